/** Projects, the address of the tunnel, and what clients ask of an endpoint. */

import { OWNER, type Project } from '../../index'
import { memberName } from '../maxcompute/project-members'
import { jsonAnswer, rfc822, textAnswer, xmlAnswer } from './answer'
import type { OdpsCall } from './odps-gateway'
import { pageMembers, pageOf } from './pages'
import { invalidParameter, noSuchObject } from './refusals'
import { type OdpsRoute, projectOf } from './route'

export const projectRoutes: readonly OdpsRoute[] = [
  {
    name: 'ListProjects',
    pattern: 'GET /projects',
    does: 'The projects of the region that the caller may see, in pages',
    perform(call, input) {
      const prefix = input.parameter('name') ?? ''
      const all = call.cloud.projects
        .listProjects(call.caller.principal)
        .filter(({ region, name }) => region === call.region && name.startsWith(prefix))
        .sort((left, right) => (left.name < right.name ? -1 : 1))
      const page = pageOf(all, ({ name }) => name, input)
      const Project = page.items.map((each) => projectMembers(call, each))
      return xmlAnswer({ Projects: { ...pageMembers(page), Project } })
    },
  },
  {
    name: 'GetProject',
    pattern: 'GET /projects/{project}',
    does: 'Name, owner, times, properties, state and region; nothing of its encryption. `?properties=all` and `?extended` too',
    perform(call, input) {
      const project = projectOf(call, input)
      return xmlAnswer(
        { Project: projectMembers(call, project) },
        {
          'x-odps-owner': memberName(call.caller.accountId, project.owner),
          'x-odps-creation-time': rfc822(project.createdAt),
          'last-modified': rfc822(project.createdAt),
        },
      )
    },
  },
  {
    name: 'ListSchemas',
    pattern: 'GET /projects/{project}/schemas',
    does: 'The schema `default`: projects have no other',
    perform(call, input) {
      const { name } = projectOf(call, input)
      const Schema = { Name: 'default', Project: name, Type: 'MANAGED' }
      return xmlAnswer({ Schemas: { Schema } })
    },
  },
  {
    name: 'GetTunnelAddress',
    pattern: 'GET /projects/{project}/tunnel?service',
    does: 'Host and port of the tunnel: those by which the client came',
    perform(call, input) {
      projectOf(call, input)
      if (input.host === '') throw invalidParameter('Host', 'the request has none')
      return textAnswer(input.host)
    },
  },
  {
    name: 'PutLogs',
    pattern: 'PUT /projects/{project}/logs',
    does: "A client's survey of its use: accepted and thrown away",
    perform: () => textAnswer(''),
  },
  {
    name: 'GetLogviewHost',
    pattern: 'GET /logview/host',
    does: 'There is no Logview: NoSuchObject (404), which clients accept',
    perform() {
      throw noSuchObject('a host of Logview')
    },
  },
  {
    name: 'GetTenant',
    pattern: 'GET /tenants',
    does: 'The account as a tenant, in JSON',
    perform({ caller: { accountId }, cloud, now }) {
      const createdAt = Math.floor(
        Math.min(now(), ...cloud.projects.listProjects(OWNER).map((each) => each.createdAt)) / 1000,
      )
      return jsonAnswer({
        Tenant: {
          Name: accountId,
          OwnerId: accountId,
          TenantId: accountId,
          TenantState: 'NORMAL',
          CreateTime: createdAt,
          UpdateTime: createdAt,
          TenantMeta: '',
          Parameters: {},
        },
      })
    },
  },
]

function projectMembers({ caller: { accountId } }: OdpsCall, project: Project) {
  const { meta, name } = project
  const time = rfc822(project.createdAt)
  const administrators = Object.entries(project.members.list())
    .filter(([, roles]) => Object.values(roles).includes('Super_Administrator'))
    .map(([principal]) => memberName(accountId, principal))
  return {
    Name: name,
    Type: 'managed',
    Comment: meta.comment,
    Owner: memberName(accountId, project.owner),
    SuperAdministrator: administrators.join(','),
    CreationTime: time,
    LastModifiedTime: time,
    ProjectGroupName: '',
    Properties: { Property: propertiesOf(project) },
    ExtendedProperties: '',
    State: project.status,
    Region: project.region,
    TenantId: accountId,
    DefaultQuotaNickname: meta.defaultQuota,
    DefaultQuotaRegion: project.region,
    Clusters: '',
    Allow3Tier: 'false',
    IsExternalCatalogBound: 'false',
  }
}

/** Properties of the control plane under the names that they have here. */
function propertiesOf({ meta: { properties } }: Project) {
  const { timezone, typeSystem, allowFullScan, retentionDays } = properties
  const named = {
    'odps.sql.timezone': timezone ?? 'Asia/Shanghai',
    'odps.sql.type.system.odps2': String((typeSystem ?? '2') !== '1'),
    'odps.sql.decimal.odps2': 'true',
    'odps.sql.hive.compatible': String(typeSystem === 'hive'),
    'odps.sql.allow.fullscan': String(allowFullScan ?? false),
    'odps.timemachine.retention.days': String(retentionDays ?? 1),
    'odps.schema.model.enabled': 'false',
  }
  return Object.entries(named).map(([Name, Value]) => ({ Name, Value }))
}
