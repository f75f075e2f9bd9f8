/**
 * The instances of the newest jobs. They are kept in memory with their results, for a day of the cloud's
 * clock: results are rows that were decrypted, so they must not outlive the key's state for longer.
 */

import { setTimeout as wait } from 'node:timers/promises'
import { ServiceError } from '../../errors'
import { type Cloud, DAY_MS, type Project } from '../../index'
import type { RandomBytes } from '../../random'
import { memberName } from '../maxcompute/project-members'
import type { Instance, TaskAnswer, TaskState } from './instance'
import { type Job, type SqlTask, settingsOf } from './job'
import type { OdpsCall } from './odps-gateway'
import { accessDenied, noSuchObject } from './refusals'
import { taskFailure } from './task-failure'
import { timeZoneOf } from './time-zone'

/** Performs one statement; throws a ServiceError with the text of the failure as its message. */
export type RunSql = (
  cloud: Cloud,
  principal: string,
  request: {
    readonly project: string
    readonly query: string
    readonly settings: Readonly<Record<string, string>>
  },
) => Promise<TaskAnswer>

export interface InstancesNeeds {
  readonly runSql: RunSql
  readonly random: RandomBytes
  /** Resolves when the changes of a task will outlive the process. */
  readonly saved: () => Promise<void>
  readonly onMistake: (error: unknown, operation: string) => void
}

const MOST_INSTANCES = 10_000
/** Of all results together, as far as they can be estimated. */
const MOST_BYTES = 256 * 2 ** 20
/** How long a submission waits for the end, in milliseconds; then the client asks again. */
const SYNCHRONOUS_MS = 2000

interface Kept extends Instance {
  readonly states: Map<string, TaskState>
  endedAt: number | undefined
  bytes: number
}

export class Instances {
  readonly #needs: InstancesNeeds
  /** Oldest first. */
  readonly #byId = new Map<string, Kept>()
  /** The cloud that they ran on: a reset makes another one. */
  #cloud: Cloud | undefined
  #bytes = 0

  constructor(needs: InstancesNeeds) {
    this.#needs = needs
  }

  /** Starts the tasks, and waits a moment for their end. */
  async submit(call: OdpsCall, project: Project, job: Job): Promise<Instance> {
    this.#forget(call)
    const startedAt = call.now()
    let end = () => {}
    const ended = new Promise<void>((resolve) => {
      end = resolve
    })
    const { principal, accountId } = call.caller
    const instance: Kept = {
      id: this.#newId(startedAt),
      project: project.name,
      owner: principal,
      ownerName: memberName(accountId, principal),
      job,
      startedAt,
      states: new Map(job.tasks.map(({ name }) => [name, { status: 'Waiting' }])),
      endedAt: undefined,
      bytes: 0,
      ended,
    }
    this.#byId.set(instance.id, instance)
    void this.#run(call, project, instance).finally(end)
    const timer = new AbortController()
    const late = wait(SYNCHRONOUS_MS, undefined, { signal: timer.signal, ref: false })
    await Promise.race([ended, late.catch(() => {})])
    timer.abort()
    return instance
  }

