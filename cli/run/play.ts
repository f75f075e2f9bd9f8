/** Plays the scenarios: Cucumber in this process, told where features and steps lie and what to select. */
import { existsSync, readdirSync } from 'node:fs'
import { basename, dirname, join, relative } from 'node:path'
import { Writable } from 'node:stream'
import type { Envelope } from '@cucumber/messages'
import { CODE_EXTENSION, CODE_ROOT } from '../package-root'
import { UsageError } from '../usage-error'
import { matchNatively } from './native-match-indices'
import type { RunRequest } from './request'

/** Resolves when the last scenario was played, and rejects with what `take` throws. */
export async function play(request: RunRequest, take: (message: Envelope) => void): Promise<void> {
  matchNatively()
  const { runCucumber } =
    require('@cucumber/cucumber/api') as typeof import('@cucumber/cucumber/api')
  // Features are named relative to the folder around theirs, wherever the command is called from.
  const cwd = dirname(request.features)
  const own = stepFiles(join(request.features, 'steps'))
  const steps = [...stepFiles(join(CODE_ROOT, 'steps')), ...own]
  let loaded = false
  const playing = runCucumber(
    {
      sources: {
        defaultDialect: 'en',
        paths: [`${literal(basename(request.features))}/**/*.feature`],
        names: request.selection.name === undefined ? [] : [request.selection.name],
        tagExpression: tagExpression(request.selection),
        order: 'defined',
        ...(request.selection.shard === undefined ? {} : { shard: request.selection.shard }),
      },
      support: {
        requireModules: steps.some(isTypeScript) ? [join(__dirname, 'register-typescript')] : [],
        requirePaths: steps.map((file) => literal(relative(cwd, file))),
        importPaths: [],
        loaders: [],
      },
      runtime: {
        dryRun: false,
        failFast: false,
        filterStacktraces: true,
        parallel: request.parallel,
        retry: 0,
        retryTagFilter: '',
        strict: true,
        worldParameters: { target: request.target, settings: request.settings },
      },
      // One formatter is obligatory; this one does least, and what it writes goes nowhere.
      formats: { stdout: 'rerun', files: {}, publish: false, options: {} },
    },
    {
      cwd,
      stdout: nowhere(),
      stderr: process.env.SEALPROOF_DEBUG === '1' ? process.stderr : nowhere(),
    },
    (message) => {
      loaded = true
      take(message)
    },
  )
  await playing.catch((error: Error) => {
    // Cucumber speaks for the first time when all steps are loaded.
    if (loaded || own.length === 0) throw error
    const [reason] = error.message.split('\n')
    throw new UsageError(`the steps of ${request.features} cannot be loaded: ${reason}`)
  })
}

/** `--clause` narrows what `--tags` selects. */
export function tagExpression({ tags, clauses = [] }: RunRequest['selection']): string {
  const ids = clauses.map((id) => `@${id}`).join(' or ')
  return [ids, tags]
    .filter((part) => part)
    .map((part) => `(${part})`)
    .join(' and ')
}

/** The suite's own; another specification folder may bring more in its `steps/`. */
function stepFiles(folder: string): string[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(isStep)
    .sort()
    .map((file) => join(folder, file))
}

function isStep(file: string): boolean {
  return /\.(js|cjs|ts)$/.test(file) && !/\.(d|test)\.ts$/.test(file)
}

/** The suite's own TypeScript is loaded as it is only where ts-node already runs the command. */
function isTypeScript(file: string): boolean {
  return file.endsWith('.ts') && CODE_EXTENSION === '.js'
}

/** Cucumber takes every path for a pattern. */
function literal(path: string): string {
  return path.replaceAll('\\', '/').replaceAll(/[*?[\]{}()!+@]/g, '[$&]')
}

function nowhere(): Writable {
  return new Writable({ write: (_chunk, _encoding, done) => done() })
}
