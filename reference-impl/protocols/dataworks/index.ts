/** DataWorks 2024-05-18 on the wire: workspaces, and the projects of MaxCompute that they use. */

import { ServiceError } from '../../errors'
import {
  type Call,
  json,
  oneOf,
  type Product,
  required,
  rpc,
  text,
  trueOrFalse,
  wholeNumber,
} from '../gateway'
import { membersOf, requiredText } from '../maxcompute/sent-body'

const CODES: Readonly<Record<string, readonly [code: string, status: number]>> = {
  DATAWORKS_INVALID_PARAMETER: ['InvalidParameter', 400],
  DATAWORKS_NO_PERMISSION: ['Forbidden.Access', 403],
  DATAWORKS_NO_WORKSPACE: ['Project.NotExist', 404],
  DATAWORKS_WORKSPACE_EXISTS: ['Project.AlreadyExist', 409],
  INVALID_PARAMETER: ['InvalidParameter', 400],
  NO_PRIVILEGE: ['Forbidden.Access', 403],
}

/** https://www.alibabacloud.com/help/en/dataworks/developer-reference/api-dataworks-public-2024-05-18-overview */
export const DATAWORKS: Product = {
  name: 'dataworks-public',
  title: 'DataWorks',
  version: '2024-05-18',
  operations: [
    rpc(
      'CreateProject',
      {
        Name: required(text),
        DisplayName: text,
        Description: text,
        AliyunResourceGroupId: text,
        DevEnvironmentEnabled: trueOrFalse,
        DevRoleDisabled: trueOrFalse,
        PaiTaskEnabled: trueOrFalse,
      },
      (call, { Name: name }) => {
        const { region } = call
        call.cloud.dataworks.createWorkspace(call.caller.principal, { name, region })
        return { Id: idOf(call, name) }
      },
    ),
    rpc('GetProject', { Id: required(wholeNumber) }, (call, { Id }) => ({
      Project: projectMembers(call, nameOf(call, 'GetProject', Id)),
    })),
    rpc(
      'CreateComputeResource',
      {
        ProjectId: required(wholeNumber),
        Name: required(text),
        Type: required(oneOf('maxcompute')),
        ConnectionPropertiesMode: oneOf('InstanceMode', 'UrlMode'),
        ConnectionProperties: required(json),
        Description: text,
      },
      (call, { ProjectId, Name: name, ConnectionProperties }) => {
        const workspace = nameOf(call, 'CreateComputeResource', ProjectId)
        const known = ['project', 'regionId', 'endpointMode', 'envType', 'authType', 'authIdentity']
        const properties = membersOf(ConnectionProperties, 'ConnectionProperties', known)
        const project = requiredText(properties, 'project')
        const { dataworks } = call.cloud
        dataworks.bindProject(call.caller.principal, { workspace, name, project })
        const all = dataworks.computeResources(workspace)
        return { Id: all.findIndex((each) => each.name === name) + 1 }
      },
    ),
    rpc('ListComputeResources', { ProjectId: required(wholeNumber) }, (call, { ProjectId }) => {
      const workspace = nameOf(call, 'ListComputeResources', ProjectId)
      const all = call.cloud.dataworks.computeResources(workspace)
      const ComputeResourceList = all.map(({ name, project }, index) => ({
        Id: index + 1,
        Name: name,
        Type: 'maxcompute',
        ConnectionProperties: { project },
      }))
      return { PagingInfo: { TotalCount: all.length, ComputeResourceList } }
    }),
  ],
  errorElement: 'Error',
  errorMembers: () => ({}),
  requestIdMember: 'RequestId',
  newRequestId: (uuid) => uuid.toUpperCase(),
  missing: (parameter) => new ServiceError('MissingParameter', 400, `${parameter} is needed.`),
  invalid: (parameter, reason) =>
    new ServiceError('InvalidParameter', 400, `${parameter} is not valid: ${reason}.`),
  refusal: (error) => {
    const [code, status] = CODES[error.code] ?? []
    return code === undefined || status === undefined
      ? error
      : new ServiceError(code, status, error.message)
  },
}

/** Workspaces are numbered in order of creation. */
const FIRST_ID = 10_000

function idOf({ cloud }: Call, name: string): number {
  return FIRST_ID + cloud.dataworks.workspaces().findIndex(([each]) => each === name)
}

function nameOf({ cloud, caller }: Call, operation: string, id: number): string {
  const action = `dataworks:${operation}`
  if (!cloud.ram.isAllowed(caller.principal, { action, resource: '*' })) {
    throw new ServiceError('Forbidden.Access', 403, `${action} is not permitted`)
  }
  const name = cloud.dataworks.workspaces()[id - FIRST_ID]?.[0]
  if (name !== undefined) return name
  throw new ServiceError('Project.NotExist', 404, `There is no project ${id}`)
}

function projectMembers(call: Call, name: string) {
  const [, region = ''] = call.cloud.dataworks.workspaces().find(([each]) => each === name) ?? []
  const Id = idOf(call, name)
  return { Id, Name: name, DisplayName: name, Status: 'Available', RegionId: region }
}
