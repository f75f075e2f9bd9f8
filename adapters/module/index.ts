/**
 * A target module in a process of its own, as a target of the port. When its process ends, the scenario in hand has a
 * fault, and the next scenario gets a new process.
 */
import { say } from '../../record/saying'
import type { SeenTarget } from '../../record/seen-target'
import { termsOf } from '../declared-terms'
import type { AdaptiveTimeout } from '../guard'
import { DEFAULT_LIMITS, type Limits } from '../limits'
import { saidFault, saidOf } from '../said-fault'
import type { Capability, Connect, Sandbox, Target } from '../target'
import { TargetNotLoaded } from '../target-not-loaded'
import type { ConnectAnswer, OpenAnswer, Question } from './messages'
import { type ModuleFile, moduleFile } from './module-file'
import { TargetProcess } from './target-process'

export { connectOfModule } from './connect-of-module'
export { findModule, loadModule, ModuleNotFound, registerTypeScript } from './load-module'

/** A module that ends its process again and again is not started without end. */
const MOST_ENDS_IN_A_ROW = 3
const MOST_ENDS = 20

type Settings = Parameters<Connect>[0]

/** A target whose questions cross a channel. */
export interface ModuleTarget extends Target {
  /** Answered with the same value by the process of the module. */
  echo(value: unknown): Promise<unknown>
  seen(): SeenTarget
}

/** Loads the module. Rejects with a {@link TargetNotLoaded} where it cannot be loaded. */
export async function connectOfIsolatedModule(
  argument: string,
  folder: string,
  timeout: AdaptiveTimeout,
): Promise<(settings: Settings) => Promise<ModuleTarget>> {
  const limitsFor = (operation: string): Limits => timeout.limitsFor(operation)
  // Before it is loaded: what the module does to its file afterwards is not what was played.
  const file = moduleFile(argument, folder)
  const first = await loaded(argument, folder, limitsFor)
  if (file === undefined) throw new TargetNotLoaded('broken', `${argument} cannot be read`)
  return async (settings) => {
    const start = async (process = loaded(argument, folder, limitsFor)): Promise<Connected> =>
      connected(await process, settings, limitsFor)
    const connection = await start(Promise.resolve(first))
    return new IsolatedModule(connection, start, limitsFor, file).target()
  }
}

interface Connected {
  readonly process: TargetProcess
  readonly declaration: ConnectAnswer
}

/** Loading takes longer than an answer: a module in TypeScript is compiled. */
async function loaded(
  argument: string,
  folder: string,
  limitsFor: (operation: string) => Limits,
): Promise<TargetProcess> {
  const { timeoutSeconds } = limitsFor('load')
  const limits = { timeoutSeconds: Math.max(timeoutSeconds, DEFAULT_LIMITS.timeoutSeconds) }
  const process = new TargetProcess()
  return orKill(process, process.ask({ kind: 'load', argument, folder }, 'loading it', limits))
}

async function connected(
  process: TargetProcess,
  settings: Settings,
  limitsFor: (operation: string) => Limits,
): Promise<Connected> {
  const asked = process.ask({ kind: 'connect', settings }, 'connect', limitsFor('connect'))
  await orKill(process, asked)
  return { process, declaration: (await asked) as ConnectAnswer }
}

async function orKill(process: TargetProcess, asked: Promise<unknown>): Promise<TargetProcess> {
  await asked.catch((error: unknown) => {
    process.kill(say`it could not be connected`)
    throw error
  })
  return process
}

class IsolatedModule {
  readonly #declaration: ConnectAnswer
  readonly #start: () => Promise<Connected>
  readonly #limitsFor: (operation: string) => Limits
  readonly #file: ModuleFile
  #referenceLoaded = false
  #process: TargetProcess
  #restarting: Promise<TargetProcess> | undefined
  #endsInARow = 0
  #ends = 0

