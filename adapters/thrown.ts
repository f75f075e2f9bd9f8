/**
 * What a target threw, in words. A target may throw anything, also a value that throws again when it is looked at.
 */

/** `TypeError: x is undefined`, or the value as a string. Never throws. */
export function thrownText(thrown: unknown): string {
  try {
    return thrown instanceof Error ? `${thrown.name}: ${thrown.message}` : String(thrown)
  } catch {
    return UNREADABLE
  }
}

/** The message alone. Never throws. */
export function thrownMessage(thrown: unknown): string {
  try {
    return thrown instanceof Error ? `${thrown.message}` : String(thrown)
  } catch {
    return UNREADABLE
  }
}

const UNREADABLE = 'a value that cannot be read'
