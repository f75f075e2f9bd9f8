/** What was found of a bundle, for people. Whatever comes out of it is made fit for a terminal before it is shown. */

import { oneLine } from '../../reports'
import type {
  BundleManifest,
  BundleProblem,
  SignatureState,
  Verification,
} from '../../reports/bundle'

export function inWords(file: string, verification: Verification): string {
  const { problems, signature, manifest, madeAgain, notCompared } = verification
  const lines = [headline(oneLine(file), problems.length)]
  for (const { kind, message } of weightiestFirst(problems))
    lines.push(`  ${kind.padEnd(WIDTH)}  ${oneLine(message)}`)
  if (manifest !== null) {
    lines.push('', problems.length === 0 ? 'It tells:' : 'It tells, and is not to be believed:')
    lines.push(...told(manifest))
  }
  if (madeAgain > 0) {
    lines.push('', `${madeAgain} files were made again from the record, and are the same.`)
  }
  for (const what of notCompared) lines.push(`Not compared: ${oneLine(what)}.`)
  const signed = signatureInWords(signature)
  if (signed !== undefined) lines.push('', signed)
  return `${lines.join('\n')}\n`
}

/**
 * An archive that another program packed again has every file in another form. That must not bury what else is wrong
 * with it: it comes last, and in a few lines.
 */
function weightiestFirst(
  problems: readonly BundleProblem[],
): Pick<BundleProblem, 'kind' | 'message'>[] {
  const of = (isForm: boolean) => problems.filter(({ kind }) => (kind === 'form') === isForm)
  const [form, others] = [of(true), of(false)]
  const rest = form.length - MOST_OF_FORM
  if (rest <= 1) return [...others, ...form]
  const more = { kind: 'form', message: `and ${rest} more of this kind; --json has all` } as const
  return [...others, ...form.slice(0, MOST_OF_FORM), more]
}

const MOST_OF_FORM = 3

const WIDTH = 'duplicate-name'.length

function headline(file: string, problems: number): string {
  if (problems === 0) return `${file}: everything in it is as it was made`
  return `${file} is NOT as it was made: ${problems} problem${problems === 1 ? '' : 's'}`
}

function told({ target, suite, started, outcome, population, waived }: BundleManifest): string[] {
  const { planned, judged, inapplicable, excluded, notRun } = population
  const { conforms, violates, faulted, observed } = population
  const part =
    excluded === 0
      ? []
      : [
          `  partial   ${planned - excluded} of ${planned} scenarios were selected; of the others it shows nothing`,
        ]
  const ended = `${conforms} conform, ${violates} violate (${waived} waived), ${faulted} faulted, ${observed} observed`
  return [
    `  target    ${oneLine(`${target.name} ${target.version}`)}`,
    `  suite     ${oneLine(`${suite.name} ${suite.version}`)}`,
    `  started   ${oneLine(started ?? 'never')}`,
    `  outcome   ${outcome}: ${ended}`,
    `  planned   ${planned} = ${judged} judged + ${inapplicable} inapplicable + ${excluded} excluded + ${notRun} not run`,
    ...part,
  ]
}

function signatureInWords(signature: SignatureState): string | undefined {
  switch (signature.state) {
    case 'unsigned':
      return 'unsigned: shows that it is consistent, not who made it'
    case 'trusted':
      return `signed by the key given, ${signature.keyId}`
    case 'not-checked':
      return `WARNING: signed by key ${signature.keyId}, not checked against a key you trust; give it with --key`
    case 'wrong':
      return undefined
  }
}
