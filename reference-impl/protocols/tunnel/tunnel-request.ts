/** Which requests are the tunnel's, and what they name. */

import type { Pair } from '../http/received-request'
import { invalidArgument } from './refusals'

/** REST has the same paths: the tunnel's have one of these in their query. */
const OWN_PARAMETERS = new Set(['uploads', 'uploadid', 'downloads', 'downloadid'])
const PATH =
  /^(?:\/api)?\/projects\/([^/]+)(?:\/schemas\/([^/]+))?\/(tables|instances)\/([^/]+)\/?$/

/** Previews as Arrow, streams and upserts, which the tunnel refuses in its own form. */
const NOT_COVERED =
  /^(?:\/api)?\/projects\/[^/]+(?:\/schemas\/[^/]+)?\/tables\/[^/]+\/(?:preview|streams|upserts)(?:\/|$)/

export function isCovered(path: string): boolean {
  return !NOT_COVERED.test(path)
}

/** @param target the path and the query, as in the first line of a request */
export function isForTunnel(target: string): boolean {
  const at = target.indexOf('?')
  if (!isCovered(at < 0 ? target : target.slice(0, at))) return true
  if (at < 0) return false
  const [, , , kind] = PATH.exec(target.slice(0, at)) ?? []
  if (kind === undefined) return false
  const names = [...new URLSearchParams(target.slice(at + 1)).keys()]
  // REST has `data` for tables only, where it is a preview.
  const isResult = kind === 'instances' && names.includes('data')
  return isResult || names.some((name) => OWN_PARAMETERS.has(name))
}

export type TunnelSubject =
  | { readonly kind: 'table'; readonly project: string; readonly table: string }
  | { readonly kind: 'instance'; readonly project: string; readonly instance: string }

/** @throws ServiceError where a name cannot be read */
export function subjectOf(path: string): TunnelSubject {
  const [, project = '', schema, kind, name = ''] = PATH.exec(path) ?? []
  if (schema !== undefined && decoded(schema) !== 'default') {
    throw invalidArgument('Projects have the schema default only.')
  }
  return kind === 'instances'
    ? { kind: 'instance', project: decoded(project), instance: decoded(name) }
    : { kind: 'table', project: decoded(project), table: decoded(name) }
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    throw invalidArgument('The path has a wrong percent sign.')
  }
}

/** The parameters of a request. Of those with one name the last counts. */
export class TunnelQuery {
  readonly #values: ReadonlyMap<string, string>

  constructor(query: readonly Pair[]) {
    this.#values = new Map(query)
  }

  has(name: string): boolean {
    return this.#values.has(name)
  }

  text(name: string): string | undefined {
    return this.#values.get(name)
  }

  isTrue(name: string): boolean {
    return this.text(name)?.toLowerCase() === 'true'
  }
}
