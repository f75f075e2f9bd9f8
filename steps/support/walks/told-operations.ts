/**
 * One sentence for each operation. Where the clauses demand an acceptance, it is the sentence of a set-up or of an act that
 * must succeed; otherwise one that accepts any answer.
 */
import { isDeepStrictEqual } from 'node:util'
import type { Encryption, InputOf, OperationName, Outcome, ValueOf } from '../../../adapters/target'
import { FAILURES } from '../kms-failures'
import { POLICIES } from '../policies'
import { toldDuration } from './told-duration'
import { told, under, verb } from './told-phrases'
import { toldRows } from './told-rows'
import { isKnownAlgorithm, place, type ToldScene } from './told-scene'
import { quoted, type ToldStep } from './told-step'

/** One exchange to tell. */
export interface Telling<Name extends OperationName> {
  readonly scene: ToldScene
  readonly input: InputOf<Name>
  readonly outcome: Outcome<ValueOf<Name>>
  /** It was accepted, and every other answer would have been unlawful. */
  readonly isCertain: boolean
}

type Tell<Name extends OperationName> = (
  telling: Telling<Name>,
) => ToldStep | readonly ToldStep[] | undefined

type TellAll = { readonly [Name in OperationName]: Tell<Name> }

const setUp = (text: string, includes: readonly string[] = []): ToldStep => ({
  text,
  includes,
  isSetUp: true,
})
const ready = (region: string): string => `KMS is ready in ${region}`
const SERVICES = { maxcompute: 'MaxCompute', hologres: 'Hologres' } as const
const roleOf = (service: keyof typeof SERVICES): string =>
  `${SERVICES[service]} holds its encryption role`

