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

/** Actions that could become another's code overnight: neither a major version nor a commit is named. */
export function unpinned({ jobs }: Workflow): string[] {
  return Object.values(jobs)
    .flatMap(({ steps }) => steps.flatMap(({ uses }) => uses ?? []))
    .filter((action) => !/^[\w.-]+\/[\w./-]+@(v\d+|[0-9a-f]{40})$/.test(action))
    .map((action) => `${action} is not pinned`)
}
