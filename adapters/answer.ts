/**
 * What an answer of each operation must look like: the port's types, held to at run time. Members beyond
 * the port's are let be.
 */

import {
  base64,
  both,
  type Check,
  count,
  flag,
  isObject,
  listOf,
  nothing,
  object,
  oneOf,
  optional,
  orNull,
  path,
  quantity,
  recordOf,
  show,
  text,
  time,
} from './shape'
import { type EnvelopeCipher, type KeyState, type OperationName, REFUSAL_CODES } from './target'

const KEY_STATES: readonly KeyState[] = ['Enabled', 'Disabled', 'PendingDeletion']
const CIPHERS: readonly EnvelopeCipher[] = ['aes-256-gcm', 'aes-256-cbc', 'aes-256-ctr', 'rc4']

const keyChoice = both(object({ kind: oneOf(['default', 'byok']) }), (value) =>
  (value as { kind: string }).kind === 'byok' ? object({ keyId: text })(value) : undefined,
)

const project = object({
  name: text,
  region: text,
  encryption: orNull(object({ algorithm: text, key: keyChoice })),
})

const rows = listOf(recordOf(text))

const key = both(
  object({
    keyId: text,
    arn: text,
    region: text,
    state: oneOf(KEY_STATES),
    creator: oneOf(['user', 'service']),
    deleteDate: optional(time),
  }),
  (value) => {
    const { state, deleteDate } = value as { state: KeyState; deleteDate?: string }
    return deleteDate === undefined || state === 'PendingDeletion'
      ? undefined
      : `.deleteDate is there although .state is ${state}`
  },
)

const envelope = object({
  cipher: oneOf(CIPHERS),
  keyId: text,
  wrappedDataKey: base64,
  iv: optional(base64),
  tag: optional(base64),
  derivation: optional(object({ hash: oneOf(['sha256']), salt: base64, info: base64 })),
  offset: count,
  length: count,
})

const storedObject = both(
  object({ id: text, bytes: base64, envelope: orNull(envelope) }),
  (value) => {
    const stored = value as { bytes: string; envelope: { offset: number; length: number } | null }
    const size = Buffer.byteLength(stored.bytes, 'base64')
    const end = stored.envelope ? stored.envelope.offset + stored.envelope.length : 0
    return end > size ? `.envelope ends at byte ${end} of ${size}` : undefined
  },
)

const billLine = object({
  service: oneOf(['kms', 'maxcompute']),
  item: text,
  region: text,
  keyId: optional(text),
  quantity,
})

/** Complete by its type: an operation that the port gains does not compile without a line here. */
const VALUES: Readonly<Record<OperationName, Check>> = {
  createProject: project,
  getProject: project,
  setEncryption: project,
  writeRows: nothing,
  readRows: rows,
  'keys.activate': nothing,
  'keys.status': object({ activated: flag }),
  'keys.create': key,
  'keys.describe': key,
  'keys.list': listOf(key),
  'keys.setState': key,
  'keys.scheduleDeletion': key,
  'keys.cancelDeletion': key,
  'keys.decrypt': object({ plaintext: base64 }),
  'access.authorizeService': nothing,
  'access.revokeService': nothing,
  'access.createPrincipal': nothing,
  'access.attachPolicy': nothing,
  'access.assignRole': nothing,
  'access.setProperty': nothing,
  'clock.advance': nothing,
  'clock.now': object({ time }),
  'metering.kmsCalls': recordOf(count),
  'metering.bill': listOf(billLine),
  'inspection.storedObjects': listOf(storedObject),
  'hologres.createInstance': object({ instanceId: text }),
  'hologres.readExternalTable': rows,
  'dataworks.createWorkspace': nothing,
  'dataworks.createProject': project,
}

const refusal = object({ code: oneOf(REFUSAL_CODES), message: text, native: optional(text) })

/** Says what is wrong with an answer to an operation, in a phrase such as `value.state is "On", …`. */
export function wrongWith(operation: OperationName, answer: unknown): string | undefined {
  if (!isObject(answer)) return `the answer is ${show(answer)}, not an object`
  if (answer.ok === true) return under('value', VALUES[operation](answer.value))
  if (answer.ok === false) return under('refusal', refusal(answer.refusal))
  return `ok is ${show(answer.ok)}, not true or false`
}

function under(name: string, wrong: string | undefined): string | undefined {
  return wrong === undefined ? undefined : path(name, wrong)
}
