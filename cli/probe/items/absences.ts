/** What does not exist is refused with the right code; the target does not fail. */
import type { Capability, RefusalCode } from '../../../adapters/target'
import type { ChecklistItem } from '../checklist-item'
import { questionText, seeOperation } from '../defect-wording'
import { defect } from '../item-result'
import { takeSteps } from '../item-steps'
import { PROJECT, TABLE, UNKNOWN_IDS } from '../questions'
import type { ProbedSandbox } from '../session'

interface Absence {
  readonly operation: string
  readonly input: object
  readonly codes: readonly RefusalCode[]
}

const ELSEWHERE = { project: 'no_such_project', table: 'salaries' }

const CORE_ABSENCES: readonly Absence[] = [
  { operation: 'getProject', input: { name: 'no_such_project' }, codes: ['NOT_FOUND'] },
  {
    operation: 'setEncryption',
    input: {
      project: 'no_such_project',
      encryption: { algorithm: 'AES256', key: { kind: 'default' } },
    },
    codes: ['NOT_FOUND'],
  },
  {
    operation: 'writeRows',
    input: { ...ELSEWHERE, rows: [{ employee: 'Mei Lin' }], mode: 'append' },
    codes: ['NOT_FOUND'],
  },
  { operation: 'readRows', input: ELSEWHERE, codes: ['NOT_FOUND'] },
  {
    operation: 'readRows',
    input: { project: PROJECT.name, table: 'no_such_table' },
    codes: ['NOT_FOUND'],
  },
]

export const ABSENCES: Readonly<Partial<Record<Capability, readonly Absence[]>>> = {
  keys: [
    {
      operation: 'keys.describe',
      input: { keyId: UNKNOWN_IDS.keyId },
      codes: ['KEY_NOT_FOUND'],
    },
  ],
  access: [
    {
      operation: 'getProject',
      input: { name: PROJECT.name, as: 'nobody' },
      codes: ['ACCESS_DENIED', 'NOT_FOUND'],
    },
  ],
  hologres: [
    {
      operation: 'hologres.readExternalTable',
      input: { instanceId: UNKNOWN_IDS.instanceId, ...TABLE },
      codes: ['NOT_FOUND'],
    },
  ],
  dataworks: [
    {
      operation: 'dataworks.createProject',
      input: { workspace: 'no_such_workspace', name: 'nowhere', encryption: null },
      codes: ['NOT_FOUND'],
    },
  ],
  rotation: [
    {
      operation: 'rotation.rotate',
      input: { keyId: UNKNOWN_IDS.keyId },
      codes: ['KEY_NOT_FOUND'],
    },
  ],
  tampering: [
    {
      operation: 'tampering.flip',
      input: { ...TABLE, objectId: 'no-such-object', offset: 0 },
      codes: ['NOT_FOUND'],
    },
  ],
}

export const absencesRefused: ChecklistItem = {
  id: 'absences',
  title: 'what is not there is refused',
  async examine(session) {
    const sandbox = await session.mainSandbox()
    sandbox.requires('createProject', PROJECT)
    const notAsked = await takeSteps(
      CORE_ABSENCES.map((absence) => ({
        take: () => expectRefusal(sandbox, absence),
        isPrerequisite: false,
      })),
    )
    return [
      `${CORE_ABSENCES.length - notAsked.length} questions, each with its code`,
      ...notAsked,
    ].join('; ')
  },
}

export async function expectRefusal(
  sandbox: ProbedSandbox,
  { operation, input, codes }: Absence,
): Promise<void> {
  const outcome = await sandbox.outcomeOf(operation, input)
  if (!outcome.ok && codes.includes(outcome.refusal.code)) return
  const observed = outcome.ok ? 'accepted' : `refused as ${outcome.refusal.code}`
  throw defect(
    `${questionText(operation, input)} is ${observed}, where ${codes.join(' or ')} is due`,
    seeOperation(operation),
  )
}
