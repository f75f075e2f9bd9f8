/**
 * The projects of one account, in all its regions: the operations of the API that create and change
 * them. Each checks first and changes the project last.
 */

import type { Algorithm } from '../ciphers'
import { type Clock, DAY_MS } from '../clock'
import type { Records, State } from '../state'
import type { Authorization } from './authorization'
import { callerFor } from './caller'
import type { MasterKeyChoice } from './master-key-choice'
import { ROLES } from './members'
import { checkProjectName } from './names'
import type { OneWayDoor } from './one-way-door'
import {
  describe,
  type Encryption,
  type EncryptionRequest,
  newProject,
  PROJECT_PROPERTIES,
  type Project,
  type ProjectDescription,
  type ProjectRecord,
  projectOf,
  recordOf,
} from './project'
import {
  algorithmNotSupported,
  encryptionImmutable,
  invalidParameter,
  objectAlreadyExists,
  objectNotExist,
} from './refusals'
import { checkRegion } from './region'
import type * as Api from './requests'
import type { TableRecords } from './table-records'

export interface ProjectsNeeds {
  readonly authorization: Authorization
  readonly masterKeyChoice: MasterKeyChoice
  readonly oneWayDoor: OneWayDoor
  /** Undefined when no algorithm has this name. */
  readonly algorithmNamed: (name: string) => Algorithm | undefined
  readonly clock: Clock
  readonly state: State
  readonly tables: TableRecords
}

/** A project that is deleted logically can be seen for 14 days (https://www.alibabacloud.com/help/en/maxcompute/user-guide/delete-a-project). */
const DELETING_MS = 14 * DAY_MS

/** Refuses by throwing a `ServiceError`. `principal` is `owner`, or the name of a RAM user. */
export class Projects {
  readonly #needs: ProjectsNeeds
  readonly #byName: Map<string, Project>
  readonly #records: Records<ProjectRecord>

  constructor(needs: ProjectsNeeds) {
    this.#needs = needs
    this.#records = needs.state.records('maxcompute.projects')
    const projects = [...this.#records.values()].map((record) =>
      projectOf(record, needs.tables.ofProject(record.name)),
    )
    this.#byName = new Map(projects.map((project) => [project.name, project]))
  }

  createProject(principal: string, request: Api.CreateProjectRequest): ProjectDescription {
    const { authorization } = this.#needs
    const { name, region } = request
    authorization.requireKnown(principal)
    authorization.requireCreateProject(principal, request, Boolean(request.encryption))
    checkProjectName(name)
    checkRegion(region)
    this.#removeDue()
    if (this.#byName.has(name)) throw objectAlreadyExists(`a project ${name}`)
    const encryption = this.#resolveEncryption(principal, request, request.encryption ?? null)
    const createdAt = this.#needs.clock.now()
    const project = newProject({ name, region, createdAt }, encryption, principal)
    this.#byName.set(name, project)
    this.save(project)
    return describe(project)
  }

  getProject(principal: string, request: Api.ProjectRequest): ProjectDescription {
    const project = this.find(principal, request.project)
    this.#needs.authorization.requireGetProject(principal, project)
    return describe(project)
  }

  /** Storage encryption is the only basic property that is emulated. */
  updateProjectBasicMeta(
    principal: string,
    request: Api.UpdateProjectBasicMetaRequest,
  ): ProjectDescription {
    const { authorization, oneWayDoor } = this.#needs
    const project = this.find(principal, request.project)
    authorization.requireUpdateBasicMeta(principal, project)
    const passage = oneWayDoor(project.encryption, request.encryption)
    if (passage === 'shut') throw encryptionImmutable(project.name)
    if (passage === 'pass') {
      project.encryption = this.#resolveEncryption(principal, project, request.encryption)
      this.save(project)
    }
    return describe(project)
  }

  setProperty(principal: string, { project: name, property, value }: Api.SetPropertyRequest): void {
    const project = this.find(principal, name)
    this.#needs.authorization.requireSetProperty(principal, project)
    if (!PROJECT_PROPERTIES.includes(property)) {
      throw invalidParameter('property', `it must be one of ${PROJECT_PROPERTIES.join(', ')}`)
    }
    project.properties.set(property, value)
    this.save(project)
  }

  assignRole(principal: string, request: Api.AssignRoleRequest): void {
    const { authorization } = this.#needs
    const project = this.find(principal, request.project)
    if (!ROLES.includes(request.role)) {
      throw invalidParameter('role', `it must be one of ${ROLES.join(', ')}`)
    }
    authorization.requireAssignRole(principal, project, request.role)
    if (!authorization.knows(request.principal)) {
      throw objectNotExist(`RAM user ${request.principal}`)
    }
    project.members.assign(request.principal, request.role)
    this.save(project)
  }

  /** The projects that the principal may look at, in order of creation. */
  listProjects(principal: string): readonly Project[] {
    const { authorization } = this.#needs
    authorization.requireKnown(principal)
    this.#removeDue()
    return [...this.#byName.values()].filter((project) =>
      authorization.mayGetProject(principal, project),
    )
  }

  /** The whole of a project that the principal may look at. */
  look(principal: string, name: string): Project {
    const project = this.find(principal, name)
    this.#needs.authorization.requireGetProject(principal, project)
    return project
  }

  /**
   * The project, for an operation of the control plane that changes it.
   *
   * @param action such as `odps:UpdateProjectDefaultQuota`
   */
  toChange(principal: string, name: string, action: string): Project {
    const project = this.find(principal, name)
    this.#needs.authorization.requireChange(principal, action, project)
    return project
  }

  /** Logically: it is DELETING for 14 days. Otherwise it is removed at once, with its tables. */
  deleteProject(
    principal: string,
    { project: name, isLogical }: Api.ProjectRequest & { readonly isLogical: boolean },
  ): void {
    const project = this.toChange(principal, name, 'odps:DeleteProject')
    if (isLogical) {
      project.status = 'DELETING'
      project.purgeAt = this.#needs.clock.now() + DELETING_MS
      this.save(project)
    } else {
      this.#remove(project)
    }
  }

  /** Keeps a project that was changed. */
  save(project: Project): void {
    if (this.#byName.get(project.name) === project) {
      this.#records.set(project.name, recordOf(project))
    }
  }

  /** The project itself, for other parts of MaxCompute. */
  find(principal: string, name: string): Project {
    this.#needs.authorization.requireKnown(principal)
    this.#removeDue()
    const project = this.#byName.get(name)
    if (!project) throw objectNotExist(`project ${name}`)
    return project
  }

  #removeDue(): void {
    const now = this.#needs.clock.now()
    for (const project of this.#byName.values()) {
      if ((project.purgeAt ?? Number.POSITIVE_INFINITY) <= now) this.#remove(project)
    }
  }

  #remove({ name, tables }: Project): void {
    this.#byName.delete(name)
    this.#records.delete(name)
    this.#needs.tables.remove(name, tables.values())
  }

  /** The last check, because the first default key of a region creates a key in KMS. */
  #resolveEncryption(
    principal: string,
    project: { readonly name: string; readonly region: string },
    requested: EncryptionRequest | null,
  ): Encryption | null {
    if (!requested) return null
    const algorithm = this.#needs.algorithmNamed(requested.algorithm)
    if (!algorithm) throw algorithmNotSupported(requested.algorithm)
    const caller = callerFor(principal, project)
    const masterKeyId = this.#needs.masterKeyChoice.resolve(caller, project.region, requested.key)
    return { algorithm, key: requested.key, masterKeyId }
  }
}
