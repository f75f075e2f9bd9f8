/**
 * Faults in the suite's own words, with their sentences as templates and values. It is remembered beside the faults, so
 * that no target can claim its words to be the suite's.
 */
import { englishOf, isSaying, type Saying } from '../record/saying'
import { TargetFault } from './target'

const SAID = new WeakMap<Error, Saying>()

export function saidFault(said: Saying, options?: ErrorOptions): TargetFault {
  return withSaid(new TargetFault(englishOf(said), options), said)
}

export function withSaid<Fault extends TargetFault>(fault: Fault, said: Saying): Fault {
  SAID.set(fault, said)
  return fault
}

/** Undefined where the words are the target's. */
export function saidOf(error: unknown): Saying | undefined {
  return error instanceof Error ? SAID.get(error) : undefined
}

/**
 * The saying of a fault whose message had its secrets redacted. Undefined where a secret is in more than one of the values:
 * then it cannot be redacted in each.
 */
export function redactedSaying(
  said: Saying | undefined,
  redact: (text: string) => string,
  message: string,
): Saying | undefined {
  if (said === undefined) return undefined
  const redacted = withValues(said, redact)
  return englishOf(redacted) === message ? redacted : undefined
}

function withValues({ template, values }: Saying, change: (text: string) => string): Saying {
  return {
    template,
    values: values.map((value) => {
      if (isSaying(value)) return withValues(value, change)
      return typeof value === 'string' ? change(value) : value
    }),
  }
}
