/**
 * A target behind an address, written in any language: the port, put on the wire that
 * docs/target-contract.md describes. What is behind this door is in http/, one idea to a file.
 */
import { addressOf } from './http/address'
import { Client } from './http/client'
import { type Declaration, declarationIn, sandboxIdIn } from './http/declaration'
import { operationsOf, repetitionOf } from './http/operations'
import { OWN_PACE, type Pace } from './http/repeats'
import { settingsOf } from './http/settings'
import { CAPABILITIES, type Capability, type Facets, type Sandbox, type Target } from './target'

export interface HttpTarget extends Target {
  /**
   * A sandbox that offers every operation, declared or not: for those who want to know what a target
   * answers beyond what it declares.
   */
  openWhole(label: string): Promise<Sandbox & Facets>
}

/**
 * Settings: `timeout` in seconds, `answer-limit` in MiB, `header.NAME`. Throws TargetNotLoaded when the
 * address or a setting is at fault, and a TargetFault when nothing answers there in the wire's terms.
 */
export async function connectTo(
  address: string,
  settings: Readonly<Record<string, string>> = {},
  pace: Pace = OWN_PACE,
): Promise<HttpTarget> {
  const client = new Client(addressOf(address), settingsOf(settings), pace)
  try {
    return targetBehind(client, await declared(client))
  } catch (error) {
    client.close()
    throw error
  }
}

function declared(client: Client): Promise<Declaration> {
  const question = { operation: 'GET /', method: 'GET', path: '/', expected: 200 } as const
  return client.ask(question, 'harmless', declarationIn)
}

function targetBehind(client: Client, declaration: Declaration): HttpTarget {
  const open = async (label: string, facets: Iterable<Capability>): Promise<Sandbox> =>
    sandboxBehind(client, await sandboxId(client, label), facets)
  return {
    ...declaration,
    openSandbox: (label) => open(label, declaration.capabilities),
    openWhole: (label) => open(label, CAPABILITIES) as Promise<Sandbox & Facets>,
    close: async () => client.close(),
  }
}

function sandboxId(client: Client, label: string): Promise<string> {
  const question = {
    operation: 'openSandbox',
    method: 'POST',
    path: '/sandboxes',
    body: { label },
    expected: 201,
  } as const
  return client.ask(question, 'harmless', sandboxIdIn)
}

/** Answers are handed on as they came: whether they fit the port is for its guard to say. */
function sandboxBehind(client: Client, id: string, facets: Iterable<Capability>): Sandbox {
  const path = `/sandboxes/${encodeURIComponent(id)}`
  const offer = (facet: Capability | 'core'): object =>
    Object.fromEntries(
      operationsOf(facet).map((operation) => [
        operation.slice(operation.indexOf('.') + 1),
        (body: object) =>
          client.ask(
            { operation, method: 'POST', path: `${path}/${operation}`, body, expected: 200 },
            repetitionOf(operation),
            (answer) => answer,
          ),
      ]),
    )
  const remove = {
    operation: 'close of a sandbox',
    method: 'DELETE',
    path,
    expected: 204,
  } as const
  return {
    ...offer('core'),
    ...Object.fromEntries([...facets].map((facet) => [facet, offer(facet)])),
    close: () => client.ask(remove, 'harmless', () => undefined),
  } as Sandbox
}
