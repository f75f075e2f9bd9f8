/** Writes the requested formats of a finished run. */
import { statSync } from 'node:fs'
import { join } from 'node:path'
import { writeWholeFile } from '../../record/whole-file'
import { FORMATS, type Format, readRun } from '../../reports'
import { didYouMean } from '../../specification/suggestion'
import { UsageError } from '../../specification/usage-error'
import { newestRun } from '../run/newest-run'
import { checkFolder, checkWritable, makeFolder } from '../run/output-folder'
import { refuseNewestIfPartial } from '../run/partial-run'
import { recordOf } from '../run/run-folder'
import { givenTimestamp } from '../timestamp/given-timestamp'

/** In bytes: a larger record takes seconds, so progress is shown. */
const LARGE_RECORD = 3_000_000
const ALL = 'all'

export function writeFormats(
  named: string | undefined,
  out: string | undefined,
  given: readonly string[],
  timestamp?: string,
): number {
  const formats = formatsIn(given)
  if (timestamp !== undefined && !formats.some(({ name }) => name === 'html')) {
    throw new UsageError('--timestamp is shown by the format html: add --format html')
  }
  const folder = named ?? newestRun()
  const record = recordOf(folder)
  if (out === undefined) checkWritable(folder, folder)
  else checkFolder(out)
  const say = progressFor(statSync(record).size)
  say(`reads ${record}`)
  const stamp =
    timestamp === undefined ? {} : { timestamp: givenTimestamp(timestamp, record).timestamp }
  const run = { ...readRun(record), ...stamp }
  if (named === undefined) refuseNewestIfPartial(run, folder, 'report')
  if (out !== undefined) makeFolder(out)
  for (const { file, write } of formats) {
    const path = join(out ?? folder, file)
    say(`writes ${path}`)
    writeWholeFile(path, write(run))
    process.stdout.write(`${path}\n`)
  }
  return 0
}

/** In the order of {@link FORMATS}, each once. */
function formatsIn(asked: readonly string[]): readonly Format[] {
  const names = asked.flatMap((words) => words.split(',')).map((word) => word.trim())
  const known = [...FORMATS.map(({ name }) => name), ALL]
  for (const name of names) {
    if (!known.includes(name)) {
      const what = name === '' ? 'a name is missing' : `there is no format ${name}`
      throw new UsageError(
        `--format: ${what}.${didYouMean(name, known)} There are ${known.join(', ')}`,
      )
    }
  }
  return names.includes(ALL) ? FORMATS : FORMATS.filter(({ name }) => names.includes(name))
}

function progressFor(recordBytes: number): (what: string) => void {
  return recordBytes < LARGE_RECORD ? () => {} : (what) => process.stderr.write(`${what} …\n`)
}
