/**
 * What the moves of a walk are about: projects, keys, principals and instances, by small numbers. Each is set up when a
 * move first needs it, so a move that is left out takes its set-up with it, and the shortest walk stays short.
 */
import type { Encryption, InputOf, RefusalCode, Row } from '../../adapters/target'
import { wasAway } from '../key-states'
import type { KnownProject } from '../state'
import type { Coverage, Met, ProjectPlan } from './dimensions'
import { sizeOf } from './values'
import { NotPossible, type Walk } from './walk'

export const MEMBER = 'mei'
export const STRANGER = 'tao'
export const ALLOW_ALL = {
  Version: '1',
  Statement: [{ Effect: 'Allow', Action: ['odps:*'], Resource: '*' }],
}

/** Some names begin with another, and a project's with a table's make the same text as others do. */
const PROJECTS = ['pay', 'pay_eu', 'archive', 'sales'] as const
export const PROJECT_COUNT = PROJECTS.length
/** The number of a project whose plan has a BYOK in Shanghai, as Hologres needs it. */
export const SHANGHAI_BYOK = 3
const TABLES = ['orders', 'eu_orders', 'letters'] as const
export const TABLE_COUNT = TABLES.length

export interface Place {
  readonly plan: ProjectPlan
  readonly name: string
  readonly project: KnownProject
}

export class World {
  readonly walk: Walk
  readonly #plans: readonly ProjectPlan[]
  readonly #coverage: Coverage
  /** Ids of BYOKs by region and number. */
  readonly #keys = new Map<string, string>()
  readonly #instances = new Map<string, string>()
  readonly #regionsRefused = new Set<string>()

  constructor(walk: Walk, plans: readonly ProjectPlan[], coverage: Coverage) {
    this.walk = walk
    this.#plans = plans
    this.#coverage = coverage
  }

  table(number: number): string {
    return TABLES[number % TABLE_COUNT] as string
  }

  plan(number: number): ProjectPlan {
    const plan = this.#plans[number % this.#plans.length] as ProjectPlan
    if (!this.#regionsRefused.has(plan.region)) return plan
    const [region = 'cn-shanghai'] = this.walk.state.regions
    return { ...plan, region }
  }

  /** A project by number. One that is to be encrypted later is not yet. */
  async project(number: number): Promise<Place> {
    const name = PROJECTS[number % PROJECT_COUNT] as string
    const plan = this.plan(number)
    if (!this.walk.state.projects.has(name)) await this.#create(name, plan)
    const project = this.walk.state.projects.get(name)
    if (project === undefined || project.isUnsure) throw new NotPossible(`${name} is not there`)
    return { plan, name, project }
  }

  /** The same, encrypted. */
  async encrypted(number: number): Promise<Place> {
    const place = await this.project(number)
    if (place.project.encryption === null) await this.encrypt(place)
    return place
  }

  async encrypt({ plan, project }: Place): Promise<void> {
    const encryption = await this.encryption(plan)
    const as = this.as(plan.by)
    await this.walk.does('setEncryption', { project: project.name, encryption, ...as })
  }

  as(by: ProjectPlan['by'] | 'stranger'): { readonly as?: string } {
    if (by === 'owner' || !this.walk.has('access')) return {}
    return { as: by === 'member' ? MEMBER : STRANGER }
  }

  async #create(name: string, plan: ProjectPlan): Promise<void> {
    const encryption = plan.way === 'later' ? null : await this.encryption(plan)
    if (plan.by === 'member') await this.member()
    const as = this.as(plan.by)
    if (plan.way === 'dataworks') {
      const workspace = await this.workspace(plan.region)
      await this.walk.does('dataworks.createProject', { workspace, name, encryption, ...as })
      return
    }
    const { region } = plan
    const created = await this.walk.ask('createProject', { name, region, encryption, ...as })
    if (!created.ok) this.#refuse(region, created.refusal.code)
  }

