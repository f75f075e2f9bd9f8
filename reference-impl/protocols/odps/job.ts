/** The job of an instance, as a client submits it in XML. */

import { invalidParameter, missingParameter } from './refusals'
import { childrenOf, elementsOf, parseXml, textOf, type XmlElement } from './xml'

export interface Job {
  readonly name: string
  readonly comment: string
  readonly priority: string
  /** In their order; at least one. */
  readonly tasks: readonly SqlTask[]
}

export interface SqlTask {
  readonly name: string
  /** As sent, with the `;` at its end. */
  readonly query: string
  /** In their order, with names such as `settings` and `uuid`. */
  readonly properties: readonly (readonly [name: string, value: string])[]
}

/** @throws ServiceError when it is no job, or one with tasks of other kinds than SQL */
export function readJob(body: Buffer): Job {
  const [job] = elementsOf(parseXml(body, 'Instance'), 'Job')
  if (job === undefined) throw missingParameter('Job')
  const [list] = elementsOf(job, 'Tasks')
  const kinds = Object.keys(childrenOf(list)).filter((name) => name !== '#text')
  const other = kinds.find((name) => name !== 'SQL')
  if (other !== undefined) throw invalidParameter('Tasks', `${other} is not covered, SQL is`)
  const tasks = elementsOf(list, 'SQL').map(readTask)
  if (tasks.length === 0) throw missingParameter('Tasks')
  if (new Set(tasks.map(({ name }) => name)).size < tasks.length) {
    throw invalidParameter('Tasks', 'two tasks have one name')
  }
  return {
    name: textOf(job, 'Name'),
    comment: textOf(job, 'Comment'),
    priority: textOf(job, 'Priority') || '9',
    tasks,
  }
}

/**
 * The settings of a task: its property `settings`, JSON texts by name.
 *
 * @throws ServiceError unless it is a JSON object
 */
export function settingsOf({ properties }: SqlTask): Readonly<Record<string, string>> {
  const text = properties.find(([name]) => name === 'settings')?.[1] ?? ''
  if (text.trim() === '') return {}
  const settings = jsonObject(text)
  if (!settings) throw invalidParameter('settings', 'it must be a JSON object')
  return Object.fromEntries(
    Object.entries(settings).map(([name, value]) => [
      name,
      typeof value === 'string' ? value : JSON.stringify(value),
    ]),
  )
}

function readTask(element: XmlElement): SqlTask {
  const name = textOf(element, 'Name').trim()
  if (name === '') throw missingParameter('Name')
  const [config] = elementsOf(element, 'Config')
  return {
    name,
    query: textOf(element, 'Query'),
    properties: elementsOf(config, 'Property').map(
      (property) => [textOf(property, 'Name'), textOf(property, 'Value')] as const,
    ),
  }
}

function jsonObject(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(text)
    const isObject = typeof value === 'object' && value !== null && !Array.isArray(value)
    return isObject ? (value as Record<string, unknown>) : undefined
  } catch {
    return undefined
  }
}
