/**
 * Plays a workflow without GitHub: the shell of each job, word for word, in a folder of its own for a machine, and
 * artifacts carried by copying. What an action installs is there already.
 */
import { cpSync, existsSync, mkdirSync, statSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { basename, join } from 'node:path'
import { COMMAND } from '../programs/command'
import { run } from '../programs/process'
import type { Job, Step, Workflow } from './workflow-file'

export interface Stage {
  /** Of all machines and artifacts. */
  readonly folder: string
  readonly workflow: Workflow
}

export interface PlayedJob {
  readonly code: number | null
  /** The folder that was its machine. */
  readonly machine: string
  readonly summary: string
  /** What its shell printed. */
  readonly output: string
}

/** Of a job; the page of the last one is made by Java. */
const SECONDS = 240

/** One machine for each value of the matrix. */
export async function playMatrix(stage: Stage, job: Job): Promise<PlayedJob[]> {
  const shards = job.strategy?.matrix.shard ?? []
  const played: PlayedJob[] = []
  for (const shard of shards) {
    const values = { 'matrix.shard': `${shard}`, 'strategy.job-total': `${shards.length}` }
    played.push(await playJob(stage, job, `machine-${shard}`, values))
  }
  return played
}

export async function playJob(
  { folder, workflow }: Stage,
  job: Job,
  name: string,
  values: Readonly<Record<string, string>> = {},
): Promise<PlayedJob> {
  const machine = join(folder, name)
  installed(machine)
  const summary = join(machine, 'summary')
  writeFileSync(summary, '')
  const steps = job.steps.map((step) => valued(step, values))
  for (const step of steps) fetchArtifacts(folder, step, machine)
  const target = `http://127.0.0.1:${await freePort()}`
  const env = { ...workflow.env, TARGET: target, GITHUB_STEP_SUMMARY: summary }
  const shell = (played: readonly Step[]) => {
    const script = played.map(({ run }) => run).join('\n')
    return run('bash', ['-e', '-c', script], { cwd: machine, env, seconds: SECONDS })
  }
  const { code, stdout, stderr } = await shell(steps.filter(isPlayed))
  if (code !== 0) await shell(steps.filter(isForFailures))
  for (const step of steps) keepArtifact(folder, step, machine)
  return { code, machine, summary, output: stdout + stderr }
}

/** A folder in which `npx sealproof` finds what `npm ci` would have installed. */
function installed(machine: string): void {
  const bin = join(machine, 'node_modules', '.bin')
  mkdirSync(bin, { recursive: true })
  writeFileSync(join(machine, 'package.json'), '{ "private": true }\n')
  const command = `#!/bin/sh\nexec node "${COMMAND}" "$@"\n`
  writeFileSync(join(bin, 'sealproof'), command, { mode: 0o755 })
}

/** What installs is not: it is done. */
function isPlayed(step: Step): boolean {
  return step.run !== undefined && !step.run.startsWith('npm ') && !isForFailures(step)
}

function isForFailures(step: Step): boolean {
  return step.if?.includes('failure()') === true
}

function valued(step: Step, values: Readonly<Record<string, string>>): Step {
  const text = JSON.stringify(step).replaceAll(
    /\$\{\{ ([\w.-]+) \}\}/g,
    (expression, name: string) => values[name] ?? expression,
  )
  return JSON.parse(text)
}

/** As upload-artifact does: a file by its own name, a folder by what is in it. */
function keepArtifact(folder: string, { uses = '', with: inputs }: Step, machine: string) {
  const path = join(machine, `${inputs?.path}`)
  if (!uses.startsWith('actions/upload-artifact@') || !existsSync(path)) return
  const artifact = join(folder, 'artifacts', `${inputs?.name}`)
  cpSync(path, statSync(path).isDirectory() ? artifact : join(artifact, basename(path)), {
    recursive: true,
  })
}

/** As download-artifact does with a pattern: each into a folder of its name. */
function fetchArtifacts(folder: string, { uses = '', with: inputs }: Step, machine: string) {
  if (!uses.startsWith('actions/download-artifact@')) return
  const pattern = new RegExp(`^${`${inputs?.pattern}`.replaceAll('*', '.*')}$`)
  cpSync(join(folder, 'artifacts'), join(machine, `${inputs?.path}`), {
    recursive: true,
    filter: (from) => {
      const [, artifact] = /\/artifacts\/([^/]+)/.exec(from) ?? []
      return artifact === undefined || pattern.test(artifact)
    },
  })
}

async function freePort(): Promise<number> {
  const { promise, resolve } = Promise.withResolvers<number>()
  const server = createServer().listen(0, '127.0.0.1', () => {
    const address = server.address()
    server.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
  })
  return promise
}
