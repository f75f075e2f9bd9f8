/** The command as it was compiled, and the verdict that a run of it leaves behind. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { VerdictDocument } from '../reports'
import type { Ending } from './command'
import type { Workplace } from './workplace'

export const SEALPROOF = 'dist/cli/sealproof.js'

/** The longest is the self-test, which plays hundreds of runs; neighbours may make it three times as long. */
const SECONDS = 480

/** Runs `sealproof` of this tree on the pinned Node. */
export function sealproof({ root, run }: Workplace, ...args: readonly string[]): Promise<Ending> {
  return run(process.execPath, [join(root, SEALPROOF), ...args], { seconds: SECONDS })
}

export function readVerdict(folder: string): VerdictDocument {
  return JSON.parse(readFileSync(join(folder, 'verdict.json'), 'utf8'))
}