  /** The text of a statement that is not kept as an instance, such as GRANT. */
  async query(call: OdpsCall, { name: project }: Project, query: string): Promise<string> {
    const { cloud, caller } = call
    const answer = await this.#needs.runSql(cloud, caller.principal, {
      project,
      query,
      settings: {},
    })
    return answer.kind === 'done' ? answer.text : ''
  }

  /** @throws ServiceError NoSuchObject */
  find(call: OdpsCall, project: Project, id: string): Instance {
    this.#forget(call)
    const instance = this.#byId.get(id)
    if (instance?.project === project.name) return instance
    throw noSuchObject(`instance ${id} in ${project.name}`)
  }

  /**
   * The instance, for those who may see its query and its results: its owner, and administrators.
   *
   * @throws ServiceError NoSuchObject, NoPermission
   */
  findOwn(call: OdpsCall, project: Project, id: string): Instance {
    const instance = this.find(call, project, id)
    const { principal } = call.caller
    if (instance.owner === principal) return instance
    if (project.members.may(principal, 'change other properties')) return instance
    throw accessDenied(`instance ${id} was submitted by another user`)
  }

  /** Newest first. */
  list(call: OdpsCall, project: Project): readonly Instance[] {
    this.#forget(call)
    return [...this.#byId.values()].filter((each) => each.project === project.name).reverse()
  }

  /** Tasks that have not begun do not begin. */
  stop(instance: Instance): void {
    const kept = this.#byId.get(instance.id)
    for (const [name, { status }] of kept?.states ?? []) {
      if (status === 'Waiting') kept?.states.set(name, { status: 'Cancelled' })
    }
  }

  async #run(call: OdpsCall, project: Project, instance: Kept): Promise<void> {
    for (const task of instance.job.tasks) {
      if (instance.states.get(task.name)?.status !== 'Waiting') continue
      const state = await this.#runTask(call, project, instance, task)
      instance.states.set(task.name, state)
      if (state.status === 'Failed') this.stop(instance)
    }
    instance.endedAt = call.now()
    // A reset of the emulator may have dropped it while it ran.
    if (this.#byId.get(instance.id) !== instance) return
    instance.bytes = bytesOf(instance)
    this.#bytes += instance.bytes
    this.#forget(call)
  }

  async #runTask(
    call: OdpsCall,
    project: Project,
    { states }: Kept,
    task: SqlTask,
  ): Promise<TaskState> {
    const { cloud, caller, now } = call
    const { onMistake, runSql, saved } = this.#needs
    const startedAt = now()
    states.set(task.name, { status: 'Running', startedAt })
    try {
      const settings = settingsOf(task)
      const request = { project: project.name, query: task.query, settings }
      const answer = await runSql(cloud, caller.principal, request).finally(saved)
      const timeZone = timeZoneOf(project, settings)
      return { status: 'Success', startedAt, endedAt: now(), answer, timeZone }
    } catch (error) {
      if (!(error instanceof ServiceError)) onMistake(error, 'a statement of SQL')
      return { status: 'Failed', startedAt, endedAt: now(), message: taskFailure(error) }
    }
  }

  /** Drops what ran on another cloud, is older than a day, or is too much; never what still runs. */
  #forget({ cloud, now }: OdpsCall): void {
    const all = [...this.#byId.values()]
    const tooMany = all.length - MOST_INSTANCES
    const isOther = this.#cloud !== cloud
    this.#cloud = cloud
    for (const [index, { id, endedAt, bytes }] of all.entries()) {
      const isTooMuch = this.#bytes > MOST_BYTES && index < all.length - 1
      const isOld = endedAt !== undefined && now() - endedAt >= DAY_MS
      if (!(isOther || (endedAt !== undefined && (isOld || index < tooMany || isTooMuch)))) continue
      this.#byId.delete(id)
      this.#bytes -= bytes
    }
  }

  /** As the service makes them: the time, `g`, and characters at random. */
  #newId(time: number): string {
    const digits = new Date(time).toISOString().replaceAll(/\D/g, '')
    const rest = [...this.#needs.random(10)].map((byte) => (byte % 36).toString(36)).join('')
    return `${digits}g${rest}`
  }
}

function bytesOf({ states }: Instance): number {
  let bytes = 0
  for (const state of states.values()) {
    if (state.status !== 'Success') continue
    const { answer } = state
    if (answer.kind === 'done') bytes += 2 * answer.text.length
    else for (const row of answer.rows) for (const value of row) bytes += valueBytes(value)
  }
  return bytes
}

function valueBytes(value: unknown): number {
  if (typeof value === 'string') return 32 + 2 * value.length
  if (Buffer.isBuffer(value)) return 96 + value.length
  if (Array.isArray(value)) return value.reduce((sum, each) => sum + valueBytes(each), 32)
  if (typeof value !== 'object' || value === null) return 24
  return Object.values(value).reduce((sum: number, each) => sum + valueBytes(each), 48)
}
