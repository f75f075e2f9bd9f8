/**
 * The message and the exit code of a verb that failed. A mistake of the user or of the target is one line;
 * only a fault of the suite asks to be reported.
 */
import type { UnknownSetting } from '../adapters/target-not-loaded'
import { SUITE_FAULT, UNREACHABLE, USAGE } from './exit-codes'

export function exitCodeOfError(error: unknown): number {
  switch (nameOf(error)) {
    case 'UsageError':
    case 'TargetNotLoaded':
    case 'NoRecord':
    case 'ShardMismatch':
    case 'WriteFailure':
      return USAGE
    case 'TargetFault':
      return UNREACHABLE
    default:
      return SUITE_FAULT
  }
}

/** Writes to stderr. SEALPROOF_DEBUG=1 adds the stack of every error. */
export function printError(error: unknown): void {
  const debug = process.env.SEALPROOF_DEBUG === '1' && error instanceof Error
  process.stderr.write(
    `sealproof: ${sentence(error)}\n${debug ? `${lineByLine(error.stack)}\n` : ''}`,
  )
}

function sentence(error: unknown): string {
  const message = inOneLine(error instanceof Error ? error.message : String(error))
  switch (nameOf(error)) {
    case 'TargetNotLoaded':
      return message + suggestedSetting(error)
    case 'UsageError':
    case 'NoRecord':
    case 'ShardMismatch':
    case 'WriteFailure':
      return message
    case 'CommanderError':
      // Where no verb was given, commander prints the help and throws this placeholder.
      if (message === '(outputHelp)') return 'name a verb'
      return withoutValues(message.replace(/^error: /, ''))
    case 'TargetFault':
      return `the target cannot be asked: ${message}`
    default:
      return `something went wrong inside the suite, please report it: ${message} (SEALPROOF_DEBUG=1 shows where)`
  }
}

/** The text after an = in an argument that was not understood may be a credential. */
function withoutValues(message: string): string {
  if (!/^(?:unknown option|too many arguments)/.test(message)) return message
  return message.replace(/=.*?('? \(Did you mean .*\))?$/, '=…$1')
}

function suggestedSetting(error: unknown): string {
  const { setting, known } = error as Partial<UnknownSetting>
  if (setting === undefined || known === undefined) return ''
  const { didYouMean } =
    require('../specification/suggestion') as typeof import('../specification/suggestion')
  return didYouMean(setting, known)
}

/** Compares names instead of classes, so that the classes' modules need not be loaded. */
function nameOf(error: unknown): string {
  return error instanceof Error ? error.name : ''
}

/** Loads reports/ only here: a command that succeeds does not wait for it. */
function inOneLine(message: string): string {
  const { oneLine, escapeLogCommands } = require('../reports') as typeof import('../reports')
  return escapeLogCommands(oneLine(message))
}

/** A stack begins with the message, which may be the target's text. */
function lineByLine(stack = ''): string {
  const { plainText, escapeLogCommands } = require('../reports') as typeof import('../reports')
  return plainText(stack).split('\n').map(escapeLogCommands).join('\n')
}
