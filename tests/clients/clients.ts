/** Official clients, unmodified, connected to an emulator of this process. */

import CredentialClient, { Config as CredentialConfig } from '@alicloud/credentials'
import KmsClient from '@alicloud/kms20160120'
import OpenApi, * as $OpenApi from '@alicloud/openapi-client'
import RamClient from '@alicloud/ram20150501'
import StsClient from '@alicloud/sts20150401'
import { RuntimeOptions } from '@alicloud/tea-util'
import { type Emulator, startEmulator } from '../../reference-impl/protocols'

/** pop-core has types of one of its two clients, in a form that cannot be imported here. */
interface PopCore {
  readonly RPCClient: new (
    config: object,
  ) => { request(action: string, query: object, options: object): Promise<Answered> }
  readonly ROAClient: new (
    config: object,
  ) => {
    request(
      method: string,
      path: string,
      query: object,
      body: string,
      headers: object,
      options: object,
    ): Promise<Answered>
  }
}
const { RPCClient, ROAClient }: PopCore = require('@alicloud/pop-core')

export const started = (): Promise<Emulator> => startEmulator({ port: 0 })

export interface Keys {
  readonly accessKeyId: string
  readonly accessKeySecret: string
  readonly securityToken?: string
}

/** The caller of one product's RPC operations: returns the body of the answer. */
export type Rpc = (action: string, query?: Record<string, unknown>) => Promise<Answered>
// biome-ignore lint/suspicious/noExplicitAny: answers are as various as operations
export type Answered = any

function config({ address, identity }: Emulator, keys: Keys = identity) {
  const { accessKeyId, accessKeySecret, securityToken } = keys
  return {
    accessKeyId,
    accessKeySecret,
    ...(securityToken !== undefined && { securityToken }),
    endpoint: new URL(address).host,
    protocol: 'http',
    regionId: identity.region,
  }
}

/** The generic client, which signs by ACS3-HMAC-SHA256. */
export function acs3(emulator: Emulator, version: string, keys?: Keys): Rpc {
  const client = new OpenApi(new $OpenApi.Config(config(emulator, keys)))
  return async (action, query = {}) => {
    const params = new $OpenApi.Params({
      action,
      version,
      protocol: 'HTTP',
      method: 'POST',
      pathname: '/',
      authType: 'AK',
      style: 'RPC',
      reqBodyType: 'formData',
      bodyType: 'json',
    })
    const request = new $OpenApi.OpenApiRequest({ query })
    const { body } = await client.callApi(params, request, new RuntimeOptions({}))
    return body
  }
}

/** The older client, which signs by RPC v1. */
export function popCore(
  { address, identity }: Emulator,
  apiVersion: string,
  method: 'GET' | 'POST' = 'POST',
  keys: Keys = identity,
): Rpc {
  const { accessKeyId, accessKeySecret, securityToken } = keys
  const client = new RPCClient({
    accessKeyId,
    accessKeySecret,
    ...(securityToken !== undefined && { securityToken }),
    endpoint: address,
    apiVersion,
  })
  return (action, query = {}) => client.request(action, query, { method, formatParams: false })
}

export function kmsClient(emulator: Emulator): KmsClient {
  const { accessKeyId, accessKeySecret, endpoint, protocol, regionId } = config(emulator)
  return new KmsClient({ accessKeyId, accessKeySecret, endpoint, protocol, regionId } as never)
}

/** The code of the error that a call ends with. */
export async function codeOf(call: Promise<unknown>): Promise<string> {
  try {
    await call
  } catch (error) {
    return String((error as { code?: unknown }).code)
  }
  return 'none'
}

/** The generated clients of RAM and STS, which sign by ACS3-HMAC-SHA256. */
export function ramClient(emulator: Emulator, keys?: Keys): RamClient {
  return new RamClient(new $OpenApi.Config(config(emulator, keys)))
}

export function stsClient(emulator: Emulator, keys?: Keys): StsClient {
  return new StsClient(new $OpenApi.Config(config(emulator, keys)))
}

/** Any client with credentials that are found by the library for them. */
export function withCredential(emulator: Emulator, keys: Keys): StsClient {
  const { accessKeyId, accessKeySecret, securityToken = '' } = keys
  const type = securityToken === '' ? 'access_key' : 'sts'
  const credential = new CredentialClient(
    new CredentialConfig({ type, accessKeyId, accessKeySecret, securityToken }),
  )
  const { endpoint, protocol, regionId } = config(emulator)
  return new StsClient(new $OpenApi.Config({ credential, endpoint, protocol, regionId }))
}

/** The caller of one product's ROA operations. */
export type Roa = (
  route: string,
  sent?: { readonly query?: Record<string, unknown>; readonly body?: unknown },
) => Promise<Answered>

export function acs3Roa(emulator: Emulator, version: string, keys?: Keys): Roa {
  const client = new OpenApi(new $OpenApi.Config(config(emulator, keys)))
  return async (route, { query = {}, body } = {}) => {
    const [method = '', pathname = ''] = route.split(' ')
    const params = new $OpenApi.Params({
      action: 'Any',
      version,
      protocol: 'HTTP',
      method,
      pathname,
      authType: 'AK',
      style: 'ROA',
      reqBodyType: 'json',
      bodyType: 'json',
    })
    const request = new $OpenApi.OpenApiRequest({ query, ...(body !== undefined && { body }) })
    const answer = await client.callApi(params, request, new RuntimeOptions({}))
    return answer.body
  }
}

/** The older client, which signs by ROA v1. */
export function popCoreRoa(
  { address, identity }: Emulator,
  apiVersion: string,
  keys: Keys = identity,
): Roa {
  const { accessKeyId, accessKeySecret, securityToken } = keys
  const client = new ROAClient({
    accessKeyId,
    accessKeySecret,
    ...(securityToken !== undefined && { securityToken }),
    endpoint: address,
    apiVersion,
  })
  return (route, { query = {}, body } = {}) => {
    const [method = '', path = ''] = route.split(' ')
    const headers = { 'content-type': 'application/json' }
    const text = body === undefined ? '' : JSON.stringify(body)
    return client.request(method, path, query, text, headers, {})
  }
}
