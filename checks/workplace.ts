/**
 * Where a check works: the project, an empty folder of its own that is gone afterwards, and a log that
 * is shown only when the check fails.
 */
import { appendFileSync, mkdirSync, rmSync } from 'node:fs'
import { delimiter, dirname, join } from 'node:path'
import { type Ending, runToItsEnd } from './command'
import { withCompanion } from './companion'

export interface Workplace {
  /** The project. */
  readonly root: string
  /** Empty, nobody else's, and where what is run keeps its temporary files. */
  readonly scratch: string
  /** Aborted when the person at the keyboard has had enough. */
  readonly signal: AbortSignal
  log(text: string): void
  run(program: string, args: readonly string[], changes?: Changes): Promise<Ending>
  /** Keeps the program running while `work`, which is given its first line, is done. */
  beside<T>(
    program: string,
    args: readonly string[],
    work: (firstLine: string) => Promise<T>,
  ): Promise<T>
}

export interface Changes {
  readonly cwd?: string
  readonly env?: Readonly<Record<string, string>>
  readonly seconds?: number
}

const USUAL_SECONDS = 120
/** A server that takes longer to start is none that anybody would wait for. */
const START_SECONDS = 30

export const root = dirname(__dirname)

/** Calls `work` with a workplace whose scratch folder lasts exactly as long as the call. */
export async function withWorkplace<T>(
  name: string,
  { folder, signal }: { readonly folder: string; readonly signal: AbortSignal },
  work: (workplace: Workplace) => Promise<T>,
): Promise<T> {
  const scratch = join(folder, 'scratch', name)
  mkdirSync(scratch, { recursive: true })
  const log = (text: string) => appendFileSync(logFile(folder, name), text)
  const run = async (program: string, args: readonly string[], changes: Changes = {}) => {
    log(`$ ${[program, ...args].join(' ')}\n`)
    const ending = await runToItsEnd(program, args, {
      cwd: changes.cwd ?? root,
      env: { ...environment(), TMPDIR: scratch, ...changes.env },
      seconds: changes.seconds ?? USUAL_SECONDS,
      signal,
    })
    log(ending.stdout + ending.stderr)
    log(ending.timedOut ? '(ended at its time limit)\n' : `(exit code ${ending.code})\n`)
    return ending
  }
  const beside: Workplace['beside'] = (program, args, task) => {
    log(`$ ${[program, ...args].join(' ')} &\n`)
    const env = { ...environment(), TMPDIR: scratch }
    const surroundings = { cwd: root, env, seconds: START_SECONDS, signal }
    return withCompanion(program, args, surroundings, task)
  }
  try {
    return await work({ root, scratch, signal, log, run, beside })
  } finally {
    rmSync(scratch, { recursive: true, force: true })
  }
}

export function logFile(folder: string, name: string): string {
  return join(folder, `${name}.log`)
}

/** The project's own tools come first, its pinned Node among them; output is plain text. */
function environment(): NodeJS.ProcessEnv {
  const { FORCE_COLOR: _, NODE_OPTIONS: __, ...rest } = process.env
  const path = [join(root, 'node_modules', '.bin'), process.env.PATH].join(delimiter)
  return { ...rest, PATH: path, NO_COLOR: '1' }
}
