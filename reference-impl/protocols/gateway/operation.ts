/** One operation of a product, as data: its name, its route, its parameters, and what it does. */

import type { Cloud } from '../../index'
import type { Caller } from './caller'
import type { InputOf, ParameterTable } from './parameters'

/** One call of an operation, after its signature was checked. */
export interface Call {
  readonly cloud: Cloud
  readonly caller: Caller
  /** The region of the endpoint that was asked. */
  readonly region: string
  readonly requestId: string
  /** The time of the cloud, in milliseconds. */
  readonly now: () => number
  /** The body of a ROA request, parsed; undefined without a body. */
  readonly body: unknown
}

/** What an operation answers: plain JSON, without the id of the request. */
export type Result = Readonly<Record<string, unknown>>

interface Named {
  /** The name of the API. */
  readonly name: string
  readonly parameters: ParameterTable
  readonly perform: (
    call: Call,
    input: Readonly<Record<string, unknown>>,
  ) => Result | Promise<Result>
}

export interface RpcOperation extends Named {
  readonly style: 'RPC'
}

export interface RoaOperation extends Named {
  readonly style: 'ROA'
  readonly method: string
  /** With variables in braces, which are parameters too: `/api/v1/projects/{projectName}`. */
  readonly path: string
}

export type Operation = RpcOperation | RoaOperation

export function rpc<const Table extends ParameterTable>(
  name: string,
  parameters: Table,
  perform: (call: Call, input: InputOf<Table>) => Result | Promise<Result>,
): RpcOperation {
  return { style: 'RPC', name, parameters, perform: perform as Named['perform'] }
}

/** @param route such as `GET /api/v1/projects/{projectName}` */
export function roa<const Table extends ParameterTable>(
  name: string,
  route: `${'GET' | 'POST' | 'PUT' | 'DELETE'} ${string}`,
  parameters: Table,
  perform: (call: Call, input: InputOf<Table>) => Result | Promise<Result>,
): RoaOperation {
  const [method = '', path = ''] = route.split(' ')
  return { style: 'ROA', name, method, path, parameters, perform: perform as Named['perform'] }
}
