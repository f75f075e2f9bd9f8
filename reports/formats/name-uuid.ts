/**
 * UUIDs made of names (RFC 9562, version 5), for formats that ask for them: the same record gives the same
 * bytes, and a second report of a run speaks of the same things.
 */
import { hash } from 'node:crypto'
import type { Run } from '../verdict/model'

/** Ours: drawn once, and never to be changed. */
const NAMESPACE = '5e1b6d0c-9a4f-4c67-8b1e-2d7f3a90c4e8'

/** Of something that is there in this run only, such as what was observed: in a namespace of the run's own. */
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

/** Of something that is the same in every run. */
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
