/** Configurations that an encrypted project does not have: what a change of its encryption may ask for. */
import * as fc from 'fast-check'
import type { Encryption } from '../../adapters/target'
import { ALGORITHMS } from '../state'
import type { Place, World } from './world'

const OTHERS = [
  'off',
  'another algorithm',
  'another algorithm in lower case',
  'the name of no algorithm',
  'SM4',
  'the name of no algorithm, or none',
  'blanks',
  'another key',
  'the default key',
  'the same',
] as const
type OtherConfiguration = (typeof OTHERS)[number]
/** The documentation names switching off and the algorithm, so these come more often. */
export const otherConfiguration = fc.constantFrom(
  ...OTHERS,
  'off' as const,
  'another algorithm' as const,
)

/** What programs write for "no encryption". */
const NO_ALGORITHM = ['', 'NONE', '', 'null'] as const

export async function otherEncryption(
  world: World,
  { plan, project }: Place,
  to: OtherConfiguration,
): Promise<Encryption | null> {
  if (to === 'off') return null
  const { algorithm: known, keyId } = project.encryption ?? {
    algorithm: plan.algorithm,
    keyId: undefined,
  }
  const algorithm = known === 'unknown' ? plan.algorithm : known
  const key: Encryption['key'] = keyId === undefined ? { kind: 'default' } : { kind: 'byok', keyId }
  switch (to) {
    case 'another algorithm': {
      const index = ALGORITHMS.indexOf(algorithm)
      return { algorithm: ALGORITHMS[(index + 1) % ALGORITHMS.length] as string, key }
    }
    case 'another algorithm in lower case': {
      const index = ALGORITHMS.indexOf(algorithm)
      const other = ALGORITHMS[(index + 2) % ALGORITHMS.length] as string
      return { algorithm: other.toLowerCase(), key }
    }
    case 'SM4':
      return { algorithm: to, key }
    case 'the name of no algorithm':
    case 'the name of no algorithm, or none':
      return { algorithm: NO_ALGORITHM[world.walk.next() % NO_ALGORITHM.length] as string, key }
    case 'blanks':
      return { algorithm: ` ${algorithm} `, key }
    case 'another key':
      return { algorithm, key: { kind: 'byok', keyId: await anotherKey(world, plan.region) } }
    case 'the default key':
      return { algorithm, key: { kind: 'default' } }
    case 'the same':
      return { algorithm, key }
  }
}

async function anotherKey(world: World, region: string): Promise<string> {
  await world.authorize('maxcompute')
  return world.key(region, 1)
}
