/**
 * What travels over HTTP beside the operations' own inputs and outcomes: who the target is, the
 * opening of a sandbox, and the words that go with a status which is no answer.
 */
import type { Capability, DeclaredTerms } from './target'

/** `GET /`: what the target says of itself. */
export interface Declaration extends DeclaredTerms {
  readonly name: string
  readonly version: string
  /** The version of this contract that the target speaks. */
  readonly contract: 1
  /** What it offers beside the core; every other operation is answered with 404. */
  readonly capabilities: readonly Capability[]
}

/** `POST /sandboxes` asks for an empty sandbox. */
export interface SandboxRequest {
  /** What the sandbox is for, such as a scenario's name: for the target's log alone. */
  readonly label: string
}

/** A sandbox that is open. */
export interface SandboxOpened {
  /**
   * Stands percent-encoded in addresses: 1 to 256 characters, not `.` or `..`, no control
   * characters.
   */
  readonly id: string
}

/** The body of every status but 200, 201 and 204: for people, who find it in the report. */
export interface Problem {
  readonly error: string
}
