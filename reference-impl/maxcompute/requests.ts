/** Requests of MaxCompute's operations. */

import type { Role } from './members'
import type { EncryptionRequest, ProjectProperty } from './project'
import type { Row } from './row-record'
import type { WriteMode } from './table'

export interface CreateProjectRequest {
  readonly name: string
  readonly region: string
  /** null or absent: the project is not encrypted. */
  readonly encryption?: EncryptionRequest | null | undefined
}

export interface ProjectRequest {
  readonly project: string
}

export interface UpdateProjectBasicMetaRequest extends ProjectRequest {
  /** null: switch encryption off. */
  readonly encryption: EncryptionRequest | null
}

export interface SetPropertyRequest extends ProjectRequest {
  readonly property: ProjectProperty
  readonly value: string
}

export interface AssignRoleRequest extends ProjectRequest {
  readonly principal: string
  readonly role: Role
}

export interface TableRequest extends ProjectRequest {
  readonly table: string
}

export interface StoredByteRequest extends TableRequest {
  readonly objectId: string
  /** Counts the header of the object, then its body. */
  readonly offset: number
}

export interface WriteRowsRequest extends TableRequest {
  /** Iterated once. */
  readonly rows: Iterable<Row>
  readonly mode: WriteMode
}
