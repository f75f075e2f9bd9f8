/**
 * What each operation expects to be sent: which members, and of which JSON type, as the port has them.
 * Only what no target could make sense of is refused here; words, numbers and names are the target's to
 * judge, and members beyond the port's are let be.
 */
import {
  both,
  type Check,
  isObject,
  listOf,
  object,
  oneOf,
  optional,
  orNull,
  recordOf,
  show,
  text,
} from '../shape'
import type { OperationName } from '../target'

const number: Check = (value) =>
  typeof value === 'number' ? undefined : `is ${show(value)}, not a number`

/** Its kind decides what else belongs to it. */
const key = both(object({ kind: oneOf(['default', 'byok']) }), (value) =>
  (value as { kind: string }).kind === 'byok' ? object({ keyId: text })(value) : undefined,
)
const encryption = orNull(object({ algorithm: text, key }))
const policy: Check = (value) => (isObject(value) ? undefined : `is ${show(value)}, not an object`)

const project = { name: text, region: text, encryption: optional(encryption) }
const table = { project: text, table: text }
const ofKey = { keyId: text }
const ofRegion = { region: text }
const ofService = { service: text }

/** Complete by its type: an operation that the port gains does not compile without a line here. */
const INPUTS: Readonly<Record<OperationName, Readonly<Record<string, Check>>>> = {
  createProject: project,
  getProject: { name: text },
  setEncryption: { project: text, encryption },
  writeRows: { ...table, rows: listOf(recordOf(text)), mode: text },
  readRows: table,
  'keys.activate': ofRegion,
  'keys.status': ofRegion,
  'keys.create': { ...ofRegion, alias: optional(text) },
  'keys.describe': ofKey,
  'keys.list': ofRegion,
  'keys.setState': { ...ofKey, state: text },
  'keys.scheduleDeletion': { ...ofKey, days: number },
  'keys.cancelDeletion': ofKey,
  'keys.decrypt': { ciphertextBlob: text },
  'access.authorizeService': ofService,
  'access.revokeService': ofService,
  'access.createPrincipal': { name: text },
  'access.attachPolicy': { principal: text, policy },
  'access.assignRole': { project: text, principal: text, role: text },
  'access.setProperty': { project: text, property: text, value: text },
  'clock.advance': { hours: number },
  'clock.now': {},
  'metering.kmsCalls': { project: optional(text) },
  'metering.bill': {},
  'inspection.storedObjects': table,
  'hologres.createInstance': { version: text, region: text },
  'hologres.readExternalTable': { instanceId: text, ...table },
  'dataworks.createWorkspace': { name: text, region: text },
  'dataworks.createProject': { workspace: text, name: text, encryption: optional(encryption) },
}

const CHECKS = new Map<string, Check>(
  Object.entries(INPUTS).map(([operation, members]) => [
    operation,
    object({ ...members, as: optional(text) }),
  ]),
)

/** Says what is wrong with an input, in a phrase such as `.name is missing, not text`. */
export function wrongWithInput(operation: OperationName, input: object): string | undefined {
  return CHECKS.get(operation)?.(input)
}
