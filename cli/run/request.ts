/** What the operator asked of a run, checked flag by flag before anything is loaded or touched. */
import { resolve } from 'node:path'
import type { Selection, Waiver } from '../../reports'
import { readWaivers } from '../../reports/waivers/read-waivers'
import type { Specification } from '../../specification/clauses'
import { FEATURES } from '../../specification/package-root'
import { didYouMean } from '../../specification/suggestion'
import { UsageError } from '../../specification/usage-error'
import { checkBy } from '../provenance/asked-by'

/** The flags as commander hands them over. */
export interface RunFlags {
  readonly target: string
  readonly setting: readonly string[]
  readonly out?: string
  readonly tags?: string
  readonly clause: readonly string[]
  readonly name?: string
  readonly parallel?: string
  readonly shard?: string
  readonly features?: string
  readonly by?: string
  readonly waivers?: string
  readonly json?: true
  readonly page?: true
}

export interface RunRequest {
  readonly target: string
  readonly settings: Readonly<Record<string, string>>
  /** Where the reports go, as the operator wrote it; left out: a new folder. */
  readonly out: string | undefined
  readonly features: string
  readonly selection: Selection
  /** Who has it run, as the operator says; left out: whoever CI or the machine names. */
  readonly by?: string
  readonly waivers?: readonly Waiver[]
  /** 0: one scenario after the other, in this thread. */
  readonly parallel: number
  readonly json: boolean
  readonly page: boolean
}

export function requestOf(flags: RunFlags): RunRequest {
  const { target, tags, clause: clauses, name, shard, by, waivers } = flags
  if (tags !== undefined) checkTags(tags)
  if (name !== undefined) checkName(name)
  if (shard !== undefined) checkShard(shard)
  return {
    target,
    settings: settingsOf(flags.setting),
    out: flags.out,
    features: flags.features === undefined ? FEATURES : resolve(flags.features),
    selection: { tags, clauses, name, shard },
    ...(by === undefined ? {} : { by: checkBy(by) }),
    ...(waivers === undefined ? {} : { waivers: readWaivers(waivers) }),
    parallel: parallelOf(flags.parallel),
    json: flags.json === true,
    page: flags.page === true,
  }
}

/** Ids are those of the specification that the run uses, which is read after the flags. */
export function checkClauses({ clauses = [] }: Selection, specification: Specification): void {
  const known = specification.clauses.map(({ id }) => id)
  for (const id of clauses) {
    if (!known.includes(id)) {
      const hint = didYouMean(id, known) || ' sealproof list names them all.'
      throw new UsageError(`--clause ${id}: there is no such clause.${hint}`)
    }
  }
}

/** `--setting a=b` in the order given; the last one of a name counts. */
export function settingsOf(given: readonly string[]): Record<string, string> {
  const pairs = given.map((setting): [string, string] => {
    const end = setting.indexOf('=')
    if (end < 1 || /\s/.test(setting.slice(0, end))) {
      // What was meant as its value may be a credential.
      const [name = ''] = /^[\w.-]*/.exec(setting) ?? []
      const rest = name === setting ? '' : '…'
      throw new UsageError(`--setting ${name}${rest}: a setting is written name=value`)
    }
    return [setting.slice(0, end), setting.slice(end + 1)]
  })
  return Object.fromEntries(pairs)
}

function checkTags(expression: string): void {
  const { default: parse } =
    require('@cucumber/tag-expressions') as typeof import('@cucumber/tag-expressions')
  try {
    parse(expression)
  } catch (error) {
    const reason = (error as Error).message.replace(
      /^Tag expression .*? because of syntax error: /s,
      '',
    )
    throw new UsageError(`--tags "${expression}" does not parse: ${reason}`)
  }
}

function checkName(pattern: string): void {
  try {
    new RegExp(pattern)
  } catch (error) {
    throw new UsageError(`--name: ${(error as Error).message}`)
  }
}

function checkShard(shard: string): void {
  const [, index, total] = /^(\d+)\/(\d+)$/.exec(shard) ?? []
  if (Number(index) >= 1 && Number(index) <= Number(total)) return
  throw new UsageError(`--shard ${shard}: a shard is written i/n, with i from 1 to n, such as 1/3`)
}

/** Threads beyond this only take memory. */
const MOST_THREADS = 128

function parallelOf(given: string | undefined): number {
  if (given === undefined) return 0
  const threads = Number(given)
  if (/^\d+$/.test(given) && threads >= 1 && threads <= MOST_THREADS) return threads
  throw new UsageError(
    `--parallel ${given}: it takes a number of threads from 1 to ${MOST_THREADS}`,
  )
}
