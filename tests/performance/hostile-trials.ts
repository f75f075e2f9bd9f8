/**
 * Hostile targets, drawn from a seed: a module that does a deed of tests/fixtures/mischief at some moment, or a server with a
 * trouble of tests/fixtures/trouble, under one of the verbs, perhaps with a signal in between. A trial finds what is wrong
 * with how the command ended.
 */
import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { built, emptyFolder, FIXTURE, SPECIFICATION } from '../fixtures/command'
import { TroubledServer } from '../fixtures/trouble/server'
import { writeSpecification } from '../fixtures/trouble/specification'
import { OF_A_BODY, OF_A_SHAPE, OF_ANY_ANSWER } from '../fixtures/trouble/troubles'

type Deeds = Readonly<Record<string, unknown>>
const { FATAL, MALFORMED, HARMLESS } = require('../fixtures/mischief/deeds.cjs') as {
  readonly FATAL: Deeds
  readonly MALFORMED: Deeds
  readonly HARMLESS: Deeds
}
const TARGET = join(FIXTURE, 'mischief', 'target.cjs')
const MOMENTS = ['load', 'connect', 'openSandbox', 'getProject', 'close of a sandbox', 'close']
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const
const TIMEOUT_SECONDS = 1
/** Loading has a limit of its own; the rest is for a machine that has much else to do. */
const LONGEST_MS = 120_000
/** Two seconds are promised; the rest is for the machine. */
const LONGEST_AFTER_SIGNAL_MS = 20_000

interface Signal {
  readonly name: NodeJS.Signals
  readonly afterMs: number
}

export interface Trial {
  readonly title: string
  readonly args: readonly string[]
  readonly environment?: Readonly<Record<string, string>>
  readonly signal?: Signal
  /** Troubles of a server, by the label of a sandbox; undefined: the target is a module. */
  readonly labels?: readonly string[]
  /** What the exit code may be where no signal came. */
  readonly codes: readonly number[]
}

interface Ended {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
  readonly ms: number
  readonly msAfterSignal: number | undefined
}

/** The same trials for the same seed. */
export function trialsOf(seed: number, count: number): readonly Trial[] {
  const draw = drawFrom(seed)
  return Array.from({ length: count }, () => (draw(10) < 7 ? moduleTrial(draw) : serverTrial(draw)))
}

type Draw = (below: number) => number

function drawFrom(seed: number): Draw {
  let state = seed >>> 0
  return (below) => {
    // Mulberry32 (Tommy Ettinger, public domain).
    state = (state + 0x6d2b79f5) >>> 0
    let bits = Math.imul(state ^ (state >>> 15), state | 1)
    bits ^= bits + Math.imul(bits ^ (bits >>> 7), bits | 61)
    return ((bits ^ (bits >>> 14)) >>> 0) % below
  }
}

const pick = <One>(draw: Draw, from: readonly One[]): One => from[draw(from.length)] as One

function moduleTrial(draw: Draw): Trial {
  const kind = pick(draw, ['fatal', 'fatal', 'malformed', 'harmless'] as const)
  const deed = pick(
    draw,
    Object.keys({ fatal: FATAL, malformed: MALFORMED, harmless: HARMLESS }[kind]),
  )
  const moment = pick(draw, MOMENTS)
  const after = moment === 'load' || moment === 'connect' ? 0 : draw(2)
  const verb = pick(draw, ['run', 'run', 'run', 'run --json', 'run --parallel 2', 'probe', 'serve'])
  const given = moment === 'load' ? '' : `${deed}@${moment}@${after}`
  const settings = ['--setting', `timeout=${TIMEOUT_SECONDS}`, '--setting', `mischief=${given}`]
  const [name = '', ...flags] = verb.split(' ')
  const own = {
    run: ['--features', SPECIFICATION, '--target', TARGET, '--out', 'out'],
    probe: [TARGET],
    serve: ['--target', TARGET, '--port', '0'],
  }[name] as string[]
  const isSignalled = name === 'serve' || draw(4) === 0
  return {
    title: `${verb}: a module that ${deed} (${moment}, after ${after})`,
    args: [name, ...own, ...flags, ...settings],
    ...(moment === 'load' ? { environment: { MISCHIEF: `${deed}@load` } } : {}),
    ...(isSignalled ? { signal: { name: pick(draw, SIGNALS), afterMs: 200 + draw(1500) } } : {}),
    codes: codesOf(name, kind, deed, moment),
  }
}

/** 0 only where the deed leaves everything that is judged as it was. */
function codesOf(verb: string, kind: string, deed: string, moment: string): readonly number[] {
  const isConnected = moment !== 'load' && moment !== 'connect'
  // It also replaces what the module itself needs; what is not an answer to load or close is not looked at.
  const isIgnored = kind === 'malformed' && (moment.startsWith('close') || moment === 'load')
  const mayPass = kind === 'harmless' || isIgnored || moment === 'close'
  const mayFail = kind !== 'harmless' || deed === 'replaces globals'
  // A probe ends with 1 for a defect.
  const defect = verb === 'probe' ? [1] : []
  const passed = [0, ...defect]
  const failed = [...(isConnected ? [3] : [2, 3]), ...defect]
  return [...(mayPass ? passed : []), ...(mayFail ? failed : [])]
}

