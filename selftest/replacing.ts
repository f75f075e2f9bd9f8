/**
 * Replaces methods of one part of the emulator, as a subclass does: other methods stay as they are,
 * and where the part calls a replaced method itself, it calls the new one.
 */
import {
  Authorization,
  type Billing,
  type CloudSettings,
  type CreateProjectRequest,
  type DataKey,
  type DataKeyCache,
  DataKeys,
  type DataWorks,
  type Hologres,
  type Kms,
  type MasterKey,
  MasterKeyChoice,
  PARTS,
  type Parts,
  type Project,
  type Projects,
  type Ram,
  type Sealing,
  type ServiceCaller,
  type StoredBytes,
  Tunnel,
} from '../reference-impl/index'

/**
 * The parts that have methods, in the order in which the emulator makes them. The `Open…` classes
 * are types only: they make protected methods public, so that a specimen can replace these too.
 */
interface MethodParts {
  readonly ram: Ram
  readonly kms: Kms
  readonly authorization: OpenAuthorization
  readonly masterKeyChoice: OpenMasterKeyChoice
  readonly projects: Projects
  readonly dataKeyCache: DataKeyCache
  readonly dataKeys: OpenDataKeys
  readonly sealing: Sealing
  readonly tunnel: OpenTunnel
  readonly hologres: Hologres
  readonly dataworks: DataWorks
  readonly billing: Billing
}

declare class OpenAuthorization extends Authorization {
  override requireCreateProject(
    principal: string,
    request: CreateProjectRequest,
    isEncrypted: boolean,
  ): void
  override allowsByRam(principal: string, action: string, place: Place): boolean
  override allowsByRole(principal: string, act: Act, project: Project): boolean
}

type Place = Parameters<Authorization['requireCreateProject']>[1]
type Act = Parameters<Project['members']['may']>[1]

declare class OpenMasterKeyChoice extends MasterKeyChoice {
  override defaultKey(caller: ServiceCaller, region: string): string
  override byok(caller: ServiceCaller, region: string, keyId: string): string
  override requireSameRegion(keyId: string, region: string): void
}

declare class OpenDataKeys extends DataKeys {
  override generate(caller: ServiceCaller, masterKey: MasterKey): DataKey
}

declare class OpenTunnel extends Tunnel {
  override seal(principal: string, project: Project, chunk: Buffer): StoredBytes
}

/** The settings of the sandbox's emulator, and the parts that were made before this one. */
type Surroundings = CloudSettings & MethodParts

/** What the emulator gives a part when it makes it. */
type Needs<Name extends keyof MethodParts> = Name extends 'dataKeyCache'
  ? unknown
  : Parameters<Parts[Name]>[0]

export interface Replacement {
  readonly replacedIn: (parts: Parts, surroundings: Surroundings) => Partial<Parts>
}

/**
 * Makes the new methods of one part. `part` has its methods as they were; call them as a subclass
 * calls `super`. Methods that are left out stay as they are.
 */
export type MethodsOf<Name extends keyof MethodParts> = (
  part: MethodParts[Name],
  surroundings: Surroundings & Needs<Name>,
) => Partial<MethodParts[Name]>

/**
 * @param methodsOf called each time that the part is made: its variables are the state of this one
 * part
 */
export function replacing<Name extends keyof MethodParts>(
  name: Name,
  methodsOf: MethodsOf<Name>,
): Replacement {
  return {
    replacedIn(parts, surroundings) {
      const make = parts[name] as (needs: unknown) => object
      const makeReplaced = (needs: object): object => {
        const part = make(needs)
        const original = boundMethods(part) as unknown as MethodParts[Name]
        const around = { ...surroundings, ...needs } as Surroundings & Needs<Name>
        return Object.assign(part, methodsOf(original, around))
      }
      return { [name]: makeReplaced }
    },
  }
}

/** Differences that share variables: `make` is called once for each sandbox. */
export function perSandbox(make: () => readonly (Partial<Parts> | Replacement)[]): Replacement {
  return { replacedIn: (parts, surroundings) => apply(make(), parts, surroundings) }
}

/** The parts of one emulator, with these differences applied in their order. */
export function partsWith(
  settings: CloudSettings,
  differences: readonly (Partial<Parts> | Replacement)[],
): Parts {
  const surroundings: Record<string, unknown> = { ...settings }
  const parts = apply(differences, PARTS, surroundings as unknown as Surroundings)
  const entries = Object.entries(parts).map(([name, make]) => {
    if (RULES.has(name)) return [name, make]
    const makeKnown = (needs: unknown) => {
      surroundings[name] = (make as (needs: unknown) => unknown)(needs)
      return surroundings[name]
    }
    return [name, makeKnown]
  })
  return Object.fromEntries(entries) as Parts
}

/** The parts that are plain functions. */
const RULES: ReadonlySet<string> = new Set([
  'algorithmNamed',
  'cipherFor',
  'oneWayDoor',
  'checkLimits',
])

function apply(
  differences: readonly (Partial<Parts> | Replacement)[],
  parts: Parts,
  surroundings: Surroundings,
): Parts {
  let result = parts
  for (const difference of differences) {
    const changed = isReplacement(difference)
      ? difference.replacedIn(result, surroundings)
      : difference
    result = { ...result, ...changed }
  }
  return result
}

function isReplacement(difference: Partial<Parts> | Replacement): difference is Replacement {
  return 'replacedIn' in difference
}

/**
 * The methods that the part has now. They stay the same when methods of the part are replaced
 * later.
 */
function boundMethods(part: object): Record<string, unknown> {
  const methods: Record<string, unknown> = {}
  for (let holder = part; holder !== Object.prototype; holder = Object.getPrototypeOf(holder)) {
    for (const name of Object.getOwnPropertyNames(holder)) {
      const member = (part as Record<string, unknown>)[name]
      if (typeof member === 'function' && name !== 'constructor') {
        methods[name] ??= member.bind(part)
      }
    }
  }
  return methods
}
