/** A project in the form of the API, and the names of its members. */

import { type Cloud, memberName, type Project, principalNamed, ServiceError } from '../../index'
import { type Call, NotValid } from '../gateway'
import { encryptionMembers } from './encryption-setting'

export { memberName }

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

/** @throws ServiceError when RAM has no such user or role */
export function principalIn({ caller: { accountId }, cloud }: Call, name: string): string {
  const principal = principalNamed(cloud.ram, accountId, name)
  if (principal !== undefined) return principal
  throw new NotValid(
    'user',
    'it must be ALIYUN$<account>, RAM$<account>:<user> or RAM$<account>:role/<role>',
  )
}

function ownerId({ ram }: Cloud, accountId: string, owner: string): string {
  return ram.users.find(owner)?.userId ?? accountId
}
