/** Writes findings.md into the folder of an exploration, and prints what it says. */
import { join } from 'node:path'
import { writeWholeFile } from '../../record/whole-file'
import type { WalksSummary } from '../../steps/support/walks/walks-summary'
import { findingsPage, findingsText } from './findings'

/** @param summaries one of each shard */
export function presentFindings(
  summaries: readonly WalksSummary[],
  folder: string,
  {
    target: named,
    inspectWith,
    json,
  }: {
    readonly target: string
    readonly inspectWith?: string | undefined
    readonly json?: boolean
  },
): void {
  const target = inspectWith === undefined ? named : `${named} --inspect-with ${inspectWith}`
  writeWholeFile(join(folder, 'findings.md'), findingsPage(summaries, target))
  if (!json) process.stdout.write(findingsText(summaries, target))
}
