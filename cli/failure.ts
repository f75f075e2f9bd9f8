/**
 * What is said, and with which exit code, when a verb cannot do its work. A mistake of the user or of the
 * target is one line; only a mistake of the suite asks to be reported.
 */
import { SUITE_FAULT, UNREACHABLE, USAGE } from './exit-codes'

export function exitCodeOfError(error: unknown): number {
  switch (nameOf(error)) {
    case 'UsageError':
    case 'TargetNotLoaded':
    case 'NoRecord':
    case 'ShardMismatch':
      return USAGE
    case 'TargetFault':
      return UNREACHABLE
    default:
      return SUITE_FAULT
  }
}

/** Writes to stderr. The stack is shown with SEALPROOF_DEBUG=1, whosever mistake it is. */
export function tell(error: unknown): void {
  const debug = process.env.SEALPROOF_DEBUG === '1' && error instanceof Error
  process.stderr.write(
    `sealproof: ${sentence(error)}\n${debug ? `${lineByLine(error.stack)}\n` : ''}`,
  )
}

function sentence(error: unknown): string {
  const message = inOneLine(error instanceof Error ? error.message : String(error))
  switch (nameOf(error)) {
    case 'UsageError':
    case 'TargetNotLoaded':
    case 'NoRecord':
    case 'ShardMismatch':
      return message
    case 'CommanderError':
      // Help that was printed for want of a verb leaves a placeholder instead of a reason.
      if (message === '(outputHelp)') return 'name a verb'
      return withoutValues(message.replace(/^error: /, ''))
    case 'TargetFault':
      return `the target cannot be asked: ${message}`
    default:
      return `something went wrong inside the suite, please report it: ${message} (SEALPROOF_DEBUG=1 shows where)`
  }
}

/** What stands behind an = in a word that nobody understood may be a credential. */
function withoutValues(message: string): string {
  if (!/^(?:unknown option|too many arguments)/.test(message)) return message
  return message.replace(/=.*?('? \(Did you mean .*\))?$/, '=…$1')
}

/** Names, not classes: the classes would have to be loaded first, most of them for nothing. */
function nameOf(error: unknown): string {
  return error instanceof Error ? error.name : ''
}

/** Loaded only now: a command that fares well does not wait for it. */
function inOneLine(message: string): string {
  const { oneLine, escapeLogCommands } = require('../reports') as typeof import('../reports')
  return escapeLogCommands(oneLine(message))
}

/** A stack begins with the message, which may be a target's. */
function lineByLine(stack = ''): string {
  const { plainText, escapeLogCommands } = require('../reports') as typeof import('../reports')
  return plainText(stack).split('\n').map(escapeLogCommands).join('\n')
}
