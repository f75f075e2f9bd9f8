/**
 * The Allure page as a reader opens it: from disk, in a browser, with no network. Every area and every
 * rule that the verdict has must be there, and the run that was before it.
 */
import { join } from 'node:path'
import type { VerdictDocument } from '../reports'
import { type Behaviors, openBehaviors, readBehaviors } from './behaviors'
import { withPage } from './browser'
import { type Check, failed, nothingWrong, skipped } from './check'
import { readVerdict, sealproof } from './command-line'
import { missingForPages } from './programs'
import { missingFromTrend, readTrend } from './trend'

export const allurePage: Check = {
  name: 'allure-page',
  promise: 'the Allure page shows every area and rule, and earlier runs',
  needs: ['build'],
  async examine(workplace) {
    const missing = missingForPages()
    if (missing !== undefined) return skipped(missing)

    const folder = join(workplace.scratch, 'run')
    // A part of a run is one in the trend; kept beside the other, it is found.
    await sealproof(
      workplace,
      'run',
      '--clause',
      'IMM-1',
      '--out',
      join(workplace.scratch, 'earlier'),
    )
    const { code } = await sealproof(workplace, 'run', '--page', '--out', folder)
    if (code !== 0) return failed(`sealproof run --page ended with ${code}`)
    const screen = { width: 1280, height: 900, signal: workplace.signal }
    return withPage(screen, async ({ page, complaints }) => {
      await openBehaviors(page, join(folder, 'allure-report', 'index.html'))
      const shown = await readBehaviors(page)
      const picture = await page.screenshot()
      const trend = await readTrend(page, join(folder, 'allure-report', 'index.html'))
      const wrong = [
        ...missingFrom(shown, await expectedBehaviors(readVerdict(folder))),
        ...missingFromTrend(trend, 1),
        ...complaints,
      ]
      if (picture.length < SMALLEST_PICTURE) wrong.push('the picture of the page is empty')
      const { areas, rules } = shown
      return nothingWrong(
        wrong,
        'things wrong with it',
        `${areas.length} areas, ${rules.length} rules`,
      )
    })
  },
}

/** Bytes; a white page of this size takes fewer. */
const SMALLEST_PICTURE = 20_000

/** Areas and rules that have scenarios; an area is shown by its title. */
async function expectedBehaviors({ clauses }: VerdictDocument): Promise<Behaviors> {
  const { FEATURES } = await import('../specification/package-root')
  const { loadClauses } = await import('../specification/clauses')
  const titles = new Map(loadClauses(FEATURES).areas.map(({ id, title }) => [id, title]))
  const tested = clauses.filter(({ scenarios }) => scenarios.length > 0)
  return {
    areas: [...new Set(tested.map(({ id }) => titles.get(id.replace(/-\d+$/, '')) ?? id))],
    rules: [...new Set(tested.flatMap(({ scenarios }) => scenarios.map(({ rule }) => rule)))],
  }
}

export function missingFrom(shown: Behaviors, expected: Behaviors): string[] {
  const lacks = (kind: keyof Behaviors) => {
    if (expected[kind].length === 0) return [`${kind}: none are expected, so none can be missed`]
    return expected[kind]
      .filter((name) => !shown[kind].some((text) => text.includes(name)))
      .map((name) => `${kind}: "${name}" is not shown`)
  }
  return [...lacks('areas'), ...lacks('rules')]
}
