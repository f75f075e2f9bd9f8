/** What the suite asks the process of a target module, and what that process replies. */

import type { DeclaredTerms } from '../target'

export type Question =
  | { readonly kind: 'load'; readonly argument: string; readonly folder: string }
  | { readonly kind: 'connect'; readonly settings: Readonly<Record<string, string>> }
  | { readonly kind: 'openSandbox'; readonly label: string }
  | { readonly kind: 'reopen'; readonly handle: string }
  | {
      readonly kind: 'perform'
      readonly sandbox: number
      readonly operation: string
      readonly input: object
    }
  | { readonly kind: 'closeSandbox'; readonly sandbox: number }
  | { readonly kind: 'close' }
  /** Answered with the same value: whether the process still answers, and what the channel costs. */
  | { readonly kind: 'echo'; readonly value: unknown }
  /** The process ends. */
  | { readonly kind: 'leave' }

export interface Asked {
  readonly id: number
  readonly question: Question
}

export type Reply =
  | ({ readonly id: number; readonly answer: unknown } & ProcessMark)
  | ({ readonly id: number; readonly error: SentError } & ProcessMark)
  | ({ readonly id: number; readonly unread: UnreadAnswer } & ProcessMark)
  /** The process ends now, for this reason. */
  | { readonly ends: Ends }

/** What was thrown in the process and not caught. */
export interface Ends {
  readonly by: 'error' | 'rejection'
  readonly thrown: string
}

/** The answer cannot be sent: reading it threw. */
interface UnreadAnswer {
  readonly asked: string
  readonly thrown: string
}

/** In every reply after code of the bundled reference was loaded in the process. */
interface ProcessMark {
  readonly referenceLoaded?: true
}

/** An error as it crosses the channel. */
export interface SentError {
  /** Undefined when what was thrown is no error. */
  readonly name: string | undefined
  readonly message: string
  /** Of a TargetNotLoaded. */
  readonly reason?: string
  readonly stack?: string
}

export interface ConnectAnswer extends DeclaredTerms {
  readonly name: string
  readonly version: string
  readonly capabilities: readonly string[]
  /** Whether a sandbox can be opened again. */
  readonly reopens: boolean
}

/** Undefined when the target gave no sandbox. */
export type OpenAnswer =
  | {
      readonly sandbox: number
      /** As the module names it. */
      readonly id?: string
      /** The full names of the operations that it has. */
      readonly operations: readonly string[]
      /** Capabilities whose member it has, with or without operations. */
      readonly facets: readonly string[]
    }
  | undefined
