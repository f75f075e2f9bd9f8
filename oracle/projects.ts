/** Projects and their encryption: NEW, ALG, IMM, EXI-1, EXI-6, PRM-1 to PRM-3, POL. */
import type { Encryption, Project } from '../adapters/target'
import { type Saying, say } from '../record/saying'
import { change } from './encryption-change'
import { ANYTHING, type Finding, type Lawful, type Reason, reason } from './finding'
import { choiceReasons, chosen } from './master-key'
import { decide } from './ram'
import { reported } from './reported-project'
import { NOTHING, type Rules } from './rule'
import type { KnownEncryption, KnownProject, State } from './state'

const NAME = /^[A-Za-z][A-Za-z0-9_]{2,27}$/

type ProjectOperation = 'createProject' | 'getProject' | 'setEncryption' | 'dataworks.createProject'

interface Creation {
  readonly name: string
  readonly region: string
  readonly encryption: Encryption | null | undefined
  readonly as: string | undefined
  readonly isByDataWorks: boolean
}

export const PROJECT_RULES: Rules<ProjectOperation> = {
  createProject: {
    lawful: (state, input) => creation(state, created(input)),
    accepted: (state, input, project) => follow(state, created(input), project),
    refused: (state, { name }, clause) => noteRefusedName(state, name, clause),
  },
  'dataworks.createProject': {
    lawful(state, input) {
      const workspace = state.workspaces.get(input.workspace)
      return workspace === undefined
        ? ANYTHING
        : creation(state, inWorkspace(input, workspace.region))
    },
    accepted(state, input, project) {
      const { region } = state.workspaces.get(input.workspace) ?? project
      return follow(state, inWorkspace(input, region), project)
    },
    refused: (state, { name }, clause) => noteRefusedName(state, name, clause),
  },
  getProject: {
    lawful(state, { name, as }) {
      const project = state.projects.get(name)
      const residueOf = state.refusedNames.get(name)
      if (project === undefined) {
        if (residueOf === undefined || as !== undefined) return ANYTHING
        const none = reason(
          residueOf,
          say`its creation was refused`,
          'NOT_FOUND',
          'INVALID_ARGUMENT',
        )
        return { must: [none], may: [], promises: [] }
      }
      if (project.isUnsure || as !== undefined) return ANYTHING
      return { must: [], may: [], promises: ['NEW-1'] }
    },
    asks(state, { name }) {
      const project = state.projects.get(name)
      if (project === undefined || project.isUnsure) return []
      const refused = project.refusedBy === undefined ? [] : ['IMM-3']
      if (project.encryption === null) return ['NEW-3', ...refused]
      return ['ALG-6', 'KEY-7', project.isEncryptedLater ? 'IMM-4' : 'IMM-1', ...refused]
    },
    accepted(state, { name }, value) {
      const project = state.projects.get(name)
      if (project === undefined || project.isUnsure) return NOTHING
      const found = reported(project, value)
      project.refusedBy = undefined
      return found
    },
  },
  setEncryption: {
    lawful: (state, input) => change(state, input),
    accepted(state, { project: name, encryption }, value) {
      const project = state.projects.get(name)
      if (project === undefined || project.isUnsure) return NOTHING
      if (encryption === null) {
        // Unlawful where it was encrypted: the oracle goes on with what the target reports.
        if (project.encryption !== null && value.encryption === null) project.isUnsure = true
        return NOTHING
      }
      const before = project.encryption
      const after = chosen(encryption)
      if (before === null) {
        project.isEncryptedLater = true
        project.encryption = after
      } else if (after.algorithm === 'unknown' || after.algorithm === before.algorithm) {
        // IMM-6 and IMM-7: the algorithm stays, and a key that was exchanged is the key from then on.
        project.encryption = {
          ...before,
          keyId: after.algorithm === 'unknown' ? before.keyId : after.keyId,
        }
      } else {
        project.isUnsure = true
        return NOTHING
      }
      remember(project)
      return reported(project, value)
    },
    refused(state, { project: name, encryption }, clause) {
      const project = state.projects.get(name)
      if (project === undefined) return
      project.refusedBy = clause ?? (encryption === null ? 'IMM-1' : 'IMM-3')
    },
  },
}

function created(input: {
  readonly name: string
  readonly region: string
  readonly encryption?: Encryption | null | undefined
  readonly as?: string
}): Creation {
  const { name, region, encryption, as } = input
  return { name, region, encryption, as, isByDataWorks: false }
}

function inWorkspace(
  input: {
    readonly name: string
    readonly encryption?: Encryption | null | undefined
    readonly as?: string
  },
  region: string,
): Creation {
  return { ...created({ ...input, region }), isByDataWorks: true }
}