  constructor(
    { process, declaration }: Connected,
    start: () => Promise<Connected>,
    limitsFor: (operation: string) => Limits,
    file: ModuleFile,
  ) {
    this.#process = process
    this.#declaration = declaration
    this.#start = start
    this.#limitsFor = limitsFor
    this.#file = file
  }

  target(): ModuleTarget {
    const { name, version, capabilities, reopens } = this.#declaration
    return {
      name,
      version,
      capabilities: new Set(capabilities as Capability[]),
      ...termsOf(this.#declaration),
      openSandbox: (label) => this.#open({ kind: 'openSandbox', label }),
      ...(reopens ? { reopen: (handle) => this.#open({ kind: 'reopen', handle }) } : {}),
      close: () => this.#close(),
      seen: () => this.#seen(),
      echo: (value) => this.#process.ask({ kind: 'echo', value }, 'echo', this.#limitsFor('echo')),
    }
  }

  #seen(): SeenTarget {
    this.#referenceLoaded ||= this.#process.referenceLoaded
    return { ...this.#file, ...(this.#referenceLoaded ? { referenceLoaded: true } : {}) }
  }

  async #open(question: Question & { readonly kind: 'openSandbox' | 'reopen' }): Promise<Sandbox> {
    const process = await this.#runningProcess()
    const limits = this.#limitsFor(question.kind)
    const opened = await process.ask(question, question.kind, limits)
    return this.#sandbox(process, opened as OpenAnswer)
  }

  #sandbox(process: TargetProcess, opened: OpenAnswer): Sandbox {
    // The guard says that it is none.
    if (opened === undefined) return undefined as unknown as Sandbox
    const { sandbox, id, operations, facets } = opened
    const whole: Record<string, unknown> = { close: () => this.#closeSandbox(process, sandbox) }
    if (id !== undefined) whole.id = id
    for (const facet of facets) whole[facet] = {}
    for (const operation of operations) {
      const [first = '', second] = operation.split('.')
      const holder = (second === undefined ? whole : whole[first]) as Record<string, unknown>
      holder[second ?? first] = (input: object) =>
        process.ask(
          { kind: 'perform', sandbox, operation, input },
          operation,
          this.#limitsFor(operation),
        )
    }
    return whole as unknown as Sandbox
  }

  async #closeSandbox(process: TargetProcess, sandbox: number): Promise<void> {
    // With its process, a sandbox has ended too.
    if (process.ended !== undefined && !process.hasUnreportedEnd) return
    const what = 'close of a sandbox'
    await process.ask({ kind: 'closeSandbox', sandbox }, what, this.#limitsFor(what))
    this.#endsInARow = 0
  }

  /** A new process where the last one ended. An end that no question has met is reported first. */
  async #runningProcess(): Promise<TargetProcess> {
    const process = this.#process
    if (process.ended === undefined || process.hasUnreportedEnd) return process
    if (this.#restarting === undefined) {
      this.#ends += 1
      this.#endsInARow += 1
      const isHopeless = this.#endsInARow > MOST_ENDS_IN_A_ROW || this.#ends > MOST_ENDS
      if (isHopeless) throw saidFault(say`it is not started again: ${process.ended}`)
    }
    this.#restarting ??= this.#restarted()
    return this.#restarting
  }

  async #restarted(): Promise<TargetProcess> {
    try {
      this.#process = (await this.#start()).process
      return this.#process
    } catch (error) {
      const why = saidOf(error) ?? say`${error instanceof Error ? error.message : String(error)}`
      throw saidFault(say`it cannot be started again: ${why}`, { cause: error })
    } finally {
      this.#restarting = undefined
    }
  }

  async #close(): Promise<void> {
    const process = this.#process
    if (process.ended !== undefined && !process.hasUnreportedEnd) return
    try {
      await process.ask({ kind: 'close' }, 'close', this.#limitsFor('close'))
    } finally {
      await process.leave()
    }
  }
}
