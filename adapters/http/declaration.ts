/** Reads what a target says of itself, and the ids it gives to sandboxes. */

import type { Redact } from '../../record/redaction'
import { type SayingValue, say } from '../../record/saying'
import { termsOf, wrongWithTerms } from '../declared-terms'
import { saidFault } from '../said-fault'
import { CAPABILITIES, type DeclaredTerms, type Target } from '../target'
import type { Declaration, SandboxOpened } from '../wire'
import { excerpt } from './excerpt'
import { Unreadable } from './unreadable'

export type Introduction = Pick<Target, 'name' | 'version' | 'capabilities' | keyof DeclaredTerms>

/** The contract that this adapter speaks. */
const CONTRACT: Declaration['contract'] = 1
const LONGEST_NAME = 256

export function introductionIn(answer: unknown, redact: Redact): Introduction {
  const declared = membersOf<Declaration>(answer)
  const { name, version, contract, capabilities } = declared
  if (contract !== CONTRACT) {
    throw new Unreadable(
      say`says that contract is ${shown(contract, redact)}; this version of the suite speaks contract ${CONTRACT}`,
    )
  }
  if (!Array.isArray(capabilities)) {
    throw new Unreadable(say`says that capabilities is ${shown(capabilities, redact)}, not a list`)
  }
  const unknown = capabilities.find((capability) => !CAPABILITIES.includes(capability))
  if (unknown !== undefined) {
    throw new Unreadable(
      say`declares the capability ${shown(unknown, redact)}; there are ${CAPABILITIES.join(', ')}`,
    )
  }
  const wrong = wrongWithTerms(declared)
  if (wrong !== undefined) throw new Unreadable(say`says that ${wrong}`)
  const named = (member: 'name' | 'version', value: unknown): string => {
    if (typeof value === 'string' && value.trim() !== '' && value.length <= LONGEST_NAME) {
      return value
    }
    throw new Unreadable(
      say`says that ${member} is ${shown(value, redact)}, not a text of 1 to ${LONGEST_NAME} characters`,
    )
  }
  return {
    name: named('name', name),
    version: named('version', version),
    capabilities: new Set(capabilities),
    ...termsOf(declared as DeclaredTerms),
  }
}

/** What stands for itself in an address (RFC 3986, 2.3); `.` and `..` would lead elsewhere. */
const FIT_ID = /^(?!\.{1,2}$)[A-Za-z0-9._~-]{1,256}$/

export function sandboxIdIn(answer: unknown, redact: Redact): string {
  const { id } = membersOf<SandboxOpened>(answer)
  if (typeof id === 'string' && FIT_ID.test(id)) return id
  throw new Unreadable(say`gave the id ${shown(id, redact)}, which cannot stand in an address`)
}

/** The id of a sandbox as another process recorded it. */
export function fitId(id: string): string {
  if (FIT_ID.test(id)) return id
  throw saidFault(say`the id of the sandbox, as it was recorded, cannot stand in an address`)
}

function shown(value: unknown, redact: Redact): SayingValue {
  return value === undefined ? say`missing` : excerpt(JSON.stringify(value), redact)
}

function membersOf<Shape>(answer: unknown): { readonly [Name in keyof Shape]?: unknown } {
  if (typeof answer === 'object' && answer !== null && !Array.isArray(answer)) return answer
  throw new Unreadable(say`was answered with JSON that is no object`)
}
