/** One stored object of each algorithm opens as its envelope says, to the rows that were written. */
import type { Capability, Envelope, StoredObject } from '../../../adapters/target'
import { englishOf } from '../../../record/saying'
import { diagnose } from '../../../steps/support/envelope-diagnosis'
import {
  type Algorithm,
  CIPHERS_OF,
  openEnvelope,
  unpackings,
} from '../../../steps/support/open-envelope'
import type { ChecklistItem } from '../checklist-item'
import { type DefectsFound, defect, NotAsked } from '../item-result'
import { takeSteps } from '../item-steps'
import { REGION } from '../questions'
import type { ProbedSandbox } from '../session'

const NEEDED: readonly Capability[] = ['inspection', 'keys']
const TABLE = 'entries'
/** Characters that formats of text escape, and more than one block. */
const ROW = { account: 'petty cash of the "canteen" – 加密', amount: 'fifteen hundred\tand \\ two' }
const SEE = 'See "Envelopes" in docs/target-contract.md.'

export function envelopesOpen(declared: ReadonlySet<Capability>): ChecklistItem {
  return {
    id: 'envelopes',
    title: 'stored objects open as their envelopes say',
    async examine(session) {
      const missing = NEEDED.filter((capability) => !declared.has(capability))
      if (missing.length > 0) throw new NotAsked(`${missing.join(' and ')} not declared`)
      const sandbox = await session.open('envelopes')
      try {
        await sandbox.valueOf('keys.activate', { region: REGION })
        const ciphers = new Set<string>()
        await takeSteps(
          (Object.keys(CIPHERS_OF) as Algorithm[]).map((algorithm) => ({
            isPrerequisite: false,
            take: async () => {
              for (const cipher of await openProject(sandbox, algorithm)) ciphers.add(cipher)
            },
          })),
        )
        return [...ciphers].join(', ')
      } finally {
        await sandbox.close()
      }
    },
  }
}

/** Resolves to the ciphers of the objects. */
async function openProject(
  sandbox: ProbedSandbox,
  algorithm: Algorithm,
): Promise<readonly string[]> {
  const project = `ledger_${algorithm.toLowerCase()}`
  const encryption = { algorithm, key: { kind: 'default' } }
  await sandbox.valueOf('createProject', { name: project, region: REGION, encryption })
  await sandbox.valueOf('writeRows', { project, table: TABLE, rows: [ROW], mode: 'append' })
  const input = { project, table: TABLE }
  const objects = (await sandbox.valueOf('inspection.storedObjects', input)) as StoredObject[]
  const holding = objects.filter(
    ({ bytes, holdsNoValues }) => bytes !== '' && holdsNoValues !== true,
  )
  if (holding.length === 0) throw defect(`nothing is stored for the rows of ${project}`, SEE)
  const values = Object.values(ROW)
  const ciphertexts = []
  for (const { id, bytes, envelope } of holding) {
    // Whether it must have one is a question of the clauses (MEC-1), which a run asks.
    if (envelope === null) return []
    if (!CIPHERS_OF[algorithm].includes(envelope.cipher))
      throw wrong(envelope, id, `${algorithm} has ${CIPHERS_OF[algorithm].join(' or ')}`)
    const { plaintext } = (await sandbox.valueOf('keys.decrypt', {
      ciphertextBlob: envelope.wrappedDataKey,
    })) as { plaintext: string }
    const dataKey = Buffer.from(plaintext, 'base64')
    ciphertexts.push({ id, bytes: Buffer.from(bytes, 'base64'), envelope, dataKey })
  }
  const opened = ciphertexts.map((ciphertext) => {
    const { bytes, envelope, dataKey, id } = ciphertext
    try {
      return openEnvelope(bytes, envelope, dataKey)
    } catch {
      throw wrong(envelope, id, englishOf(diagnose(ciphertext, values)))
    }
  })
  const whole = Buffer.concat(opened)
  const pieces = [whole, ...[whole, ...opened].flatMap((bytes) => unpackings(bytes))]
  if (!values.every((value) => pieces.some((bytes) => bytes.includes(value)))) {
    const [suspect] = ciphertexts
    if (suspect) throw wrong(suspect.envelope, suspect.id, englishOf(diagnose(suspect, values)))
  }
  return ciphertexts.map(({ envelope }) => envelope.cipher)
}

function wrong({ cipher }: Envelope, id: string, reason: string): DefectsFound {
  return defect(`object ${id} (${cipher}): ${reason}`, SEE)
}
