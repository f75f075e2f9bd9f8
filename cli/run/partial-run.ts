/**
 * A run of a few scenarios is quickly played, and then it is the newest: whoever means the one before must hear of it
 * before its reports are given away.
 */
import { join } from 'node:path'
import { type CountedRun, oneLine, selectedPartWording } from '../../reports'
import { RUNS } from './output-folder'

/** One line on stderr, or nothing where the run is of all. */
export function sayIfNewestIsPartial(
  run: CountedRun,
  folder: string,
  verb: 'bundle' | 'report',
): void {
  const other = `to take another, name its folder: sealproof ${verb} ${join(RUNS, 'NAME')}`
  say(run, `the newest run, ${folder},`, `; ${other}`)
}

export function sayIfPartial(run: CountedRun, folder: string): void {
  say(run, folder)
}

function say(run: CountedRun, subject: string, advice = ''): void {
  const part = selectedPartWording(run)
  if (part !== undefined)
    process.stderr.write(`partial: ${oneLine(subject)} was played for ${part}${advice}\n`)
}