  /** @throws NotPossible. A region that the target does not offer is not asked for again. */
  #refuse(region: string, code: RefusalCode): never {
    if (code === 'INVALID_ARGUMENT' && !this.walk.state.regions.has(region))
      this.#regionsRefused.add(region)
    throw new NotPossible(`refused as ${code} in ${region}`)
  }

  async encryption(plan: ProjectPlan): Promise<Encryption> {
    await this.activate(plan.region)
    if (plan.key === 'default') return { algorithm: plan.algorithm, key: { kind: 'default' } }
    // A key may be older than the role, or younger.
    if (!plan.hasAlias) await this.authorize('maxcompute')
    const keyId = await this.key(plan.region, plan.hasAlias ? 0 : 4, plan.hasAlias)
    await this.authorize('maxcompute')
    return { algorithm: plan.algorithm, key: { kind: 'byok', keyId } }
  }

  async activate(region: string): Promise<void> {
    if (!this.walk.has('keys') || this.walk.state.activated.get(region)) return
    const status = await this.walk.ask('keys.status', { region })
    if (!status.ok) return this.#refuse(region, status.refusal.code)
    if (!status.value.activated) await this.walk.does('keys.activate', { region })
  }

  async authorize(service: 'maxcompute' | 'hologres'): Promise<void> {
    const granted = this.walk.state.services[service].changes.at(-1)?.value
    if (!granted) await this.walk.does('access.authorizeService', { service })
  }

  /** The id of a BYOK of the region: 0 and 4 are those of its projects. */
  async key(region: string, number: number, hasAlias = true): Promise<string> {
    const place = `${region} ${number}`
    const known = this.#keys.get(place)
    if (known !== undefined) return known
    if (!this.walk.has('keys')) throw new NotPossible('the target has no keys')
    await this.activate(region)
    const alias = hasAlias ? { alias: `alias/vault-${region}-${number}` } : {}
    const { keyId } = await this.walk.does('keys.create', { region, ...alias })
    this.#keys.set(place, keyId)
    return keyId
  }

  /** A RAM user whom a policy allows everything. */
  async member(): Promise<string> {
    return this.principal(MEMBER, ALLOW_ALL)
  }

  async principal(name: string, ...policies: readonly object[]): Promise<string> {
    const { walk } = this
    if (!walk.has('access')) throw new NotPossible('the target has no access')
    if (!walk.state.policies.has(name)) {
      await walk.does('access.createPrincipal', { name })
      for (const policy of policies)
        await walk.does('access.attachPolicy', { principal: name, policy })
    }
    return name
  }

  async workspace(region: string): Promise<string> {
    const name = `space_${region.replaceAll('-', '_')}`
    if (!this.walk.state.workspaces.has(name))
      await this.walk.does('dataworks.createWorkspace', { name, region })
    return name
  }

  async instance(region: string, version: string): Promise<string> {
    const place = `${region} ${version}`
    const known = this.#instances.get(place)
    if (known !== undefined) return known
    const { instanceId } = await this.walk.does('hologres.createInstance', { version, region })
    this.#instances.set(place, instanceId)
    return instanceId
  }

  /** Creates a project of another name in whichever way. */
  create(
    way: 'maxcompute' | 'dataworks',
    input: Omit<InputOf<'createProject'>, 'as'> & { readonly as?: string },
  ): Promise<{ readonly ok: boolean }> {
    if (way === 'maxcompute') return this.walk.ask('createProject', input)
    const { region, ...others } = input
    return this.workspace(region).then((workspace) =>
      this.walk.ask('dataworks.createProject', { workspace, ...others }),
    )
  }

  /** Appends or overwrites, and looks. */
  async write(
    place: Place,
    table: string,
    rows: readonly Row[],
    mode: 'append' | 'overwrite' = 'append',
    by: { readonly as?: string } = {},
  ): Promise<boolean> {
    const { ok } = await this.walk.ask('writeRows', {
      project: place.name,
      table,
      rows,
      mode,
      ...by,
    })
    if (ok && place.project.encryption !== null)
      this.#coverage.take({ ...place.plan, size: sizeOf(rows), moment: this.#moment(place) })
    await this.walk.look(place.name, table)
    return ok
  }

  #moment({ project }: Place): Met['moment'] {
    if (wasAway(this.walk.state, project.encryption)) return 'after the key came back'
    if (project.refusedBy !== undefined) return 'after a refusal'
    return this.walk.state.now >= 24 ? 'a day later' : 'at first'
  }

  async read(place: Place, table: string, by: { readonly as?: string } = {}): Promise<void> {
    await this.walk.ask('readRows', { project: place.name, table, ...by })
  }
}
