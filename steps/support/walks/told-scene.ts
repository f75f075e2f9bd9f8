/**
 * What the steps told so far have set up: which names stand for the ids of the walk, and what a set-up sentence may take
 * for done.
 */
import type {
  Capability,
  Encryption,
  InputOf,
  Key,
  KeyChoice,
  OperationName,
  Outcome,
  Row,
  ValueOf,
} from '../../../adapters/target'
import { HOME_REGION } from '../home-region'
import { quoted } from './told-step'

const KEY_NAMES = ['vault', 'safe', 'chest', 'locker', 'strongbox'] as const
/** Of principals that nobody created. */
const STRANGERS = /^nobody/

const TAKES_AWAY: readonly OperationName[] = [
  'keys.setState',
  'keys.scheduleDeletion',
  'access.revokeService',
  'disturbance.kmsFails',
]

interface LastRead {
  readonly project: string
  readonly table: string
  readonly rows: readonly Row[]
}

export class ToldScene {
  readonly granted = new Set<string>()
  readonly #hasKeys: boolean
  readonly #activated = new Set<string>()
  readonly #principals = new Set<string>()
  /** Regions of projects and workspaces. */
  readonly #projects = new Map<string, string>()
  readonly #workspaces = new Map<string, string>()
  /** A project under the default key in each region. */
  readonly #byDefault = new Map<string, string>()
  /** Regions of keys that the service created. */
  readonly #serviceKeys = new Map<string, string>()
  readonly #stored = new Map<string, readonly string[]>()
  /** Names of keys by id. */
  readonly #keys = new Map<string, string>()
  readonly #instances = new Map<string, { readonly version: string; readonly region: string }>()
  #latestInstance: string | undefined
  /** Nothing was taken away so far: no key, no role, no call of KMS. */
  isQuiet = true
  /** The rows of the last question, where it was a read. */
  lastRead: LastRead | undefined

  constructor(capabilities: ReadonlySet<Capability>) {
    this.#hasKeys = capabilities.has('keys')
    // As the oracle has it: without the capability, roles of services are taken as granted.
    if (!capabilities.has('access')) this.granted.add('maxcompute').add('hologres')
  }

  /** What a question and its answer changed. */
  follow<Name extends OperationName>(
    operation: Name,
    input: InputOf<Name>,
    outcome: Outcome<ValueOf<Name>>,
  ): void {
    if (!['clock.advance', 'inspection.storedObjects', 'keys.decrypt'].includes(operation))
      this.lastRead = undefined
    if (!outcome.ok) return
    if (TAKES_AWAY.includes(operation)) this.isQuiet = false
    const follow = FOLLOW[operation] as Follow<Name> | undefined
    follow?.(this, input, outcome.value)
  }

  takeAsActivated(region: string): void {
    this.#activated.add(region)
  }

  knowPrincipal(name: string): void {
    this.#principals.add(name)
  }

  placeWorkspace(name: string, region: string): void {
    this.#workspaces.set(name, region)
  }

  regionOfWorkspace(name: string): string | undefined {
    return this.#workspaces.get(name)
  }

  placeProject(
    name: string,
    region: string | undefined,
    choice: Encryption | null | undefined,
  ): void {
    if (region !== undefined) this.#projects.set(name, region)
    const known = this.#projects.get(name)
    if (known !== undefined && choice?.key.kind === 'default') this.#byDefault.set(known, name)
  }

  knowServiceKey({ keyId, region, creator }: Key): void {
    if (creator === 'service') this.#serviceKeys.set(keyId, region)
  }

  /** A project whose master key it is. */
  projectUnder(serviceKey: string): string | undefined {
    return this.#byDefault.get(this.#serviceKeys.get(serviceKey) ?? '')
  }

  noteStored(project: string, table: string, ids: readonly string[]): void {
    this.#stored.set(JSON.stringify([project, table]), ids)
  }

