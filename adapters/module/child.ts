/**
 * The process in which a target module is played: it answers the suite's questions over its channel. What the module does
 * to its process (exits, loops, changes globals or the working directory) ends or changes this process alone.
 */
import { extname, join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { termsOf } from '../declared-terms'
import type { Connect, Sandbox, Target } from '../target'
import { TargetNotLoaded } from '../target-not-loaded'
import { thrownMessage, thrownText } from '../thrown'
import { connectOfModule } from './connect-of-module'
import type { Asked, ConnectAnswer, Ends, OpenAnswer, Question, Reply, SentError } from './messages'
import { performBy, shapeOf } from './sandbox-by-name'

// Taken before the module is loaded, which may replace them.
const { hasOwn } = Object
const { exit } = process
const send = process.send?.bind(process)
if (send === undefined) throw new Error('this file is started by the suite')

let connectOf: Connect | undefined
let target: Target | undefined
const sandboxes = new Map<number, Sandbox>()
let lastSandbox = 0
let lastClosed = 0

process.on('message', ({ id, question }: Asked) => {
  answerTo(question).then(
    (answer) => reply({ id, answer, ...processMark() }, question),
    (thrown: unknown) => reply({ id, error: sent(thrown), ...processMark() }, question),
  )
})
process.on('disconnect', () => exit(0))
process.on('uncaughtException', (thrown) => endBecause('error', thrown))
process.on('unhandledRejection', (thrown) => endBecause('rejection', thrown))
// An endless loop keeps the process from noticing that the suite is gone; a thread of its own notices.
new Worker(join(__dirname, `watchdog${extname(__filename)}`)).unref()

async function answerTo(question: Question): Promise<unknown> {
  switch (question.kind) {
    case 'load':
      connectOf = await connectOfModule(question.argument, question.folder)
      return undefined
    case 'connect':
      return connect(question.settings)
    case 'openSandbox':
      return opened(await target?.openSandbox(question.label))
    case 'reopen':
      return opened(await target?.reopen?.(question.handle))
    case 'perform':
      return performBy(sandboxes.get(question.sandbox), question.operation, question.input)
    case 'closeSandbox':
      return closeSandbox(question.sandbox)
    case 'close':
      await target?.close()
      return undefined
    case 'echo':
      return question.value
    case 'leave':
      return exit(0)
  }
}

async function connect(settings: Readonly<Record<string, string>>): Promise<ConnectAnswer> {
  if (connectOf === undefined) throw new Error('the module is not loaded')
  target = await connectOf(settings)
  const { name, version, capabilities } = target
  const reopens = typeof target.reopen === 'function'
  return { name, version, capabilities: [...capabilities], reopens, ...termsOf(target) }
}

function opened(sandbox: Sandbox | undefined): OpenAnswer {
  if (typeof sandbox !== 'object' || sandbox === null) return undefined
  lastSandbox += 1
  sandboxes.set(lastSandbox, sandbox)
  const { id } = sandbox
  const named = typeof id === 'string' ? { id } : {}
  return { sandbox: lastSandbox, ...named, ...shapeOf(sandbox) }
}

/** The last one that was closed is kept: the probe asks whether it still answers. */
async function closeSandbox(id: number): Promise<void> {
  if (lastClosed !== id) sandboxes.delete(lastClosed)
  lastClosed = id
  await sandboxes.get(id)?.close()
}

/** As `reference-impl/loaded-mark.ts` leaves it. */
const REFERENCE_MARK = Symbol.for('sealproof.reference-impl')
const theGlobal = globalThis

function processMark(): { readonly referenceLoaded?: true } {
  return hasOwn(theGlobal, REFERENCE_MARK) ? { referenceLoaded: true } : {}
}

/** An answer that cannot be sent, such as a function or a getter that throws, is an error of the module. */
function reply(message: Reply, question: Question): void {
  try {
    send?.(message)
  } catch (thrown) {
    if (!('id' in message)) return
    const asked = question.kind === 'perform' ? question.operation : question.kind
    send?.({ id: message.id, unread: { asked, thrown: thrownMessage(thrown) } })
  }
}

function sent(thrown: unknown): SentError {
  try {
    if (!(thrown instanceof Error)) return { name: undefined, message: thrownText(thrown) }
    const { name, message, stack = '' } = thrown
    const reason = thrown instanceof TargetNotLoaded ? { reason: thrown.reason } : {}
    return { name: `${name}`, message: `${message}`, stack: `${stack}`, ...reason }
  } catch {
    return { name: undefined, message: thrownText(thrown) }
  }
}

function endBecause(by: Ends['by'], thrown: unknown): void {
  const message: Reply = { ends: { by, thrown: thrownText(thrown) } }
  send?.(message, () => exit(1))
}
