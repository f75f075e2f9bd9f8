/**
 * UUIDs made of names (RFC 9562, version 5), for formats that require UUIDs. The same record gives the same UUIDs, so a
 * second report of a run has the same bytes.
 */
import { hash } from 'node:crypto'
import type { Run } from '../verdict/model'

/** The namespace of this project. A random UUID that must never change. */
const NAMESPACE = '5e1b6d0c-9a4f-4c67-8b1e-2d7f3a90c4e8'

/** For something of one run, such as an observation: in the namespace of the run. */
export function uuidInRun(run: Run, kind: string, name: string): string {
  return uuidV5(namespaceOf(run), `${kind} ${name}`)
}

const namespaces = new WeakMap<Run, string>()

function namespaceOf(run: Run): string {
  const known = namespaces.get(run)
  if (known !== undefined) return known
  const { suite, target, started } = run
  const when = started ?? 'never started'
  const namespace = uuidOf('run', suite.name, suite.version, target.name, target.version, when)
  namespaces.set(run, namespace)
  return namespace
}

/** For something that is the same in every run, such as the suite. */
export function uuidOf(...names: readonly string[]): string {
  return uuidV5(NAMESPACE, JSON.stringify(names))
}

export function uuidV5(namespace: string, name: string): string {
  const bytes = Buffer.from(namespace.replaceAll('-', ''), 'hex')
  const digest = hash('sha1', Buffer.concat([bytes, Buffer.from(name)]), 'buffer')
  // Section 5.5: the version in the high half of octet 6, the variant in the two high bits of octet 8.
  digest[6] = ((digest[6] ?? 0) & 0x0f) | 0x50
  digest[8] = ((digest[8] ?? 0) & 0x3f) | 0x80
  const hex = digest.toString('hex', 0, 16)
  return [8, 12, 16, 20, 32].map((end, at, ends) => hex.slice(ends[at - 1] ?? 0, end)).join('-')
}
