/**
 * The commands that the suite's own measurement compares. Each is run once before it is measured,
 * to check that it plays all scenarios and steps.
 */
import { mkdtempSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Size } from './empty-suite'
import { runScript } from './process'
import { served } from './served'

const root = dirname(dirname(__dirname))

/** How a command is started, and where its messages are afterwards. */
export interface Candidate {
  readonly name: string
  /** Starts what it needs, such as a server, and returns a function that stops it. */
  ready?(): Promise<() => Promise<void>>
  args(out: string): readonly string[]
  record(out: string): string
  readonly cwd: string
}

export function suite(): Candidate {
  return {
    name: 'sealproof run',
    args: (out) => [join(root, 'dist', 'cli', 'sealproof.js'), 'run', '--out', join(out, 'run')],
    record: (out) => join(out, 'run', 'run.ndjson'),
    cwd: root,
  }
}

/**
 * The same against `sealproof serve`, which is started before each run: a process that has answered
 * the same run before is faster.
 */
export function suiteOverHttp(): Candidate {
  const inProcess = suite()
  let address = ''
  return {
    ...inProcess,
    name: 'over HTTP (sealproof serve)',
    ready: async () => {
      const server = await served()
      address = server.address
      return server.stop
    },
    args: (out) => [...inProcess.args(out), '--target', address],
  }
}

/** Cucumber alone, in a folder with features and one file of steps. */
export function bareCucumber(name: string, folder: string): Candidate {
  const cucumber = join(root, 'node_modules', '@cucumber', 'cucumber', 'bin', 'cucumber.js')
  return {
    name,
    args: (out) => [cucumber, '--require', 'steps.js', '--format', `message:${out}/run.ndjson`],
    record: (out) => join(out, 'run.ndjson'),
    cwd: folder,
  }
}

/** Runs it once, which also warms it up, and counts its scenarios and steps. */
export async function prove(candidate: Candidate, folder: string, size: Size): Promise<void> {
  const out = mkdtempSync(join(folder, 'proof-'))
  await timed(candidate, out)
  const done = played(readFileSync(candidate.record(out), 'utf8'))
  if (done.scenarios !== size.scenarios || done.steps !== size.steps) {
    const wanted = `${size.scenarios} scenarios and ${size.steps} steps`
    throw new Error(`${candidate.name} passed ${done.scenarios} and ${done.steps} of ${wanted}`)
  }
}

/** Milliseconds of a process: from start to end, and on a CPU. */
export interface Time {
  readonly wall: number
  readonly cpu: number
}

export async function timed(candidate: Candidate, out: string): Promise<Time> {
  const cleanUp = await candidate.ready?.()
  try {
    const { milliseconds, cpuMilliseconds, exitCode, stderr } = await runScript(
      candidate.args(out),
      candidate.cwd,
    )
    if (exitCode !== 0) throw new Error(`${candidate.name} ended with ${exitCode}\n${stderr}`)
    return { wall: milliseconds, cpu: cpuMilliseconds }
  } finally {
    await cleanUp?.()
  }
}

interface Message {
  readonly testCaseFinished?: unknown
  readonly testStepFinished?: {
    readonly testStepId: string
    readonly testStepResult: { status: string }
  }
  readonly testCase?: { readonly testSteps: readonly { id: string; pickleStepId?: string }[] }
}

/** Finished scenarios and passed steps, without hooks. */
export function played(ndjson: string): Size {
  const messages = ndjson
    .trim()
    .split('\n')
    .map((line): Message => JSON.parse(line))
  const steps = new Set(
    messages.flatMap(({ testCase }) =>
      (testCase?.testSteps ?? []).flatMap(({ id, pickleStepId }) => (pickleStepId ? [id] : [])),
    ),
  )
  const finished = messages.flatMap(({ testStepFinished = [] }) => testStepFinished)
  return {
    scenarios: messages.filter(({ testCaseFinished }) => testCaseFinished).length,
    steps: finished.filter(
      ({ testStepId, testStepResult }) =>
        testStepResult.status === 'PASSED' && steps.has(testStepId),
    ).length,
  }
}
