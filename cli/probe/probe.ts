/** Asks the contract itself, before any clause: one line after the other, to the end whatever is met. */
import { AdaptiveTimeout, answeredInTime } from '../../adapters/guard'
import { type Limits, limitsOf } from '../../adapters/limits'
import { CAPABILITIES, type Target } from '../../adapters/target'
import { escapeLogCommands, jsonText, oneLine } from '../../reports'
import { hasColor } from '../process-end'
import { settingsOf } from '../run/request'
import { bare } from './bare-target'
import { checklistFor, type Line, workOff } from './checklist'
import { Conversation } from './conversation'
import { type Fit, fitToTell } from './fit-to-tell'
import { lineInWords, summaryOf } from './in-words'
import { reach } from './reach'
import { exitCodeOf, type Result, resultOf } from './result'

export interface ProbeFlags {
  readonly setting: readonly string[]
  readonly json?: true
}

/** The questions are plain and few: whoever takes longer over one of them has stopped. */
const PROBE_LIMITS: Limits = { timeoutSeconds: 10 }

/** Lines go out as they are found; with `json` to stderr, since stdout is for the result alone. */
export async function probe(argument: string, flags: ProbeFlags): Promise<number> {
  const settings = settingsOf(flags.setting)
  const limits = settings.timeout === undefined ? PROBE_LIMITS : limitsOf(settings)
  const stream = flags.json ? process.stderr : process.stdout
  const fit = fitToTell(settings)
  const found = await resultFor(argument, settings, limits, fit, (line) => {
    stream.write(lineInWords(fit(line), hasColor(stream)))
  })
  const result = fit(found)
  process.stdout.write(flags.json ? `${jsonText(result, 2)}\n` : `\n${summaryOf(result)}\n`)
  return exitCodeOf(result)
}

async function resultFor(
  argument: string,
  settings: Readonly<Record<string, string>>,
  limits: Limits,
  fit: Fit,
  tell: (line: Line) => void,
): Promise<Result> {
  const timeout = new AdaptiveTimeout(limits)
  const { target, lines: first } = await reach(argument, settings, timeout)
  first.forEach(tell)
  if (target !== undefined) {
    const { lines, questions } = await examine(target, timeout, tell)
    await letGo(target, timeout, fit)
    return resultOf([...first, ...lines], questions, target)
  }
  const rest = checklistFor(new Set(CAPABILITIES)).map(({ id, title }): Line => {
    return { id, title, outcome: 'not-asked', says: 'nothing could be asked' }
  })
  rest.forEach(tell)
  return resultOf([...first, ...rest], 0, undefined)
}

/** Everything but whether the target can be reached, which it was. */
export async function examine(
  target: Target,
  timeout: AdaptiveTimeout,
  tell: (line: Line) => void = () => {},
): Promise<{ readonly lines: readonly Line[]; readonly questions: number }> {
  const conversation = new Conversation(bare(target, timeout))
  const lines: Line[] = []
  for await (const line of workOff(checklistFor(target.capabilities), conversation)) {
    lines.push(line)
    tell(line)
  }
  await conversation.end()
  return { lines, questions: conversation.questions }
}

/** All that is wanted of it is told by then. */
async function letGo(target: Target, timeout: AdaptiveTimeout, fit: Fit): Promise<void> {
  const closing = answeredInTime(
    'close',
    () => target.close(),
    timeout,
    () => performance.now(),
  )
  await closing.catch((error: Error) => {
    const warning = `the target could not be closed: ${error.message}`
    process.emitWarning(escapeLogCommands(oneLine(fit(warning))))
  })
}
