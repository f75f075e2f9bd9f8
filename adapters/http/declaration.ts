/** Reads what a target says of itself, and the ids it gives to sandboxes. */
import { CAPABILITIES, type Capability } from '../target'
import { excerpt, type Redact } from './excerpt'
import { Unreadable } from './unreadable'

export interface Declaration {
  readonly name: string
  readonly version: string
  readonly capabilities: ReadonlySet<Capability>
}

/** The wire that this adapter speaks. */
const CONTRACT = 1

export function declarationIn(answer: unknown, redact: Redact): Declaration {
  const { name, version, contract, capabilities } = membersOf(answer)
  const show = (value: unknown): string => excerpt(JSON.stringify(value) ?? 'missing', redact)
  if (contract !== CONTRACT) {
    throw new Unreadable(
      `says that contract is ${show(contract)}; this version of the suite speaks contract ${CONTRACT}`,
    )
  }
  for (const [member, value] of Object.entries({ name, version })) {
    if (typeof value !== 'string' || value.trim() === '') {
      throw new Unreadable(`says that ${member} is ${show(value)}, not a text`)
    }
  }
  if (!Array.isArray(capabilities)) {
    throw new Unreadable(`says that capabilities is ${show(capabilities)}, not a list`)
  }
  const unknown = capabilities.find((capability) => !CAPABILITIES.includes(capability))
  if (unknown !== undefined) {
    throw new Unreadable(
      `declares the capability ${show(unknown)}; there are ${CAPABILITIES.join(', ')}`,
    )
  }
  return { name: String(name), version: String(version), capabilities: new Set(capabilities) }
}

const LONGEST_ID = 256

/** An id becomes a part of addresses, where `..` and what is not text would lead elsewhere. */
export function sandboxIdIn(answer: unknown, redact: Redact): string {
  const { id } = membersOf(answer)
  const isFit =
    typeof id === 'string' &&
    id.length <= LONGEST_ID &&
    id.isWellFormed() &&
    !/^\.{0,2}$|\p{C}/u.test(id)
  if (isFit) return id
  throw new Unreadable(
    `gave the id ${excerpt(JSON.stringify(id) ?? 'undefined', redact)}, which cannot stand in an address`,
  )
}

function membersOf(answer: unknown): Record<string, unknown> {
  if (typeof answer === 'object' && answer !== null && !Array.isArray(answer)) {
    return answer as Record<string, unknown>
  }
  throw new Unreadable('was answered with JSON that is no object')
}
