/** Runs the selftest: runs all specimens in up to four threads, and prints the kill table. */
import { availableParallelism } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { checkReplaceable, type FileKind, writeWholeFile } from '../../record/whole-file'
import {
  holds,
  isKillTableStart,
  type KillTable,
  killTableDocument,
  unprovenClauses,
} from '../../selftest/kill-table'
import { isKillTablePageStart, killTablePage, killTableText } from '../../selftest/kill-table-text'
import { readRoster } from '../../selftest/roster'
import { readSpecification } from '../../specification/specification-folder'
import { SUITE_FAULT } from '../exit-codes'
import { checkFolder, checkWritable, makeFolder } from '../run/output-folder'
import { Countdown } from './countdown'
import { playRoster } from './play-roster'
import { Threads } from './threads'

export interface SelftestRequest {
  /** Where `kill-table.json` goes; left out: nowhere. */
  readonly out?: string
  /** Where the table goes as Markdown; left out: nowhere. */
  readonly page?: string
  /** Where the table goes as JSON; left out: nowhere. */
  readonly table?: string
  /** Another folder with `faulty/` and `lawful/`; left out: the suite's own. */
  readonly specimens?: string
  readonly json?: boolean
}

/**
 * Resolves to the exit code: 0 when the suite holds, 1 when it does not, 6 when it holds and is broken elsewhere, or when
 * a specimen could not even be played.
 */
export async function runSelftest(request: SelftestRequest): Promise<number> {
  const { out, page, table: file, specimens, json } = request
  if (out !== undefined) checkFolder(out)
  if (page !== undefined) checkDestination('--page', page, PAGE)
  if (file !== undefined) checkDestination('--table', file, TABLE)
  const folder = readSpecification()
  const roster = readRoster(folder.specification, specimens && resolve(specimens))
  const threads = new Threads(Math.min(4, availableParallelism()))
  const progress = new Countdown(roster.faulty.length + roster.lawful.length)
  const table: KillTable = await playRoster(roster, folder, threads, progress)
    .then(({ faulty, lawful }) => {
      const documented = folder.specification.clauses
        .filter(({ standing, notTestedBecause }) => standing === 'documented' && !notTestedBecause)
        .map(({ id }) => id)
      return { faulty, lawful, unprovenClauses: unprovenClauses(documented, faulty) }
    })
    .finally(() => threads.end())
  const document = `${JSON.stringify(killTableDocument(table), null, 2)}\n`
  if (out !== undefined) {
    makeFolder(out)
    writeWholeFile(join(out, 'kill-table.json'), document)
  }
  if (page !== undefined) writeWholeFile(page, killTablePage(table), PAGE)
  if (file !== undefined) writeWholeFile(file, document, TABLE)
  const isWhole = holds(table)
  // Readers look at the end of a log, and a kill table that does not hold ends with the reasons.
  if (!isWhole) tellSuiteFaults(progress)
  process.stdout.write(json ? document : killTableText(table))
  if (isWhole) tellSuiteFaults(progress)
  if (progress.broken) return SUITE_FAULT
  if (!isWhole) return 1
  return progress.suiteFaults.length > 0 ? SUITE_FAULT : 0
}

/** Before the minutes that the selftest takes. */
function checkDestination(flag: string, file: string, kind: FileKind): void {
  checkReplaceable(file, kind)
  checkWritable(dirname(file), `${flag} ${file}`)
}

const PAGE: FileKind = { name: 'a kill table', isStart: isKillTablePageStart }
const TABLE: FileKind = { name: 'a kill table in JSON', isStart: isKillTableStart }

function tellSuiteFaults({ suiteFaults }: Countdown): void {
  for (const fault of suiteFaults) process.stderr.write(`suite fault: ${fault}\n`)
}
