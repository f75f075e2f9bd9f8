/**
 * Setup that a scenario needs but does not test: KMS activated, service roles granted, keys
 * created. A target without one of these capabilities is assumed to need no such setup.
 */
import type { Encryption, KeyChoice, Service } from '../../adapters/target'
import type { NamedKey } from './parameter-types'
import type { SealproofWorld } from './world'

export async function activateKms(world: SealproofWorld, region: string): Promise<void> {
  if (!(await world.has('keys')) || world.ledger.readyRegions.has(region)) return
  world.ledger.readyRegions.add(region)
  const { activated } = await world.does('keys.status', { region })
  if (!activated) await world.does('keys.activate', { region })
}

export async function authorize(world: SealproofWorld, service: Service): Promise<void> {
  if (await world.has('access')) await world.does('access.authorizeService', { service })
}

/** Creates the key and remembers its name. */
export async function createKey(
  world: SealproofWorld,
  name: string,
  region: string,
): Promise<void> {
  await activateKms(world, region)
  const { keyId } = await world.does('keys.create', { region, alias: `alias/${name}` })
  world.ledger.nameKey(name, { keyId, region })
}

export async function createProject(
  world: SealproofWorld,
  name: string,
  region: string,
  encryption: Encryption | null,
): Promise<void> {
  await activateKms(world, region)
  await world.does('createProject', { name, region, encryption })
  world.ledger.placeProject(name, region)
}

export function encryption(world: SealproofWorld, algorithm: string, key: NamedKey): Encryption {
  return { algorithm, key: keyChoice(world, key) }
}

export function keyChoice({ ledger }: SealproofWorld, key: NamedKey): KeyChoice {
  return key.kind === 'default'
    ? { kind: 'default' }
    : { kind: 'byok', keyId: ledger.key(key.name).keyId }
}

/** The input has no `as` when the owner asks. */
export function by({ as }: { readonly as: string | undefined }): { readonly as?: string } {
  return as === undefined ? {} : { as }
}
