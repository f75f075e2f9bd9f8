/** A workflow of GitHub Actions, as far as the checks look at it. */
import { readFileSync } from 'node:fs'
import { parse } from 'yaml'

export interface Step {
  readonly name?: string
  readonly if?: string
  readonly uses?: string
  readonly run?: string
  readonly with?: Readonly<Record<string, unknown>>
}

export interface Job {
  readonly container?: string
  readonly steps: readonly Step[]
  readonly strategy?: { readonly matrix: { readonly shard: readonly number[] } }
}

export interface Workflow {
  readonly env?: Readonly<Record<string, string>>
  readonly jobs: Readonly<Record<string, Job>>
}

/** Throws where it is no YAML. */
export function readWorkflow(file: string): Workflow {
  return parse(readFileSync(file, 'utf8'))
}

/** The lines that a shell is given, a command to each. */
export function shellLines({ jobs }: Workflow): string[] {
  return Object.values(jobs)
    .flatMap(({ steps }) => steps)
    .flatMap(({ run = '' }) => run.split('\n'))
    .map((line) => line.trim())
    .filter(Boolean)
}

/**
 * Actions and containers that could become other code overnight, because a tag can be moved: they are not named by a whole
 * commit, or a digest.
 */
export function unpinned({ jobs }: Workflow): string[] {
  const all = Object.values(jobs)
  const actions = all.flatMap(({ steps }) => steps.flatMap(({ uses }) => uses ?? []))
  const containers = all.flatMap(({ container }) => container ?? [])
  return [
    ...actions.filter((action) => !/^[\w.-]+\/[\w./-]+@[0-9a-f]{40}$/.test(action)),
    ...containers.filter((image) => !/^[\w./-]+:[\w.-]+@sha256:[0-9a-f]{64}$/.test(image)),
  ].map((name) => `${name} is not pinned`)
}

/** Lines that name an action by its commit, without the tag for people; the same commit has the same tag. */
export function untagged(text: string): string[] {
  const tags = new Map<string, string>()
  return text.split('\n').flatMap((line) => {
    const [, action, tag] = /uses: (\S+)(?: # (v\d+\.\d+\.\d+))?$/.exec(line) ?? []
    if (action === undefined) return []
    if (tag === undefined) return [`${action} has no tag beside it`]
    const other = tags.get(action) ?? tag
    tags.set(action, other)
    return other === tag ? [] : [`${action} is ${other} and ${tag}`]
  })
}
