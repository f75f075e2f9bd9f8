/** A project in the form of the API, and the names of its members. */

import { type Cloud, lastingName, OWNER, type Project, ServiceError } from '../../index'
import { type Call, NotValid } from '../gateway'
import { encryptionMembers } from './encryption-setting'

export const PROJECT = '/api/v1/projects/{projectName}'

/** Members of `properties` that a project may have, besides its encryption. */
export const PROPERTIES: readonly string[] = [
  'allowFullScan',
  'enableDecimal2',
  'enableDr',
  'enableTunnelQuotaRoute',
  'retentionDays',
  'sqlMeteringMax',
  'tableLifecycle',
  'timezone',
  'tunnelQuota',
  'typeSystem',
]

export function projectMembers({ caller: { accountId }, cloud }: Call, project: Project) {
  const { meta, name } = project
  return {
    name,
    owner: ownerId(cloud, accountId, project.owner),
    type: 'managed',
    status: project.status,
    regionId: project.region,
    createdTime: project.createdAt,
    comment: meta.comment,
    costStorage: '0',
    defaultQuota: meta.defaultQuota,
    productType: meta.productType,
    threeTierModel: false,
    superAdmins: Object.entries(project.members.list())
      .filter(([, roles]) => Object.values(roles).includes('Super_Administrator'))
      .map(([principal]) => memberName(accountId, principal)),
    ipWhiteList: { ipList: '', vpcIpList: '', ...meta.ipWhiteList },
    saleTag: { resourceId: '', resourceType: '' },
    properties: {
      allowFullScan: false,
      enableDecimal2: true,
      enableTunnelQuotaRoute: false,
      retentionDays: 1,
      tableLifecycle: { type: 'optional', value: '37231' },
      timezone: 'Asia/Shanghai',
      typeSystem: '2',
      ...meta.properties,
      encryption: encryptionMembers(project.encryption),
    },
    securityProperties: {
      usingAcl: true,
      usingPolicy: true,
      labelSecurity: false,
      objectCreatorHasAccessPermission: true,
      objectCreatorHasGrantPermission: true,
      enableDownloadPrivilege: false,
      projectProtection: { protected: false },
      ...meta.securityProperties,
    },
  }
}

/** The project in the region of the endpoint. A project of another region is not there. */
export function requireHere<Found extends { readonly region: string; readonly name: string }>(
  { region }: Pick<Call, 'region'>,
  project: Found,
): Found {
  if (project.region === region) return project
  throw new ServiceError('OBJECT_NOT_EXIST', 404, `There is no project ${project.name}`)
}

export function look(call: Call, name: string): Project {
  return requireHere(call, call.cloud.projects.look(call.caller.principal, name))
}

export function toChange(call: Call, name: string, operation: string): Project {
  const { caller, cloud } = call
  return requireHere(call, cloud.projects.toChange(caller.principal, name, `odps:${operation}`))
}

/** `ALIYUN$<account>` of the account, `RAM$<account>:<name>` of a user, `RAM$<account>:role/<name>` of a role. */
export function memberName(accountId: string, principal: string): string {
  return principal === OWNER ? `ALIYUN$${accountId}` : `RAM$${accountId}:${lastingName(principal)}`
}

/** @throws ServiceError when RAM has no such user or role */
export function principalIn({ caller: { accountId }, cloud }: Call, name: string): string {
  const [, kind, account, rest = ''] = /^(ALIYUN|RAM)\$(\d+)(?::(.+))?$/i.exec(name) ?? []
  if (kind === undefined || account !== accountId || (kind === 'RAM') !== (rest !== '')) {
    throw new NotValid(
      'user',
      'it must be ALIYUN$<account>, RAM$<account>:<user> or RAM$<account>:role/<role>',
    )
  }
  if (rest === '') return OWNER
  const role = /^role\/(.+)$/.exec(rest)?.[1]
  const exists = role === undefined ? cloud.ram.hasUser(rest) : cloud.ram.hasRole(role)
  if (exists) return rest
  throw new ServiceError('OBJECT_NOT_EXIST', 404, 'baseId and tenantId do not match')
}

function ownerId({ ram }: Cloud, accountId: string, owner: string): string {
  return ram.users.find(owner)?.userId ?? accountId
}
