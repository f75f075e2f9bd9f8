/** An instance: a job that was submitted, its tasks, and how far they are. */

import type { Column, TypedRow } from '../../columns'
import type { Job, SqlTask } from './job'

/** What a statement of SQL answers. Text: what DESC, SHOW and GRANT print. */
export type TaskAnswer =
  | {
      readonly kind: 'rows'
      readonly columns: readonly Column[]
      readonly rows: readonly TypedRow[]
    }
  | { readonly kind: 'done'; readonly text: string }

/** Times are in milliseconds since the epoch, by the clock of the cloud. */
export type TaskState =
  | { readonly status: 'Waiting' | 'Cancelled' }
  | { readonly status: 'Running'; readonly startedAt: number }
  | {
      readonly status: 'Success'
      readonly startedAt: number
      readonly endedAt: number
      readonly answer: TaskAnswer
      /** By which its rows are written as text. */
      readonly timeZone: string
    }
  | {
      readonly status: 'Failed'
      readonly startedAt: number
      readonly endedAt: number
      readonly message: string
    }

export interface Instance {
  readonly id: string
  readonly project: string
  /** The principal who submitted it. */
  readonly owner: string
  /** As clients see the owner, such as `ALIYUN$<account>`. */
  readonly ownerName: string
  readonly job: Job
  readonly startedAt: number
  /** By the names of the tasks, in their order. */
  readonly states: ReadonlyMap<string, TaskState>
  /** Undefined while a task is waiting or running. */
  readonly endedAt: number | undefined
  /** Resolves when all tasks have ended. */
  readonly ended: Promise<void>
}

export function stateOf({ states }: Instance, { name }: SqlTask): TaskState {
  return states.get(name) ?? { status: 'Waiting' }
}
