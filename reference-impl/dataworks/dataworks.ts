/**
 * Workspaces, and the MaxCompute projects created from them. MaxCompute itself creates these, with
 * all its checks.
 */

import { ServiceError } from '../errors'
import {
  checkRegion,
  type EncryptionRequest,
  type ProjectDescription,
  type Projects,
} from '../maxcompute'
import type { Records, State } from '../state'
import { checkWorkspaceName } from './workspace-name'

/** A decision of RAM, on which DataWorks does not depend. `resource` is an ARN. */
export type Authorize = (principal: string, action: string, resource: string) => boolean

export interface DataWorksNeeds {
  readonly authorize: Authorize
  readonly projects: Projects
  readonly state: State
}

export interface CreateWorkspaceRequest {
  readonly name: string
  readonly region: string
}

/** A project of MaxCompute that a workspace uses. */
export interface ComputeResource {
  readonly workspace: string
  readonly name: string
  readonly project: string
}

export interface CreateProjectRequest {
  readonly workspace: string
  readonly name: string
  readonly encryption?: EncryptionRequest | null | undefined
}

/** Refuses by throwing a `ServiceError`. */
export class DataWorks {
  readonly #needs: DataWorksNeeds
  /** By the name of the workspace. */
  readonly #regions: Records<string>
  readonly #bindings: Records<ComputeResource>

  constructor(needs: DataWorksNeeds) {
    this.#needs = needs
    this.#regions = needs.state.records('dataworks.workspaces')
    this.#bindings = needs.state.records('dataworks.computeResources')
  }

  /**
   * The API calls a workspace a project
   * (https://alibabacloud.com/help/en/dataworks/developer-reference/api-dataworks-public-2024-05-18-createproject).
   */
  createWorkspace(principal: string, { name, region }: CreateWorkspaceRequest): void {
    if (!this.#needs.authorize(principal, 'dataworks:CreateProject', '*')) {
      throw new ServiceError(
        'DATAWORKS_NO_PERMISSION',
        403,
        `${principal} may not create workspaces`,
      )
    }
    checkWorkspaceName(name)
    checkRegion(region)
    if (this.#regions.has(name)) {
      throw new ServiceError(
        'DATAWORKS_WORKSPACE_EXISTS',
        409,
        `The workspace ${name} already exists`,
      )
    }
    this.#regions.set(name, region)
  }

  /** The project is created in the workspace's region. */
  createProject(
    principal: string,
    { workspace, name, encryption }: CreateProjectRequest,
  ): ProjectDescription {
    const region = this.#regions.get(workspace)
    if (region === undefined) {
      throw new ServiceError('DATAWORKS_NO_WORKSPACE', 404, `There is no workspace ${workspace}`)
    }
    return this.#needs.projects.createProject(principal, { name, region, encryption })
  }

  /** The names and regions of the workspaces, in order of creation. */
  workspaces(): readonly (readonly [name: string, region: string])[] {
    return [...this.#regions.entries()]
  }

  /** Binds an existing project of the workspace's region. The principal must be allowed to look at it. */
  bindProject(principal: string, { workspace, name, project }: ComputeResource): void {
    const region = this.#regions.get(workspace)
    if (region === undefined) {
      throw new ServiceError('DATAWORKS_NO_WORKSPACE', 404, `There is no workspace ${workspace}`)
    }
    if (!this.#needs.authorize(principal, 'dataworks:CreateComputeResource', '*')) {
      throw new ServiceError('DATAWORKS_NO_PERMISSION', 403, `${principal} may not bind projects`)
    }
    const found = this.#needs.projects.getProject(principal, { project })
    if (found.region !== region) {
      throw new ServiceError(
        'DATAWORKS_INVALID_PARAMETER',
        400,
        `${project} is not a project of ${region}`,
      )
    }
    this.#bindings.set(JSON.stringify([workspace, name]), { workspace, name, project })
  }

  /** In order of creation. */
  computeResources(workspace: string): readonly ComputeResource[] {
    return [...this.#bindings.values()].filter((each) => each.workspace === workspace)
  }
}
