/**
 * What the context at the head of a record looks like: every report reads it, and none looks twice.
 */
import type { Standing } from './context'
import { STARTER_SOURCES } from './run-starter'
import {
  count,
  flag,
  isObject,
  list,
  number,
  object,
  oneOf,
  optional,
  orNull,
  primitive,
  type Shape,
  text,
} from './shape'

const STANDINGS: Readonly<Record<Standing, true>> = {
  documented: true,
  contested: true,
  inferred: true,
  observed: true,
}
const standing = oneOf(Object.keys(STANDINGS))

const day = primitive('a day', (value) => /^\d{4}-\d{2}-\d{2}$/.test(String(value)))
const waiver = object({
  of: primitive('a clause or a scenario', (value) =>
    [object({ clause: text }), object({ scenario: text })].some((shape) => !shape(value)),
  ),
  target: text,
  reason: text,
  owner: text,
  ticket: text,
  expires: day,
  approval: optional(object({ approver: text, approved: day })),
  compensatingControl: optional(text),
})
const link = object({ clause: text, strength: oneOf(['direct', 'supporting']), doesNotShow: text })
const control = object({
  id: text,
  title: text,
  checked: flag,
  comparedWith: optional(text),
  links: list(link),
})

const place = object({ section: text, sentences: optional(list(count)), source: text })
const sha256 = primitive('a SHA-256 in hex', (value) => /^[0-9a-f]{64}$/.test(String(value)))
const isTrue = oneOf([true])
const digestedFile = { sha256, referenceLoaded: optional(isTrue) }
const SEEN: Readonly<Record<string, Shape>> = {
  reference: object({}),
  module: object({ path: text, ...digestedFile }),
  package: object({ name: text, version: text, file: text, ...digestedFile }),
  address: object({ address: text, certificate: optional(sha256) }),
}
const seenKind = object({ kind: oneOf(Object.keys(SEEN)) })
const seenTarget: Shape = (value) =>
  seenKind(value) ?? (isObject(value) ? SEEN[String(value.kind)]?.(value) : undefined)

export const contextShape = object({
  suite: object({
    name: text,
    version: text,
    specification: text,
    specificationText: optional(object({ sha256: text, handedOver: text })),
    digest: optional(text),
  }),
  by: optional(text),
  starters: optional(
    list(object({ name: text, source: oneOf(STARTER_SOURCES), service: optional(text) })),
  ),
  target: object({
    name: text,
    version: text,
    capabilities: list(text),
    regions: optional(list(text)),
    retentionHours: optional(number),
    meteringDelayHours: optional(number),
    clock: optional(oneOf(['movable', 'running'])),
    sandboxHours: optional(number),
    reference: optional(isTrue),
    forbidsKeptEvidence: optional(isTrue),
  }),
  targetSeen: optional(list(seenTarget)),
  targetArgument: text,
  settings: optional(list(text)),
  storageReader: optional(
    object({ argument: text, kind: oneOf(['folder', 'module']), sha256: optional(text) }),
  ),
  keepsEvidence: optional(isTrue),
  profile: optional(object({ name: text, capabilities: list(text), severalRegions: flag })),
  strict: optional(flag),
  selection: object({
    tags: optional(text),
    clauses: optional(list(text)),
    scenarios: optional(list(text)),
    name: optional(text),
    shard: optional(text),
    walks: optional(count),
    rerun: optional(object({ run: text, started: orNull(text), scenarios: list(text) })),
    bail: optional(count),
  }),
  exploration: optional(object({ seed: count, length: count, walks: optional(count) })),
  shards: optional(count),
  areas: list(object({ id: text, title: text, feature: optional(text) })),
  clauses: list(
    object({
      id: text,
      area: text,
      statement: text,
      standing,
      section: text,
      source: text,
      places: optional(list(place)),
      needs: list(text),
      standingBecause: optional(text),
      notTestedBecause: optional(text),
    }),
  ),
  knownFaults: optional(
    list(object({ name: text, fault: text, clause: text, caughtBy: list(text) })),
  ),
  frameworks: optional(
    list(object({ id: text, title: text, source: text, controls: list(control) })),
  ),
  waivers: optional(list(waiver)),
})
