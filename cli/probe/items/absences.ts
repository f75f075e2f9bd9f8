/** What is not there is refused: an answer, with the code that says so, and no error of the target. */
import type { Capability, RefusalCode } from '../../../adapters/target'
import type { Corner } from '../conversation'
import { eachStep } from '../each-step'
import { wrong } from '../finding'
import type { Item } from '../item'
import { NOBODY_S, PROJECT, TABLE } from '../questions'
import { seeOperation, shown } from '../sentences'

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
      input: { keyId: NOBODY_S.keyId },
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
      input: { instanceId: NOBODY_S.instanceId, ...TABLE },
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
}

export const absencesRefused: Item = {
  id: 'absences',
  title: 'what is not there is refused',
  async examine(conversation) {
    const corner = await conversation.here()
    corner.needs('createProject', PROJECT)
    const untold = await eachStep(
      CORE_ABSENCES.map((absence) => ({
        take: () => expectRefusal(corner, absence),
        isFoundation: false,
      })),
    )
    return [
      `${CORE_ABSENCES.length - untold.length} questions, each with its code`,
      ...untold,
    ].join('; ')
  },
}

export async function expectRefusal(
  corner: Corner,
  { operation, input, codes }: Absence,
): Promise<void> {
  const outcome = await corner.ask(operation, input)
  if (!outcome.ok && codes.includes(outcome.refusal.code)) return
  const observed = outcome.ok ? 'accepted' : `refused as ${outcome.refusal.code}`
  throw wrong(
    `${shown(operation, input)} is ${observed}, where ${codes.join(' or ')} is due`,
    seeOperation(operation),
  )
}