function creation(state: State, asked: Creation): Lawful {
  const { name, region, encryption, as, isByDataWorks } = asked
  const taken = state.projects.get(name)
  if (taken?.isUnsure) return ANYTHING
  const where = (clause: string) => (isByDataWorks ? 'NEW-2' : clause)
  const must: Reason[] = []
  const may: Reason[] = []
  if (!NAME.test(name))
    must.push(reason('NEW-4', say`the name breaks the rules for names`, 'INVALID_ARGUMENT'))
  if (taken !== undefined)
    must.push({
      ...reason(
        taken.encryption === null ? 'NEW-1' : 'IMM-1',
        say`the name is taken`,
        'ALREADY_EXISTS',
      ),
      also: ['NEW-4'],
    })
  const promises: string[] = []
  if (as !== undefined) {
    const allowed = creationByRam(state, asked)
    must.push(...allowed.must)
    may.push(...allowed.may)
    promises.push(allowed.promise)
  }
  if (encryption !== null && encryption !== undefined) {
    const choice = choiceReasons(state, region, encryption, where)
    must.push(...choice.must)
    may.push(...choice.may)
  }
  may.push(...regionReasons(state, region))
  return { must, may, promises: [...promises, ...promiseOf(state, asked)] }
}

/** A target may offer some regions only. */
function regionReasons({ regions }: State, region: string): readonly Reason[] {
  if (regions.has(region)) return []
  return [reason('NEW-1', say`the target may not offer ${region}`, 'INVALID_ARGUMENT')]
}

function promiseOf(
  { refusedNames }: State,
  { name, encryption, isByDataWorks }: Creation,
): string[] {
  const refused = refusedNames.get(name)
  // A refused request leaves nothing, not even a name that is taken.
  if (refused !== undefined) return [refused]
  if (isByDataWorks) return ['NEW-2']
  if (encryption === null || encryption === undefined) return ['NEW-1']
  return encryption.key.kind === 'default' ? ['ALG-1', 'KEY-1'] : ['ALG-1']
}

function creationByRam(
  state: State,
  { name, region, encryption, as = '' }: Creation,
): { readonly must: readonly Reason[]; readonly may: readonly Reason[]; readonly promise: string } {
  const isEncrypted = encryption === undefined ? undefined : encryption !== null
  const request = {
    action: 'odps:CreateProject',
    project: name,
    region,
    isEncrypted,
    hasConditionKey: true,
  }
  const { effect, clause, isConditional } = decide(state, as, request)
  const denied = (because: Saying) => reason(clause, because, 'ACCESS_DENIED')
  const promise = isConditional ? 'POL-2' : 'POL-3'
  if (effect === 'deny') return { must: [denied(say`a policy denies it`)], may: [], promise }
  if (effect === 'none') return { must: [denied(say`no policy allows it`)], may: [], promise }
  if (effect === 'allow') return { must: [], may: [], promise }
  return {
    must: [],
    may: [denied(say`the documentation leaves open whether a policy denies it`)],
    promise,
  }
}

function follow(state: State, asked: Creation, value: Project): readonly Finding[] {
  const known = state.projects.get(asked.name)
  if (known !== undefined) {
    known.isUnsure = true
    return NOTHING
  }
  const { name, region, encryption, as } = asked
  state.regions.add(region)
  const project: KnownProject = {
    name,
    region,
    encryption: encryption ? chosen(encryption) : silently(state, asked, value),
    isEncryptedLater: false,
    keyIds: [],
    roles: new Map(as === undefined ? [] : [[as, 'Super_Administrator']]),
    tables: new Map(),
    refusedTables: new Set(),
    refusedBy: undefined,
    creator: as,
    usedAt: undefined,
    openedAt: undefined,
    counted: undefined,
    sealedSince: undefined,
    isUnsure: false,
  }
  remember(project)
  state.projects.set(name, project)
  state.refusedNames.delete(name)
  return reported(project, value, asked.isByDataWorks)
}

/** Under a policy whose condition a silent request may or may not meet, silence may mean encryption too (POL-6). */
function silently(state: State, asked: Creation, value: Project): KnownEncryption | null {
  const isOpen = asked.encryption === undefined && asked.as !== undefined
  if (!isOpen || value.encryption === null) return null
  const { may } = creationByRam(state, asked)
  return may.length > 0 ? chosen(value.encryption) : null
}

function remember({ encryption, keyIds }: KnownProject): void {
  if (encryption?.keyId !== undefined) keyIds.push(encryption.keyId)
}

function noteRefusedName(state: State, name: string, clause: string | undefined): void {
  if (clause !== undefined && !state.projects.has(name)) state.refusedNames.set(name, clause)
}
