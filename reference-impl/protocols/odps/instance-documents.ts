/** The documents about an instance: its status, its tasks, its results, its job. */

import { formatColumnType } from '../../columns'
import { rfc822 } from './answer'
import { csvResult } from './csv-result'
import { type Instance, stateOf, type TaskState } from './instance'
import type { SqlTask } from './job'

/** Rows of a result as CSV; the instance tunnel has all. */
const MOST_CSV_ROWS = 10_000

export function statusOf({ endedAt }: Instance): 'Running' | 'Terminated' {
  return endedAt === undefined ? 'Running' : 'Terminated'
}

export function instanceHeaders({ ownerName, startedAt, endedAt }: Instance) {
  return {
    'x-odps-owner': ownerName,
    'x-odps-start-time': rfc822(startedAt),
    'x-odps-end-time': endedAt === undefined ? '' : rfc822(endedAt),
    'x-odps-task-finalized': String(endedAt !== undefined),
  }
}

/** Of a list of instances. */
export function instanceMembers(instance: Instance) {
  const { id, ownerName, startedAt, endedAt } = instance
  return {
    Name: id,
    Owner: ownerName,
    StartTime: rfc822(startedAt),
    ...(endedAt !== undefined && { EndTime: rfc822(endedAt) }),
    Status: statusOf(instance),
  }
}

export function tasksDocument(instance: Instance) {
  const Task = instance.job.tasks.map((task) => {
    const state = stateOf(instance, task)
    return {
      '@Type': 'SQL',
      Name: task.name,
      ...('startedAt' in state && { StartTime: rfc822(state.startedAt) }),
      ...('endedAt' in state && { EndTime: rfc822(state.endedAt) }),
      Status: state.status,
      Histories: '',
    }
  })
  return { Instance: { Status: statusOf(instance), Tasks: { Task } } }
}

export function resultDocument(instance: Instance) {
  const Task = instance.job.tasks.map((task) => {
    const state = stateOf(instance, task)
    return {
      '@Type': 'SQL',
      Name: task.name,
      Status: state.status,
      ...descriptor(state),
      Result: result(state),
    }
  })
  return { Instance: { Tasks: { Task } } }
}

export function jobDocument({ job }: Instance) {
  const { name, comment, priority, tasks } = job
  return {
    Job: {
      ...(name !== '' && { Name: name }),
      ...(comment !== '' && { Comment: comment }),
      Priority: priority,
      Tasks: { SQL: tasks.map(taskMembers) },
      DAG: { RunMode: 'Sequence' },
    },
  }
}

function taskMembers({ name, query, properties }: SqlTask) {
  const Property = properties.map(([Name, Value]) => ({ Name, Value }))
  return { Name: name, Config: { Property }, Query: { '#cdata': query } }
}

function result(state: TaskState) {
  if (state.status === 'Failed') return encoded(state.message, 'text')
  if (state.status !== 'Success') return encoded('', 'text')
  const { answer } = state
  if (answer.kind === 'done') return encoded(answer.text, 'text')
  return encoded(
    csvResult(answer.columns, answer.rows.slice(0, MOST_CSV_ROWS), state.timeZone),
    'csv',
  )
}

function encoded(text: string, format: 'csv' | 'text') {
  return {
    '@Transform': 'Base64',
    '@Format': format,
    '#text': Buffer.from(text, 'utf8').toString('base64'),
  }
}

function descriptor(state: TaskState) {
  if (state.status !== 'Success' || state.answer.kind !== 'rows') return {}
  const { columns, rows } = state.answer
  const description = {
    IsSelect: true,
    SelectResultStatus: rows.length > MOST_CSV_ROWS ? 'TRUNCATED' : 'YES',
    Schema: {
      Columns: columns.map((column) => ({
        Name: column.name,
        Type: formatColumnType(column.type),
      })),
    },
  }
  return { ResultDescriptor: { '#cdata': JSON.stringify(description) } }
}
