/** `--allure 2|3`, of the verbs that make the Allure page. */
import { Option } from 'commander'
import type { AllureVersion } from '../../reports'
import { UsageError } from '../../specification/usage-error'

export function allureOption(): Option {
  return new Option(
    '--allure <version>',
    'which Allure makes its page: 2 (needs Java) or 3 (default: 2 where there is Java)',
  ).argParser(allureVersion)
}

function allureVersion(text: string): AllureVersion {
  if (text === '2') return 2
  if (text === '3') return 3
  throw new UsageError(`--allure ${text}: there are 2 and 3`)
}

/** Before anything is written: whether the page that was asked for can be made. */
export async function checkAllure(
  { allure, page }: { readonly allure?: AllureVersion; readonly page?: boolean },
  remedy = 'add --page',
): Promise<void> {
  if (allure === undefined) return
  if (page !== true) {
    throw new UsageError(
      `--allure ${allure} chooses who makes the Allure page, and none is made here; ${remedy}, or leave --allure out`,
    )
  }
  if (allure === 3) return
  const { javaMissing } = await import('../../reports')
  const missing = await javaMissing()
  if (missing !== undefined) throw new UsageError(`--allure 2: ${missing}`)
}
