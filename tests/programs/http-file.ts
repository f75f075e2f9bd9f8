/**
 * Plays a file of requests (`.http`, as editors send them) and compares each answer with the one that the file has above
 * the request: `# 200 {"ok": true, …}`, where "…" stands for any text. Names such as `@sandbox` take their value
 * from an earlier answer.
 */
import { isDeepStrictEqual } from 'node:util'

export interface RequestAndAnswer {
  readonly title: string
  readonly name: string | undefined
  readonly method: string
  readonly path: string
  readonly body: string | undefined
  readonly status: number
  readonly answer: unknown
}

export interface HttpFile {
  readonly requests: readonly RequestAndAnswer[]
  /** Where a name takes its value: `open.response.body.$.id` for `sandbox`. */
  readonly variables: ReadonlyMap<string, string>
}

export function readHttpFile(text: string): HttpFile {
  const variables = new Map<string, string>()
  for (const [, name = '', value = ''] of text.matchAll(/^@(\w+) = \{\{(.+)\}\}$/gm)) {
    variables.set(name, value)
  }
  const blocks = text.split(/^###(?=\s)/m).slice(1)
  const requests = blocks
    .filter((block) => /^(GET|POST|DELETE) /m.test(block))
    .map(readRequestAndAnswer)
  return { requests, variables }
}

function readRequestAndAnswer(block: string): RequestAndAnswer {
  const [title = ''] = block.trim().split('\n')
  const [, status, answer] = block.match(/^# (\d{3})(?: (.*))?$/m) ?? []
  const [request = '', method = '', path = ''] =
    block.match(/^(GET|POST|DELETE) \{\{address\}\}(\S+)$/m) ?? []
  const [, , ...body] = block.slice(block.indexOf(request)).trim().split('\n')
  return {
    title,
    name: block.match(/^# @name (\w+)$/m)?.[1],
    method,
    path,
    body: body.length > 0 ? body.join('\n').trim() : undefined,
    status: Number(status),
    answer: answer === undefined ? undefined : JSON.parse(answer),
  }
}

/** Says of each request that went otherwise than it is written how it went. */
export async function playHttpFile(
  { requests, variables }: HttpFile,
  address: string,
): Promise<string[]> {
  const values = new Map<string, string>()
  const filled = (text: string) =>
    text.replaceAll(/\{\{(\w+)\}\}/g, (_, name) => values.get(name) ?? `no ${name}`)
  const wrong: string[] = []
  for (const { title, name, method, path, body, status, answer } of requests) {
    const response = await fetch(`${address}${filled(path)}`, {
      method,
      ...(body === undefined ? {} : { body: filled(body), headers: JSON_BODY }),
    })
    const text = await response.text()
    const answered = text === '' ? undefined : JSON.parse(text)
    const expected = answer === undefined ? undefined : JSON.parse(filled(JSON.stringify(answer)))
    if (response.status !== status || !matches(answered, expected)) {
      wrong.push(`${title}: ${response.status} ${text}`)
    }
    for (const [variable, source] of variables) {
      const [from, way] = source.split('.response.body.$.')
      if (from === name && way !== undefined) values.set(variable, String(at(answered, way)))
    }
  }
  return wrong
}

const JSON_BODY = { 'Content-Type': 'application/json' }

function at(value: unknown, way: string): unknown {
  const step = (from: unknown, name: string) => (from as Record<string, unknown>)?.[name]
  return way.split('.').reduce(step, value)
}

function matches(answered: unknown, expected: unknown): boolean {
  if (expected === '…') return typeof answered === 'string' && answered !== ''
  if (typeof expected !== 'object' || expected === null) return answered === expected
  if (typeof answered !== 'object' || answered === null) return false
  const names = Object.keys(expected)
  return (
    isDeepStrictEqual(Object.keys(answered).sort(), [...names].sort()) &&
    names.every((name) => matches(at(answered, name), at(expected, name)))
  )
}
