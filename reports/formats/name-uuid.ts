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
  const bytes = Buffer.concat([bytesOf(namespace), Buffer.from(name)])
  const hex = hash('sha1', bytes)
  // Section 5.5: the version in the high half of octet 6, the variant in the two high bits of octet 8.
  const variant = ((Number.parseInt(hex.charAt(16), 16) & 0x3) | 0x8).toString(16)
  const [low, middle, node] = [hex.slice(0, 8), hex.slice(8, 12), hex.slice(20, 32)]
  return `${low}-${middle}-5${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${node}`
}

let last = { namespace: '', bytes: Buffer.alloc(0) }

/** A report makes thousands of UUIDs in one namespace. */
function bytesOf(namespace: string): Buffer {
  if (last.namespace !== namespace) {
    last = { namespace, bytes: Buffer.from(namespace.replaceAll('-', ''), 'hex') }
  }
  return last.bytes
}