const TELL: TellAll = {
  createProject({ scene, input, isCertain }) {
    const { name, region, encryption } = input
    const where = place(region)
    if (isCertain && input.as === undefined && scene.isReady(region)) {
      if (encryption === null)
        return setUp(`an unencrypted project ${quoted(name)}${where}`, [ready(region)])
      if (encryption !== undefined && isKnownAlgorithm(encryption.algorithm))
        return setUp(
          `a project ${quoted(name)}${where} encrypted with ${under(scene, encryption)}`,
          [ready(region)],
        )
    }
    const wanted = `${scene.principal(input)} tries to create project ${quoted(name)}${where}`
    return told(`${wanted} ${encryptionPart(scene, encryption)}`)
  },
  getProject: ({ scene, input }) =>
    told(`${scene.principal(input)} tries to describe project ${quoted(input.name)}`),
  setEncryption({ scene, input, isCertain }) {
    const { project, encryption } = input
    if (encryption === null)
      return told(
        `${scene.principal(input)} tries to switch the encryption of ${quoted(project)} off`,
      )
    if (isCertain && input.as === undefined && isKnownAlgorithm(encryption.algorithm))
      return told(`${quoted(project)} was then encrypted with ${under(scene, encryption)}`)
    return told(
      `${scene.principal(input)} tries to encrypt ${quoted(project)} with ${under(scene, encryption)}`,
    )
  },
  writeRows({ scene, input, isCertain }) {
    const { project, table, rows, mode } = input
    const by = scene.principal(input)
    const where = `table ${quoted(table)} of ${quoted(project)}`
    const { lastRead } = scene
    const isWrittenBack =
      mode === 'overwrite' &&
      lastRead?.project === project &&
      lastRead.table === table &&
      rows.length > 0 &&
      isDeepStrictEqual(lastRead.rows, rows)
    if (isCertain && isWrittenBack) return told(`${by} reads ${where} and writes it back`)
    const { isPlain, table: data } = toldRows(rows)
    if (!isCertain)
      return told(`${by} tries to ${verb(mode)} ${where} with${ending(isPlain)}`, data)
    if (isPlain && mode === 'append' && input.as === undefined) return told(`${where} holds:`, data)
    return told(`${by} ${verb(mode)}s ${where} with${ending(isPlain)}`, data)
  },
  readRows({ scene, input, isCertain }) {
    const by = scene.principal(input)
    const where = `table ${quoted(input.table)} of ${quoted(input.project)}`
    return told(isCertain ? `${by} reads ${where}` : `${by} has tried to read ${where}`)
  },

  'keys.activate': ({ input }) => setUp(ready(input.region)),
  'keys.status': ({ input, outcome }) =>
    outcome.ok && outcome.value.activated ? setUp(ready(input.region)) : undefined,
  'keys.create'({ scene, input, outcome }) {
    const name = scene.nextKeyName()
    if (outcome.ok) scene.nameKey(outcome.value.keyId, name)
    const { region, alias } = input
    const isReady = scene.isReady(region) && scene.granted.has('maxcompute')
    if (outcome.ok && isReady && alias !== undefined && input.as === undefined)
      return setUp(`a BYOK ${quoted(name)} in ${region}`, [ready(region), roleOf('maxcompute')])
    const without = alias === undefined ? ' without an alias' : ''
    return told(
      `${scene.principal(input)} tries to create a BYOK ${quoted(name)}${without} in ${region}`,
    )
  },
  'keys.describe'({ scene, input }) {
    const name = scene.keyName(input.keyId)
    if (name !== undefined) return told(`the owner tries to describe BYOK ${quoted(name)}`)
    return ofServiceKey(scene, input.keyId, 'describe')
  },
  'keys.list': ({ input }) => told(`the owner tries to list the keys of ${input.region}`),
  'keys.setState'({ scene, input, isCertain }) {
    const name = scene.keyName(input.keyId)
    if (name === undefined) return ofServiceKey(scene, input.keyId, 'disable')
    const isDisabled = input.state === 'Disabled'
    if (isCertain)
      return told(`BYOK ${quoted(name)} was ${isDisabled ? 'disabled' : 'enabled again'}`)
    return told(`the owner tries to ${isDisabled ? 'disable' : 'enable'} BYOK ${quoted(name)}`)
  },
  'keys.scheduleDeletion'({ scene, input }) {
    const name = scene.keyName(input.keyId)
    if (name === undefined) return ofServiceKey(scene, input.keyId, 'schedule the deletion of')
    return told(
      `the owner tries to schedule the deletion of BYOK ${quoted(name)} in ${input.days} days`,
    )
  },
  'keys.cancelDeletion'({ scene, input, isCertain }) {
    const name = quoted(scene.keyName(input.keyId) ?? input.keyId)
    return told(
      isCertain
        ? `BYOK ${name} was rescued`
        : `the owner tries to rescue BYOK ${name} from deletion`,
    )
  },
  // Part of the look at what is stored.
  'keys.decrypt': () => undefined,

  'access.authorizeService': ({ input }) => setUp(roleOf(input.service)),
  'access.revokeService': ({ input }) =>
    told(`${SERVICES[input.service]} has lost its encryption role`),
  'access.createPrincipal': ({ input }) => setUp(userNamed(input.name)),
  'access.attachPolicy'({ input }) {
    const { principal, policy } = input
    const includes = [userNamed(principal)]
    const named = Object.entries(POLICIES).find(([, known]) => isDeepStrictEqual(known, policy))
    if (named !== undefined)
      return setUp(
        `a policy that ${named[0]} is attached to ${userNamed(principal).slice(2)}`,
        includes,
      )
    return {
      ...setUp(`this policy is attached to ${userNamed(principal).slice(2)}:`, includes),
      argument: ['"""', JSON.stringify(policy), '"""'],
    }
  },
  'access.assignRole': ({ input }) =>
    told(
      `RAM user ${quoted(input.principal)} has the role ${input.role} in ${quoted(input.project)}`,
    ),
  'access.setProperty': ({ scene, input }) =>
    told(
      `${scene.principal(input)} tries to set ${input.property} of ${quoted(input.project)} to ${quoted(input.value)}`,
    ),

  'clock.advance'({ input }) {
    const duration = toldDuration(input.hours)
    return told(`${duration} ${/^1 \w+$/.test(duration) ? 'has' : 'have'} passed`)
  },
  'clock.now': () => undefined,

  'metering.kmsCalls': ({ input }) =>
    told(
      input.project === undefined
        ? 'the calls that KMS has logged are read'
        : `the calls that KMS has logged for ${quoted(input.project)} are read`,
    ),
  'metering.bill': () => told('the bill is read'),

  'inspection.storedObjects': ({ input }) =>
    told(
      `what is stored for table ${quoted(input.table)} of ${quoted(input.project)} is looked at`,
    ),

  'hologres.createInstance'({ scene, input, outcome }) {
    if (outcome.ok) scene.nameInstance(outcome.value.instanceId, input)
    const instance = `a Hologres ${quoted(input.version)} in ${input.region}`
    return scene.granted.has('hologres')
      ? setUp(instance, [roleOf('hologres')])
      : setUp(`${instance} that was granted no role`)
  },
  'hologres.readExternalTable': ({ scene, input }) =>
    told(
      `${scene.instance(input.instanceId)} tries to read table ${quoted(input.table)} of ${quoted(input.project)}`,
    ),

  'dataworks.createWorkspace'({ scene, input }) {
    const { name, region } = input
    const workspace = setUp(`a DataWorks workspace ${quoted(name)} in ${region}`, [ready(region)])
    if (scene.isReady(region)) return workspace
    return [told(`KMS is not activated in ${region}`), workspace]
  },
  'dataworks.createProject'({ scene, input }) {
    const { name, workspace, encryption } = input
    const wanted = `${scene.principal(input)} tries to create project ${quoted(name)}`
    return told(
      `${wanted} from workspace ${quoted(workspace)} ${encryptionPart(scene, encryption)}`,
    )
  },

  'restart.restart': () => told('the service was restarted'),
  'rotation.rotate'({ scene, input, isCertain }) {
    const name = quoted(scene.keyName(input.keyId) ?? input.keyId)
    return told(isCertain ? `BYOK ${name} was rotated` : `the owner tries to rotate BYOK ${name}`)
  },
  'disturbance.kmsFails'({ input }) {
    const { operation, failure, times } = input
    if (times === 0) return told(`calls of ${operation} by MaxCompute succeed again`)
    const fails = Object.keys(FAILURES).find((name) => FAILURES[name] === failure)
    return told(`KMS ${fails} the next ${times} calls of ${operation} by MaxCompute`)
  },
  'tampering.flip'({ scene, input }) {
    const where = `table ${quoted(input.table)} of ${quoted(input.project)}`
    const number = scene.numberOfObject(input.project, input.table, input.objectId)
    return told(`byte ${input.offset} of stored object ${number} of ${where} was changed`)
  },
}

