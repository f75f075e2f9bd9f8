/**
 * What a verb does with a partial run. A quick run of a few scenarios becomes the newest run, and a user who means the
 * complete run before it would get evidence of a part only.
 */
import { type CountedRun, oneLine, selectedPartWording } from '../../reports'
import { UsageError } from '../../specification/usage-error'

/** Throws where the run is partial: the user has to name its folder. */
export function refuseNewestIfPartial(
  run: CountedRun,
  folder: string,
  verb: 'bundle' | 'report',
): void {
  const part = selectedPartWording(run)
  if (part === undefined) return
  throw new UsageError(
    `the newest run, ${oneLine(folder)}, is partial: it was played for ${part}. To take it, name its folder: sealproof ${verb} ${oneLine(folder)}`,
  )
}

/** Prints one line on stderr where the run is partial. */
export function sayIfPartial(run: CountedRun, folder: string): void {
  const part = selectedPartWording(run)
  if (part !== undefined)
    process.stderr.write(`partial: ${oneLine(folder)} was played for ${part}\n`)
}
