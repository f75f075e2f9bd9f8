/** The command as it was compiled, and the verdict that a run of it leaves behind. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after } from 'node:test'
import type { VerdictDocument } from '../../reports'
import { type Ending, ROOT, runTo } from './process'

export const COMMAND = join(ROOT, 'dist', 'cli', 'sealproof.js')

/** For the longest run, on a machine with much else to do. */
const SECONDS = 840

/** Runs `sealproof` of this tree on the pinned Node. Rejects where it ends with another exit code. */
export function sealproof(exitCode: number, ...args: readonly string[]): Promise<Ending> {
  return runTo(exitCode, process.execPath, [COMMAND, ...args], { seconds: SECONDS })
}

export function readVerdict(folder: string): VerdictDocument {
  return JSON.parse(readFileSync(join(folder, 'verdict.json'), 'utf8'))
}

/** Empty, and gone after the suite that asks for it. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'sealproof-'))
  after(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}