  /** Which of the objects that were last seen it is, from 1. */
  numberOfObject(project: string, table: string, id: string): number {
    const ids = this.#stored.get(JSON.stringify([project, table])) ?? []
    return Math.max(0, ids.indexOf(id)) + 1
  }

  isReady(region: string): boolean {
    return !this.#hasKeys || this.#activated.has(region)
  }

  nextKeyName(): string {
    const number = this.#keys.size
    return KEY_NAMES[number] ?? `vault-${number + 1}`
  }

  nameKey(keyId: string, name: string): void {
    this.#keys.set(keyId, name)
  }

  keyName(keyId: string): string | undefined {
    return this.#keys.get(keyId)
  }

  key(choice: KeyChoice): string {
    return choice.kind === 'default' ? 'the default key' : this.byok(choice.keyId)
  }

  isKnownKey(keyId: string): boolean {
    return this.#keys.has(keyId)
  }

  byok(keyId: string): string {
    return `BYOK ${quoted(this.#keys.get(keyId) ?? keyId)}`
  }

  /** The text without ids of keys. */
  named(text: string): string {
    return [...this.#keys].reduce(
      (named, [keyId, name]) => (keyId === '' ? named : named.replaceAll(keyId, `"${name}"`)),
      text,
    )
  }

  principal(input: object): string {
    const { as } = input as { readonly as?: string }
    if (as === undefined) return 'the owner'
    if (!this.#principals.has(as) && STRANGERS.test(as)) return 'an unknown caller'
    return `RAM user ${quoted(as)}`
  }

  nameInstance(instanceId: string, input: InputOf<'hologres.createInstance'>): void {
    this.#instances.set(instanceId, input)
    this.#latestInstance = instanceId
  }

  instance(instanceId: string): string {
    const known = this.#instances.get(instanceId)
    return known === undefined || instanceId === this.#latestInstance
      ? 'Hologres'
      : `Hologres ${quoted(known.version)} in ${known.region}`
  }
}

export function place(region: string): string {
  return region === HOME_REGION ? '' : ` in ${region}`
}

/** As the parameter type `algorithmName` reads it. */
export function algorithmName(algorithm: string): string {
  return isKnownAlgorithm(algorithm) ? algorithm : `"${algorithm}"`
}

export function isKnownAlgorithm(algorithm: string): boolean {
  return /^(AES256|AESCTR|RC4)$/.test(algorithm)
}

type Follow<Name extends OperationName> = (
  scene: ToldScene,
  input: InputOf<Name>,
  value: ValueOf<Name>,
) => void

const FOLLOW: { readonly [Name in OperationName]?: Follow<Name> } = {
  createProject: (scene, { name, region, encryption }) =>
    scene.placeProject(name, region, encryption),
  'dataworks.createProject': (scene, { name, workspace, encryption }) =>
    scene.placeProject(name, scene.regionOfWorkspace(workspace), encryption),
  'dataworks.createWorkspace': (scene, { name, region }) => scene.placeWorkspace(name, region),
  setEncryption: (scene, { project, encryption }) =>
    scene.placeProject(project, undefined, encryption),
  readRows(scene, { project, table }, rows) {
    scene.lastRead = { project, table, rows }
  },
  'keys.activate': (scene, { region }) => scene.takeAsActivated(region),
  'keys.status'(scene, { region }, { activated }) {
    if (activated) scene.takeAsActivated(region)
  },
  'keys.list': (scene, _input, keys) => {
    for (const key of keys) scene.knowServiceKey(key)
  },
  'access.authorizeService': (scene, { service }) => {
    scene.granted.add(service)
  },
  'access.revokeService': (scene, { service }) => {
    scene.granted.delete(service)
  },
  'access.createPrincipal': (scene, { name }) => scene.knowPrincipal(name),
  'inspection.storedObjects': (scene, { project, table }, objects) =>
    scene.noteStored(
      project,
      table,
      objects.map(({ id }) => id),
    ),
}