function serverTrial(draw: Draw): Trial {
  const ways = Object.keys({ ...OF_ANY_ANSWER, ...OF_A_BODY, ...OF_A_SHAPE })
  const labels = [0, 1].map((place) => {
    const operation = pick(draw, ['openSandbox', 'createProject', 'getProject'])
    return `${operation}: ${pick(draw, ways)} (${place})`
  })
  const isSignalled = draw(4) === 0
  return {
    title: `run: a server with ${labels.join(' and ')}`,
    args: ['run', '--setting', `timeout=${TIMEOUT_SECONDS}`, '--out', 'out'],
    ...(isSignalled ? { signal: { name: pick(draw, SIGNALS), afterMs: 200 + draw(1500) } } : {}),
    labels,
    codes: [3],
  }
}

/** What is wrong with how it ended; empty where all is as it must be. */
export async function play(trial: Trial): Promise<readonly string[]> {
  const folder = emptyFolder()
  const server = trial.labels && new TroubledServer()
  await server?.rise()
  try {
    const more = server && [
      ...['--features', writeSpecification(join(folder, 'specification'), plan(trial))],
      ...['--target', server.address],
    ]
    const ended = await end(trial, [...trial.args, ...(more ?? [])], folder)
    return wrongWith(trial, ended, folder).map((wrong) => `${trial.title}: ${wrong}`)
  } finally {
    await server?.die()
    rmSync(folder, { recursive: true, force: true })
  }
}

function plan({ labels = [] }: Trial) {
  return [...labels, 'honest'].map((label) => ({ label }))
}

function end(trial: Trial, args: readonly string[], cwd: string): Promise<Ended> {
  const began = performance.now()
  const child = spawn(process.execPath, [built('cli', 'sealproof.js'), ...args], {
    cwd,
    env: { ...process.env, ...trial.environment },
  })
  const output = { stdout: '', stderr: '' }
  for (const name of ['stdout', 'stderr'] as const) {
    child[name].setEncoding('utf8').on('data', (text: string) => {
      output[name] += text
    })
  }
  let signalled: number | undefined
  const timers = [setTimeout(() => child.kill('SIGKILL'), LONGEST_MS)]
  if (trial.signal) {
    const { name, afterMs } = trial.signal
    timers.push(
      setTimeout(() => {
        if (isOver(child)) return
        signalled = performance.now()
        child.kill(name)
      }, afterMs),
    )
  }
  return new Promise((resolve) => {
    child.on('close', (code) => {
      for (const timer of timers) clearTimeout(timer)
      const now = performance.now()
      const msAfterSignal = signalled === undefined ? undefined : now - signalled
      resolve({ code, ...output, ms: now - began, msAfterSignal })
    })
  })
}

function isOver({ exitCode, signalCode }: ChildProcess): boolean {
  return exitCode !== null || signalCode !== null
}

function wrongWith(trial: Trial, ended: Ended, folder: string): readonly string[] {
  const { code, stdout, stderr, msAfterSignal } = ended
  const wrong: string[] = []
  const isServed = trial.args[0] === 'serve'
  // A signal that comes before the command listens ends it as signals do, with no exit code.
  const bySignal = isServed ? [0, 130, null] : [130, null]
  const codes = msAfterSignal === undefined ? trial.codes : [...trial.codes, ...bySignal]
  if (!codes.includes(code as number)) {
    wrong.push(`exit ${code} instead of ${codes.join(' or ')}: ${stderr.slice(-500)}`)
  }
  if ((msAfterSignal ?? 0) > LONGEST_AFTER_SIGNAL_MS) wrong.push('it went on after a signal')
  if (stdout === '' && stderr === '' && code !== null) wrong.push('it ended without a word')
  if (/^ {4}at /m.test(stdout + stderr.replaceAll(/^.*native stack[\s\S]*/gim, ''))) {
    wrong.push(`a stack trace: ${stderr.slice(0, 500)}`)
  }
  const verdict = verdictIn(join(folder, 'out'))
  if (verdict !== undefined && !isTrue(verdict, code)) {
    wrong.push(`exit ${code}, and the verdict says ${JSON.stringify(verdict)}`)
  }
  if (trial.args.includes('--json') && code !== null && verdict !== undefined) {
    const { outcome } = parsed(stdout)
    if (outcome !== verdict.outcome) wrong.push(`stdout is no verdict: ${stdout.slice(0, 200)}`)
  }
  return wrong
}

interface Verdict {
  readonly outcome: string
  readonly planned: number
  readonly counts: Readonly<Record<string, number>>
}

function verdictIn(folder: string): Verdict | undefined {
  const file = join(folder, 'verdict.json')
  if (!existsSync(file)) return undefined
  const { outcome, planned, counts } = JSON.parse(readFileSync(file, 'utf8')) as Verdict
  return { outcome, planned, counts }
}

const OUTCOMES: Readonly<Record<number, readonly string[]>> = {
  0: ['conformant'],
  1: ['violations'],
  3: ['faulted'],
  4: ['incomplete'],
  130: ['incomplete', 'faulted', 'violations'],
}

/** The outcome is that of the exit code, and none of the planned scenarios is missing from the counts. */
function isTrue({ outcome, planned, counts }: Verdict, code: number | null): boolean {
  const { conforms = 0, inapplicable = 0, faulted = 0 } = counts
  const { observed = 0, ...verdicts } = counts
  const sum = Object.values(verdicts).reduce((total, count) => total + count, 0)
  const isWhole = outcome !== 'conformant' || (conforms + inapplicable === planned && faulted === 0)
  const isOfCode = code === null || OUTCOMES[code]?.includes(outcome) === true
  return sum + observed >= planned && isWhole && isOfCode
}

function parsed(text: string): { readonly outcome?: string } {
  try {
    return JSON.parse(text)
  } catch {
    return {}
  }
}
