/**
 * A target behind an address, written in any language: the port, put on the wire that
 * docs/target-contract.md describes. The one entry file of this folder.
 */
import type { SeenTarget } from '../../record/seen-target'
import { CORE_OPERATIONS, operationsOf } from '../contract'
import type { Sandbox, Target } from '../target'
import type { SandboxRequest } from '../wire'
import { addressOf } from './address'
import { Client, type LimitsFor } from './client'
import { fitId, type Introduction, introductionIn, sandboxIdIn } from './declaration'
import { repetitionOf } from './repeatable'
import { OWN_PACE, type Pace } from './repeats'
import { settingsOf } from './settings'

export { HttpFault } from './http-fault'

/**
 * A sandbox that can be asked anything by name: operations that are not declared, and what is none.
 */
export interface WholeSandbox {
  readonly id: string
  perform(operation: string, input: object): Promise<unknown>
  close(): Promise<void>
}

export interface HttpTarget extends Target {
  /** For those who want to know what a target answers beyond what it declares. */
  openWhole(label: string): Promise<WholeSandbox>
  seen(): SeenTarget
}

/**
 * `limitsFor` may give an operation less time than `timeout` does, by what was experienced of the
 * target. Settings: `timeout` in seconds, `answer-limit` in MiB, `header.NAME`. Throws
 * TargetNotLoaded when the address or a setting is at fault, and a TargetFault when nothing answers
 * there in the wire's terms.
 */
export async function connectTo(
  address: string,
  settings: Readonly<Record<string, string>> = {},
  pace: Pace = OWN_PACE,
  limitsFor?: LimitsFor,
): Promise<HttpTarget> {
  const set = settingsOf(settings)
  const at = addressOf(address)
  const client = new Client(at, set, pace, limitsFor ?? (() => set.limits))
  const seen = (): SeenTarget => ({
    kind: 'address',
    address: `${at.origin}${at.path}`,
    ...(client.certificate === undefined ? {} : { certificate: client.certificate }),
  })
  try {
    return { ...targetBehind(client, await introduced(client)), seen }
  } catch (error) {
    client.close()
    throw error
  }
}

function introduced(client: Client): Promise<Introduction> {
  const question = { operation: 'GET /', method: 'GET', path: '/', expected: 200 } as const
  return client.ask(question, 'harmless', introductionIn)
}

function targetBehind(client: Client, introduction: Introduction): Omit<HttpTarget, 'seen'> {
  return {
    ...introduction,
    openSandbox: async (label) => sandboxOf(await openWhole(client, label), introduction),
    reopen: async (handle) => sandboxOf(wholeSandbox(client, fitId(handle)), introduction),
    openWhole: (label) => openWhole(client, label),
    close: async () => client.close(),
  }
}

/** Answers are handed on as they came: whether they fit the port is for its guard to say. */
async function openWhole(client: Client, label: string): Promise<WholeSandbox> {
  const opening = { method: 'POST', path: '/sandboxes', expected: 201 } as const
  const request: SandboxRequest = { label }
  const id = await client.ask(
    { ...opening, operation: 'openSandbox', body: request },
    'harmless',
    sandboxIdIn,
  )
  return wholeSandbox(client, id)
}

/** Whether the target still has it, the first answer says. */
function wholeSandbox(client: Client, id: string): WholeSandbox {
  const path = `/sandboxes/${id}`
  const closing = { method: 'DELETE', path, expected: 204 } as const
  return {
    id,
    perform: (operation, body) =>
      client.ask(
        { operation, method: 'POST', path: `${path}/${operation}`, body, expected: 200 },
        repetitionOf(operation),
        (answer) => answer,
      ),
    close: () =>
      client.ask({ ...closing, operation: 'close of a sandbox' }, 'harmless', () => undefined),
  }
}

/** The sandbox of the port: what is declared, each under its own name. */
function sandboxOf({ id, perform, close }: WholeSandbox, introduction: Introduction): Sandbox {
  const functions = (names: readonly string[], prefix = ''): object =>
    Object.fromEntries(
      names.map((name) => [name, (input: object) => perform(`${prefix}${name}`, input)]),
    )
  const declared = [...introduction.capabilities].map((facet) => [
    facet,
    functions(operationsOf(facet, introduction), `${facet}.`),
  ])
  return { ...functions(CORE_OPERATIONS), ...Object.fromEntries(declared), id, close } as Sandbox
}
