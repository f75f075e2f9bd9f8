/** ODPS REST on the wire, and what the tunnel shares with it: entry file of this folder. */

export { errorAnswer, jsonAnswer, jsonErrorAnswer, rfc822, textAnswer, xmlAnswer } from './answer'
export { OdpsAuthentication } from './authentication'
export type { Instance, TaskAnswer, TaskState } from './instance'
export { Instances, type InstancesNeeds, type RunSql } from './instances'
export {
  type OdpsCall,
  OdpsGateway,
  type OdpsNeeds,
  type OdpsRequest,
  type PerformOdps,
} from './odps-gateway'
export { isForOdps, ODPS_PRODUCT, ODPS_ROUTES, OdpsRest } from './odps-rest'
export { readPartitionSpec } from './partition-spec'
export * from './refusals'
export type { OdpsRoute } from './route'
