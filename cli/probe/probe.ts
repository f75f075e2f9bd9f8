/** Examines a target by the checklist, before any clause is tested. Defects do not end the list. */
import { AdaptiveTimeout, answeredInTime } from '../../adapters/guard'
import { type Limits, limitsOf } from '../../adapters/limits'
import { loadUnchecked, type Settings } from '../../adapters/load'
import { CAPABILITIES, type Target } from '../../adapters/target'
import { type MakeSafe, safeOutput } from '../../record/redaction'
import {
  escapeLogCommands,
  isOnThisMachine,
  jsonText,
  latencyOf,
  oneLine,
  type TimedExchange,
} from '../../reports'
import { hasColor } from '../colors'
import { type ChecklistLine, checklistFor, examineItems } from './checklist'
import { lineText, summaryText } from './checklist-text'
import { connect } from './connect'
import { exitCodeOf, type ProbeResult, resultOf } from './probe-result'
import { ProbeSession } from './session'
import { unguarded } from './unguarded-target'

export interface ProbeRequest {
  readonly settings: Settings
  readonly json?: boolean
}

/** The questions are simple: a target that needs longer for one has stopped answering. */
const PROBE_LIMITS: Limits = { timeoutSeconds: 10 }

/** Prints each line at once; with `json` to stderr, since stdout holds the result alone. */
export async function probe(argument: string, request: ProbeRequest): Promise<number> {
  const { settings } = request
  const limits = settings.timeout === undefined ? PROBE_LIMITS : limitsOf(settings)
  const stream = request.json ? process.stderr : process.stdout
  const makeSafe = safeOutput(settings)
  const found = await resultFor(argument, settings, limits, makeSafe, (line) => {
    stream.write(lineText(makeSafe(line), hasColor(stream)))
  })
  const result = makeSafe(found)
  process.stdout.write(request.json ? `${jsonText(result, 2)}\n` : `\n${summaryText(result)}\n`)
  return exitCodeOf(result)
}

async function resultFor(
  argument: string,
  settings: Readonly<Record<string, string>>,
  limits: Limits,
  makeSafe: MakeSafe,
  print: (line: ChecklistLine) => void,
): Promise<ProbeResult> {
  const timeout = new AdaptiveTimeout(limits)
  const { target, lines: first } = await connect(argument, settings, timeout)
  first.forEach(print)
  if (target !== undefined) {
    const { lines, questions, exchanges } = await examine(target, timeout, print, () =>
      loadUnchecked(argument, settings, { timeout }),
    )
    await closeTarget(target, timeout, makeSafe)
    const latency = latencyOf(exchanges, isOnThisMachine(target.seen && [target.seen()]))
    return resultOf([...first, ...lines], questions, target, latency)
  }
  const rest = checklistFor(new Set(CAPABILITIES)).map(({ id, title }): ChecklistLine => {
    return { id, title, outcome: 'not-asked', says: 'nothing could be asked' }
  })
  rest.forEach(print)
  return resultOf([...first, ...rest], 0, undefined)
}

/**
 * All items of the checklist, of a target that was reached.
 * @param again connects to it once more
 */
export async function examine(
  target: Target,
  timeout: AdaptiveTimeout,
  print: (line: ChecklistLine) => void = () => {},
  again?: () => Promise<Target>,
): Promise<{
  readonly lines: readonly ChecklistLine[]
  readonly questions: number
  readonly exchanges: readonly TimedExchange[]
}> {
  const session = new ProbeSession(unguarded(target, timeout, again), undefined, target.regions)
  const lines: ChecklistLine[] = []
  for await (const line of examineItems(checklistFor(target.capabilities, target), session)) {
    lines.push(line)
    print(line)
  }
  await session.end()
  return { lines, questions: session.questions, exchanges: session.exchanges }
}

/** The result is complete before this, so a failure is only a warning. */
async function closeTarget(
  target: Target,
  timeout: AdaptiveTimeout,
  makeSafe: MakeSafe,
): Promise<void> {
  const closing = answeredInTime(
    'close',
    () => target.close(),
    timeout,
    () => performance.now(),
  )
  await closing.catch((error: Error) => {
    const warning = `the target could not be closed: ${error.message}`
    process.emitWarning(escapeLogCommands(oneLine(makeSafe(warning))))
  })
}
