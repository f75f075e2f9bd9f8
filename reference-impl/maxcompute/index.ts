/**
 * MaxCompute: entry file of this folder. Projects, their encryption, tables and stored objects. It
 * calls RAM and KMS, which do not depend on it. Each part of storage encryption can be replaced.
 */

import '../loaded-mark'

export { Authorization, type AuthorizationNeeds } from './authorization'
export { BUILT_IN_ROLES, type CustomRole, classOf } from './custom-role'
export { DataKeyCache } from './data-key-cache'
export { type DataKey, DataKeys, type DataKeysNeeds, type MasterKey } from './data-keys'
export type { Envelope } from './envelope'
export { FolderStore } from './folder-store'
export { MasterKeyChoice, type MasterKeyChoiceNeeds } from './master-key-choice'
export { memberName, principalNamed } from './member-names'
export { type Membership, ROLES, type Role } from './members'
export { MemoryStore } from './memory-store'
export { CorruptObject, type ObjectStore, type StoredBytes } from './object-store'
export { type OneWayDoor, oneWayDoor, type Passage } from './one-way-door'
export type {
  Encryption,
  EncryptionRequest,
  KeyChoice,
  Project,
  ProjectDescription,
  ProjectMeta,
  ProjectProperty,
  ProjectStatus,
} from './project'
export {
  changeRoleMembers,
  createRole,
  customRole,
  deleteRole,
  type NamedRole,
  type RoleChange,
  roleNamed,
} from './project-roles'
export { Projects, type ProjectsNeeds } from './projects'
export { checkRegion, isRegion, REGIONS } from './region'
export type * from './requests'
export type { Row } from './row-record'
export { Sealing, type SealingNeeds, type SeeChunk, type UnwrapDataKey } from './sealing'
export { StoredTables, type StoredTablesNeeds } from './stored-tables'
export type { Table, WriteMode } from './table'
export { type Reader, TableAccess, type TableAccessNeeds } from './table-access'
export { TableRecords } from './table-records'
export { descriptionOf } from './table-view'
export { type InspectedObject, Tunnel, type TunnelNeeds } from './tunnel'
export type {
  AddPartitionRequest,
  BeginWriteRequest,
  CreateTableRequest,
  DropPartitionRequest,
  DropTableRequest,
  PartitionRequest,
  ReadRange,
  StagedWrite,
  TableDescription,
  TypedTableRequest,
  TypedTables,
} from './typed-tables'
