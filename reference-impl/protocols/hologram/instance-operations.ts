/** Instances: create, get, list, rename, stop, resume, delete. */

import { type Instance, ServiceError } from '../../index'
import { type Call, required, roa, text } from '../gateway'
import { bodyOf, requiredText, textOf } from '../maxcompute/sent-body'

const ID = { instanceId: required(text) }
export const INSTANCE = '/api/v1/instances/{instanceId}'
/** The version of a new instance, unless the request names another. */
const NEWEST = '3.2.1'

/** What an order may say besides: kept by no one, because nothing is bought here. */
const ORDER = [
  'autoPay',
  'autoRenew',
  'chargeType',
  'coldStorageSize',
  'cpu',
  'duration',
  'gatewayCount',
  'initialDatabases',
  'instanceType',
  'leaderInstanceId',
  'pricingCycle',
  'resourceGroupId',
  'storageSize',
  'storageType',
  'vSwitchId',
  'vpcId',
  'zoneId',
]

export const instanceOperations = [
  roa('CreateInstance', 'POST /api/v1/instances/create', {}, (call) => {
    const body = bodyOf(call, 'instanceName', 'regionId', 'version', ...ORDER)
    const { hologres } = call.cloud
    const region = textOf(body, 'regionId') ?? call.region
    const version = textOf(body, 'version') ?? NEWEST
    const name = requiredText(body, 'instanceName')
    const { instanceId } = hologres.createInstance(call.caller.principal, { version, region })
    hologres.update(instanceId, { name, createdAt: call.now() })
    const Data = { InstanceId: instanceId, OrderId: '0', Success: true, Code: '', Message: '' }
    return { Success: true, HttpStatusCode: '200', Data }
  }),
  roa('GetInstance', `GET ${INSTANCE}`, ID, (call, { instanceId }) => {
    const instance = permitted(call, 'GetInstance', instanceId)
    const Instance = instanceMembers(instance, `r${instance.version.join('.')}`)
    return { Success: true, HttpStatusCode: '200', ErrorCode: '', ErrorMessage: '', Instance }
  }),
  roa('ListInstances', 'POST /api/v1/instances', {}, (call) => {
    bodyOf(call, 'cmsInstanceType', 'resourceGroupId', 'tag')
    const { hologres } = call.cloud
    requirePermission(call, 'ListInstances', '*')
    const own = hologres.instances().filter(({ region }) => region === call.region)
    // Unlike GetInstance, the list has versions without "r", and Success as a text.
    const InstanceList = own.map((each) => instanceMembers(each, each.version.join('.')))
    return { Success: 'true', HttpStatusCode: '200', InstanceList }
  }),
  roa('UpdateInstanceName', `POST ${INSTANCE}/instanceName`, ID, (call, { instanceId }) => {
    permitted(call, 'UpdateInstanceName', instanceId)
    const name = requiredText(bodyOf(call, 'instanceName'), 'instanceName')
    call.cloud.hologres.update(instanceId, { name })
    return DONE
  }),
  roa('StopInstance', `POST ${INSTANCE}/stop`, ID, (call, { instanceId }) => {
    permitted(call, 'StopInstance', instanceId)
    call.cloud.hologres.update(instanceId, { status: 'Suspended' })
    return DONE
  }),
  roa('ResumeInstance', `POST ${INSTANCE}/resume`, ID, (call, { instanceId }) => {
    permitted(call, 'ResumeInstance', instanceId)
    call.cloud.hologres.update(instanceId, { status: 'Running' })
    return DONE
  }),
  roa('RestartInstance', `POST ${INSTANCE}/restart`, ID, (call, { instanceId }) => {
    permitted(call, 'RestartInstance', instanceId)
    return DONE
  }),
  roa('DeleteInstance', `POST ${INSTANCE}/delete`, { ...ID, RegionId: text }, (call, input) => {
    permitted(call, 'DeleteInstance', input.instanceId)
    call.cloud.hologres.deleteInstance(input.instanceId)
    return DONE
  }),
]

export const DONE = {
  Success: true,
  HttpStatusCode: '200',
  ErrorCode: '',
  ErrorMessage: '',
  Data: true,
}

/** The instance, if RAM allows the operation on it. */
export function permitted(call: Call, operation: string, instanceId: string): Instance {
  const instance = call.cloud.hologres.instance(instanceId)
  const { accountId } = call.caller
  const arn = `acs:hologram:${instance.region}:${accountId}:instance/${instanceId}`
  requirePermission(call, operation, arn)
  return instance
}

function requirePermission({ caller, cloud }: Call, operation: string, resource: string): void {
  const action = `hologram:${operation}`
  if (cloud.ram.isAllowed(caller.principal, { action, resource })) return
  throw new ServiceError('NoPermission', 403, `${action} is not permitted on ${resource}`)
}

function instanceMembers(instance: Instance, Version: string) {
  return {
    InstanceId: instance.instanceId,
    InstanceName: instance.name,
    InstanceStatus: instance.status,
    InstanceType: 'Standard',
    InstanceChargeType: 'PostPaid',
    Version,
    RegionId: instance.region,
    ZoneId: `${instance.region}-a`,
    Cpu: 8,
    Memory: 32,
    Disk: '0',
    ColdStorage: 0,
    ComputeNodeCount: 1,
    GatewayCount: 1,
    EnableHiveAccess: 'false',
    EnableSSL: false,
    StorageType: 'redundant',
    Endpoints: [],
    CommodityCode: 'hologram_postpay_public_cn',
    CreationTime: new Date(instance.createdAt).toISOString(),
    Tags: [],
  }
}
