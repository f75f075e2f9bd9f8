/** Writes findings.md into the folder of an exploration, and prints what it says. */
import { join } from 'node:path'
import { writeWholeFile } from '../../record/whole-file'
import { type Reached, targetFlags } from '../../reports'
import type { WalksSummary } from '../../steps/support/walks/walks-summary'
import { findingsPage, findingsText } from './findings'

/** @param summaries one of each shard */
export function presentFindings(
  summaries: readonly WalksSummary[],
  folder: string,
  { reached, json }: { readonly reached: Reached; readonly json?: boolean | undefined },
): void {
  const target = targetFlags(reached)
  writeWholeFile(join(folder, 'findings.md'), findingsPage(summaries, target))
  if (!json) process.stdout.write(findingsText(summaries, target))
}
