/** Cucumber's options: paths of features and steps, the selection, and no reports of its own. */
import { existsSync, readdirSync } from 'node:fs'
import { basename, dirname, join, relative } from 'node:path'
import { Writable } from 'node:stream'
import type { IRunEnvironment, IRunOptions, ISupportCodeCoordinates } from '@cucumber/cucumber/api'
import type { Selection } from '../../record/context'
import type { Pasts } from '../../record/past'
import { CODE_EXTENSION, CODE_ROOT } from '../../specification/package-root'
import { WALKS } from '../../specification/tag-problems'
import { clauseOf } from './chosen-parts'
import { FORMATTER } from './no-formatter'
import type { RunRequest } from './request'

const EVERY_FEATURE = '**/*.feature'

/** `files`: names of features within the folder, where not all are needed. */
export function cucumberOptions(
  request: RunRequest,
  files: readonly string[] = [EVERY_FEATURE],
): Omit<IRunOptions, 'support'> {
  const { name, shard } = request
  return {
    sources: {
      defaultDialect: 'en',
      paths: files.map((file) => `${literal(basename(request.features))}/${withinFolder(file)}`),
      names: name === undefined ? [] : [name],
      tagExpression: tagExpression(request),
      order: 'defined',
      ...(shard === undefined ? {} : { shard }),
    },
    runtime: {
      dryRun: false,
      failFast: false,
      filterStacktraces: true,
      parallel: request.parallel,
      retry: 0,
      retryTagFilter: '',
      strict: true,
      worldParameters: connectionParameters(request),
    },
    // Cucumber requires a formatter; this one does least, and its output is discarded.
    formats: { stdout: FORMATTER, files: {}, publish: false, options: {} },
  }
}

/** World parameters are JSON. */
function connectionParameters(request: RunRequest) {
  const { target, settings, inspectWith, keepEvidence, isSpecimen } = request
  const { keepsPast, pasts } = request
  return {
    target,
    settings,
    ...(inspectWith === undefined ? {} : { inspectWith }),
    ...(keepEvidence ? { keepsEvidence: true } : {}),
    ...(keepsPast ? { keepsPast } : {}),
    ...(pasts === undefined ? {} : { pasts: asJson(pasts) }),
    ...(isSpecimen ? { isSpecimen } : {}),
  }
}

function asJson(pasts: Pasts): Record<string, never> {
  return pasts as Record<string, never>
}

/** The suite's own steps, and those that another specification folder brings. */
export function supportOptions(request: RunRequest): ISupportCodeCoordinates {
  const steps = [...stepFiles(join(CODE_ROOT, 'steps')), ...ownSteps(request)]
  const { cwd } = surroundings(request)
  return {
    requireModules: steps.some(isTypeScript) ? [join(__dirname, 'register-typescript')] : [],
    requirePaths: steps.map((file) => literal(relative(cwd, file))),
    importPaths: [],
    loaders: [],
  }
}

/** Steps that another specification folder brings along. */
export function ownSteps({ features }: RunRequest): string[] {
  return stepFiles(join(features, 'steps'))
}

/** Reports name features relative to the parent of their folder, in any working directory. */
export function surroundings({ features }: RunRequest): IRunEnvironment & { cwd: string } {
  return {
    cwd: dirname(features),
    stdout: nowhere(),
    stderr: process.env.SEALPROOF_DEBUG === '1' ? process.stderr : nowhere(),
  }
}

/** `--clause` narrows what `--tags` selects. */
export function tagExpression({
  tags,
  clauses = [],
  scenarios = [],
  walks,
}: Pick<Selection, 'tags' | 'clauses' | 'scenarios' | 'walks'>): string {
  const all = new Set([...clauses, ...scenarios.map(clauseOf)])
  const ids = [...all].map((id) => `@${id}`).join(' or ')
  return [ids, tags, walks === 0 ? `not @${WALKS}` : undefined]
    .filter((part) => part)
    .map((part) => `(${part})`)
    .join(' and ')
}

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

/** Where ts-node already runs the command, TypeScript needs no further module. */
function isTypeScript(file: string): boolean {
  return file.endsWith('.ts') && CODE_EXTENSION === '.js'
}

/** Names of features, maybe with lines, are no patterns; `**` is one. */
function withinFolder(file: string): string {
  return file === EVERY_FEATURE ? file : literal(file)
}

/** Cucumber reads every path as a glob pattern. */
function literal(path: string): string {
  return path.replaceAll('\\', '/').replaceAll(/[*?[\]{}()!+@]/g, '[$&]')
}

function nowhere(): Writable {
  return new Writable({ write: (_chunk, _encoding, done) => done() })
}
