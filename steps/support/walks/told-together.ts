/** One sentence for two questions that were asked at once. */
import type { InputOf, OperationName } from '../../../adapters/target'
import { tableOf, told, under, verb } from './told-phrases'
import { toldRows } from './told-rows'
import { isKnownAlgorithm, place, type ToldScene } from './told-scene'
import { quoted, type ToldStep } from './told-step'

interface Question {
  readonly operation: OperationName
  readonly input: object
}
type Tell = (scene: ToldScene, one: never, other: never) => ToldStep | undefined

/** By the operations of both, in the order of the alphabet. */
const TELL: Readonly<Record<string, Tell>> = {
  'createProject createProject': createdTogether,
  'readRows readRows': (_scene, one: InputOf<'readRows'>, other: InputOf<'readRows'>) =>
    told(`the owner tries to read ${tableOf(one)} and ${tableOf(other)} at once`),
  'readRows writeRows': (_scene, one: InputOf<'readRows'>, other: InputOf<'writeRows'>) =>
    told(
      `the owner tries to read ${tableOf(one)} while extending it with:`,
      toldRows(other.rows).table,
    ),
  'setEncryption setEncryption': encryptedTogether,
  'setEncryption writeRows': encryptedAndWritten,
  'writeRows writeRows': writtenTogether,
}

/** Undefined where no sentence has both: they are told one after the other. */
export function toldTogether(
  scene: ToldScene,
  first: Question,
  second: Question,
): ToldStep | undefined {
  const [one, other] =
    first.operation <= second.operation ? ([first, second] as const) : ([second, first] as const)
  const tell = TELL[`${one.operation} ${other.operation}`]
  return tell?.(scene, one.input as never, other.input as never)
}

function createdTogether(
  scene: ToldScene,
  one: InputOf<'createProject'>,
  other: InputOf<'createProject'>,
): ToldStep | undefined {
  const where = `${quoted(one.name)}${place(one.region)}`
  if (one.name !== other.name)
    return one.encryption === null && other.encryption === null && one.region === other.region
      ? told(
          `${scene.principal(one)} tries to create project ${where} without encryption while ${scene.principal(other)} tries to create project ${quoted(other.name)}`,
        )
      : undefined
  const { encryption } = one
  if (encryption == null || !isKnownAlgorithm(encryption.algorithm)) return undefined
  const name = `${where} encrypted with ${under(scene, encryption)}`
  return told(
    other.encryption === null
      ? `the owner tries at once to create project ${name}, and plain`
      : `the owner tries twice at once to create project ${name}`,
  )
}

function encryptedTogether(
  scene: ToldScene,
  one: InputOf<'setEncryption'>,
  other: InputOf<'setEncryption'>,
): ToldStep | undefined {
  if (one.encryption === null) return undefined
  const { algorithm, key } = one.encryption
  const second = (other.encryption ?? one.encryption).algorithm
  return told(
    `the owner tries at once to encrypt ${quoted(one.project)} with ${algorithm} and with ${second} under ${scene.key(key)}`,
  )
}

function encryptedAndWritten(
  scene: ToldScene,
  { project, encryption }: InputOf<'setEncryption'>,
  { table, rows }: InputOf<'writeRows'>,
): ToldStep | undefined {
  if (encryption === null) return undefined
  return told(
    `the owner tries to encrypt ${quoted(project)} with ${under(scene, encryption)} while extending table ${quoted(table)} with:`,
    toldRows(rows).table,
  )
}

function writtenTogether(
  _scene: ToldScene,
  one: InputOf<'writeRows'>,
  other: InputOf<'writeRows'>,
): ToldStep {
  const columns = [
    ...one.rows.map(() => ({ write: 'first' })),
    ...other.rows.map(() => ({ write: 'second' })),
  ]
  return told(
    `the owner tries to ${verb(one.mode)} ${tableOf(one)} and to ${verb(other.mode)} ${tableOf(other)} at once with:`,
    toldRows([...one.rows, ...other.rows], columns).table,
  )
}