/** The steps of one exchange, which the scene then knows. */
export function toldOperation<Name extends OperationName>(
  operation: Name,
  telling: Telling<Name>,
): readonly ToldStep[] {
  const tell = TELL[operation] as Tell<Name>
  const strangers = namedStrangers(telling.scene, telling.input)
  const steps = [tell(telling) ?? []].flat()
  telling.scene.follow(operation, telling.input, telling.outcome)
  return [...strangers, ...steps]
}

/** A key that the walk names and that no step created. */
function namedStrangers(scene: ToldScene, input: object): readonly ToldStep[] {
  const { encryption } = input as { readonly encryption?: Encryption | null }
  if (encryption?.key.kind !== 'byok' || scene.isKnownKey(encryption.key.keyId)) return []
  const { keyId } = encryption.key
  const name = scene.nextKeyName()
  scene.nameKey(keyId, name)
  return [told(`a BYOK ${quoted(name)} that nobody created, with the id ${quoted(keyId)}`)]
}

/** The key that MaxCompute created: known by a project that is under it. */
function ofServiceKey(scene: ToldScene, keyId: string, act: string): ToldStep | undefined {
  const project = scene.projectUnder(keyId)
  return project === undefined
    ? undefined
    : told(`the owner tries to ${act} the master key of ${quoted(project)}`)
}

function userNamed(name: string): string {
  return `a RAM user ${quoted(name)}`
}

function encryptionPart(scene: ToldScene, encryption: Encryption | null | undefined): string {
  if (encryption === undefined) return 'without a word on encryption'
  return encryption === null ? 'without encryption' : `encrypted with ${under(scene, encryption)}`
}

function ending(isPlain: boolean): string {
  return isPlain ? ':' : ' these values:'
}
