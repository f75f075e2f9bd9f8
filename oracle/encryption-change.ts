/** When the encryption of a project may or must not be changed: EXI-1, IMM, PRM-1 to PRM-3. */
import type { Encryption } from '../adapters/target'
import { type Saying, say } from '../record/saying'
import { ANYTHING, type Lawful, type Reason, reason } from './finding'
import { choiceReasons, chosen, type Reasons } from './master-key'
import { decide } from './ram'
import type { KnownEncryption, KnownProject, State } from './state'

export function change(
  state: State,
  {
    project: name,
    encryption,
    as,
  }: { readonly project: string; readonly encryption: Encryption | null; readonly as?: string },
): Lawful {
  const project = state.projects.get(name)
  if (project === undefined || project.isUnsure) return ANYTHING
  const by =
    as === undefined ? { must: [], may: [], promise: 'EXI-1' } : changeByRam(state, project, as)
  if (project.encryption === null) {
    if (encryption === null) return ANYTHING
    const choice = choiceReasons(state, project.region, encryption, (clause) =>
      clause.startsWith('BYOK-') ? 'BYOK-7' : clause,
    )
    return {
      must: [...by.must, ...choice.must],
      may: [...by.may, ...choice.may],
      promises: as === undefined ? ['EXI-1'] : ['PRM-1', by.promise],
    }
  }
  const immutable = changeReason(project, project.encryption, encryption, as)
  const other = otherReasons(state, project, encryption)
  return {
    must: [...by.must, ...immutable.must, ...other.must],
    may: [...by.may, ...immutable.may, ...other.may],
    promises: [],
  }
}

/** A project may be given the configuration that it has already, also when its key is away (IMM-7). */
function otherReasons(state: State, project: KnownProject, encryption: Encryption | null): Reasons {
  if (encryption === null) return { must: [], may: [] }
  const { must, may } = choiceReasons(state, project.region, encryption)
  const isSame = chosen(encryption).keyId === project.encryption?.keyId
  return isSame ? { must: [], may: [...must, ...may] } : { must, may }
}

function changeReason(
  { isEncryptedLater }: KnownProject,
  before: KnownEncryption,
  encryption: Encryption | null,
  as: string | undefined,
): { readonly must: readonly Reason[]; readonly may: readonly Reason[] } {
  const clause = (own: string) => (isEncryptedLater ? 'IMM-4' : as === undefined ? own : 'IMM-5')
  const immutable = (own: string, because: Saying, also: readonly string[] = []) => ({
    ...reason(own, because, 'ENCRYPTION_IMMUTABLE'),
    also,
  })
  if (encryption === null)
    return {
      must: [immutable(clause('IMM-1'), say`encryption cannot be switched off`, ['IMM-1'])],
      may: [],
    }
  const { algorithm, keyId } = chosen(encryption)
  if (encryption.algorithm.trim() === '')
    return { must: [], may: [immutable('IMM-7', say`the project is encrypted already`)] }
  if (algorithm !== before.algorithm && before.algorithm !== 'unknown')
    return {
      must: [immutable(clause('IMM-2'), say`the algorithm cannot be changed`, ['IMM-2'])],
      may: [],
    }
  const isSame = keyId === before.keyId
  return {
    must: [],
    may: [immutable(isSame ? 'IMM-7' : 'IMM-6', say`the project is encrypted already`)],
  }
}

/** PRM-1 to PRM-3: with policy and role, allowed; with neither, refused; with one, left open. */
function changeByRam(
  state: State,
  project: KnownProject,
  as: string,
): { readonly must: readonly Reason[]; readonly may: readonly Reason[]; readonly promise: string } {
  const { effect, isConditional } = decide(state, as, {
    action: 'odps:UpdateProjectBasicMeta',
    project: project.name,
    region: project.region,
    hasConditionKey: false,
  })
  const isAdministrator = project.roles.get(as) === 'Super_Administrator'
  const denied = (clause: string) =>
    reason(clause, say`${as} lacks RAM's authorisation, or the role`, 'ACCESS_DENIED', 'NOT_FOUND')
  const promise = isConditional ? 'POL-5' : project.creator === as ? 'PRM-6' : 'PRM-1'
  if (effect === 'allow' && isAdministrator) return { must: [], may: [], promise }
  const isAllowed = effect === 'allow' || effect === 'unknown'
  if (!isAllowed && !isAdministrator) return { must: [denied('PRM-2')], may: [], promise }
  return { must: [], may: [denied('PRM-3')], promise }
}
