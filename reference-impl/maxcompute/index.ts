/**
 * MaxCompute: projects and their one way to encryption, tables and what is stored of them. It calls
 * RAM and KMS and is known to neither. Each part that storage encryption is made of can be replaced
 * by another. This is its door.
 */

export { Authorization, type AuthorizationNeeds } from './authorization'
export { DataKeyCache } from './data-key-cache'
export { type DataKey, DataKeys, type DataKeysNeeds, type MasterKey } from './data-keys'
export type { Envelope } from './envelope'
export { FolderStore } from './folder-store'
export { MasterKeyChoice, type MasterKeyChoiceNeeds } from './master-key-choice'
export type { Role } from './members'
export { MemoryStore } from './memory-store'
export type { ObjectStore, StoredBytes } from './object-store'
export { type OneWayDoor, oneWayDoor, type Passage } from './one-way-door'
export type {
  Encryption,
  EncryptionRequest,
  KeyChoice,
  Project,
  ProjectDescription,
  ProjectProperty,
} from './project'
export { Projects, type ProjectsNeeds } from './projects'
export { checkRegion, isRegion } from './region'
export type * from './requests'
export type { Row } from './row-record'
export { Sealing, type SealingNeeds, type UnwrapDataKey } from './sealing'
export type { WriteMode } from './table'
export { type InspectedObject, type Reader, Tunnel, type TunnelNeeds } from './tunnel'
