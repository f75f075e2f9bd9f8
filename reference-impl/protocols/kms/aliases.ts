/** Aliases of keys. */

import type { AliasesResponse } from '../../index'
import { required, rpc, text, wholeNumber } from '../gateway'
import { defined, kmsCaller, pageMembers } from './metadata'

const PAGE = { PageNumber: wholeNumber, PageSize: wholeNumber }
const NAMED_KEY = { AliasName: required(text), KeyId: required(text) }

export const aliasOperations = [
  rpc('CreateAlias', NAMED_KEY, (call, { AliasName: alias, KeyId: keyId }) => {
    call.cloud.kms.createAlias(kmsCaller(call), { region: call.region, alias, keyId })
    return {}
  }),
  rpc('UpdateAlias', NAMED_KEY, (call, { AliasName: alias, KeyId: keyId }) => {
    call.cloud.kms.updateAlias(kmsCaller(call), { region: call.region, alias, keyId })
    return {}
  }),
  rpc('DeleteAlias', { AliasName: required(text) }, (call, { AliasName: alias }) => {
    call.cloud.kms.deleteAlias(kmsCaller(call), { region: call.region, alias })
    return {}
  }),
  rpc('ListAliases', PAGE, (call, { PageNumber: pageNumber, PageSize: pageSize }) => {
    const request = defined({ region: call.region, pageNumber, pageSize })
    return aliasPage(call.cloud.kms.listAliases(kmsCaller(call), request))
  }),
  rpc(
    'ListAliasesByKeyId',
    { KeyId: required(text), ...PAGE },
    (call, { KeyId: keyId, PageNumber: pageNumber, PageSize: pageSize }) => {
      const request = defined({ region: call.region, keyId, pageNumber, pageSize })
      return aliasPage(call.cloud.kms.listAliasesByKeyId(kmsCaller(call), request))
    },
  ),
]

function aliasPage({ aliases, ...page }: AliasesResponse) {
  const Alias = aliases.map(({ alias, aliasArn, keyId }) => ({
    AliasName: alias,
    AliasArn: aliasArn,
    KeyId: keyId,
  }))
  return { Aliases: { Alias }, ...pageMembers(page) }
}
