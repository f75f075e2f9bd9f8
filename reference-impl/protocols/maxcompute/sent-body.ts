/** Members of a JSON body, each read with its form. */

import { type Call, NotValid } from '../gateway'

export type Members = Readonly<Record<string, unknown>>

/** The body must be an object, and have no members but these. */
export function bodyOf({ body }: Call, ...known: readonly string[]): Members {
  // Some clients send the object as a JSON text.
  const sent = typeof body === 'string' ? parsed(body) : body
  return membersOf(sent ?? {}, 'body', known)
}

export function membersOf(sent: unknown, name: string, known: readonly string[]): Members {
  if (typeof sent !== 'object' || sent === null || Array.isArray(sent)) {
    throw new NotValid(name, 'it must be an object')
  }
  const unknown = Object.keys(sent).find((member) => !known.includes(member))
  if (unknown !== undefined) {
    const shown = /^\w{1,64}$/.test(unknown) ? unknown : 'a member'
    throw new NotValid(name, `${shown} is not known here`)
  }
  return sent as Members
}

/** Undefined: it was not sent. */
export function textOf(members: Members, name: string): string | undefined {
  const value = members[name]
  if (value === undefined || value === null || typeof value === 'string') return value ?? undefined
  throw new NotValid(name, 'it must be a text')
}

export function requiredText(members: Members, name: string): string {
  const value = textOf(members, name)
  if (value === undefined || value === '') throw new NotValid(name, 'it is needed')
  return value
}

export function textsOf(members: Members, name: string): readonly string[] {
  const value = members[name] ?? []
  if (Array.isArray(value) && value.every((each) => typeof each === 'string')) return value
  throw new NotValid(name, 'it must be an array of texts')
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    throw new NotValid('body', 'it must be an object')
  }
}
