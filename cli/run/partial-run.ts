/**
 * Says when a verb takes a partial run. A quick run of a few scenarios becomes the newest run, and
 * a user who means the complete run before it must notice that.
 */
import { join } from 'node:path'
import { type CountedRun, oneLine, selectedPartWording } from '../../reports'
import { RUNS } from './output-folder'

/** Prints one line on stderr where the run is partial. */
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
