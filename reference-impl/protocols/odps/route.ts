/** The routes of ODPS REST, as data: docs/emulator.md has a table of them. */

import type { Project } from '../../index'
import type { HttpAnswer } from '../http/loopback-server'
import type { ReceivedRequest } from '../http/received-request'
import { requireHere } from '../maxcompute/project-members'
import type { Instances } from './instances'
import type { OdpsCall } from './odps-gateway'
import { methodNotAllowed } from './refusals'

export interface OdpsInput {
  /** A variable of the path, decoded. */
  readonly variable: (name: string) => string
  /** The last value of a parameter of the query; undefined where it is not sent. */
  readonly parameter: (name: string) => string | undefined
  readonly body: Buffer
  readonly host: string
  readonly instances: Instances
}

export interface OdpsRoute {
  /** Of the operation. */
  readonly name: string
  /** Such as `GET /projects/{project}?tunnel`: a name in the query must be sent, with any value. */
  readonly pattern: string
  readonly does: string
  readonly perform: (call: OdpsCall, input: OdpsInput) => HttpAnswer | Promise<HttpAnswer>
}

export interface FoundRoute {
  readonly route: OdpsRoute
  readonly input: Omit<OdpsInput, 'instances'>
}

/**
 * The first route whose pattern fits.
 *
 * @throws ServiceError MethodNotAllowed where there is none
 */
export function findRoute(routes: readonly OdpsRoute[], request: ReceivedRequest): FoundRoute {
  const { method, body, headers } = request
  const path = decodedPath(request.path)
  const parameters = new Map(request.query)
  const onPath = routes.flatMap((route) => {
    const variables = matched(patternOf(route).path, path)
    return variables ? [{ route, variables }] : []
  })
  const fit = onPath.find(({ route }) => {
    const { method: own, key } = patternOf(route)
    return own === method && (key === undefined || parameters.has(key))
  })
  if (!fit) throw methodNotAllowed(`${method} /${path.join('/')}`)
  const { route, variables } = fit
  return {
    route,
    input: {
      variable: (name) => variables.get(name) ?? '',
      parameter: (name) => parameters.get(name),
      body,
      host: headers.host ?? '',
    },
  }
}

/** A project of the endpoint's region that the caller may look at. */
export function projectOf(call: OdpsCall, { variable }: Pick<OdpsInput, 'variable'>): Project {
  return requireHere(call, call.cloud.projects.look(call.caller.principal, variable('project')))
}

function patternOf({ pattern }: OdpsRoute) {
  const [method = '', target = ''] = pattern.split(' ')
  const [path = '', key] = target.split('?')
  return { method, path: path.split('/').slice(1), key }
}

/** The segments after the endpoint's own path, without an empty one at the end. */
function decodedPath(path: string): readonly string[] {
  const own = path.replace(/^\/api(?=\/)/, '').replace(/\/$/, '')
  return own.split('/').slice(1).map(decoded)
}

function matched(
  pattern: readonly string[],
  path: readonly string[],
): ReadonlyMap<string, string> | undefined {
  if (pattern.length !== path.length) return undefined
  const variables = new Map<string, string>()
  for (const [index, segment] of path.entries()) {
    const expected = pattern[index] ?? ''
    const [, name] = /^\{(\w+)\}$/.exec(expected) ?? []
    if (name === undefined ? segment !== expected : segment === '') return undefined
    if (name !== undefined) variables.set(name, segment)
  }
  return variables
}

function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment)
  } catch {
    return segment
  }
}
