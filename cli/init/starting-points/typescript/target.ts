/**
 * A target for Sealproof to begin with. It runs at once, and gets most of it wrong:
 *
 *     npx sealproof probe ./target.ts
 *     npx sealproof run --target ./target.ts
 *
 * Every operation is answered in the right shape, out of dictionaries that know nothing of encryption: all rows
 * are stored as they are, nobody is refused, nothing is counted. Put your own implementation in their place,
 * step by step in the order of the numbers below. After each step run the suite again, or one clause of it:
 *
 *     npx sealproof run --target ./target.ts --clause IMM-1
 *     npx sealproof explain IMM-1
 *
 * What each operation owes is written in docs/target-contract.md of the package sealproof.
 */
import { randomUUID } from 'node:crypto'
import type {
  Access,
  Capability,
  Clock,
  Connect,
  Core,
  DataWorks,
  Disturbance,
  Hologres,
  Inspection,
  Key,
  KeyState,
  Keys,
  Metering,
  Project,
  RefusalCode,
  Restart,
  Rotation,
  Row,
  Sandbox,
  Tampering,
} from 'sealproof'

/**
 * What you offer beside the core. Take out what you do not have: its scenarios are then inapplicable, which the
 * report says and nobody holds against you. Whatever stays here is asked, and counts.
 */
const OFFERED = {
  keys,
  inspection,
  clock,
  access,
  metering,
  hologres,
  dataworks,
  restart,
  rotation,
  disturbance,
  tampering,
}

/**
 * One scenario's private corner, empty at first: in your implementation an account, a database, or a prefix
 * before every name. Hundreds are opened in a run, and none may see another's.
 */
class Account {
  readonly projects = new Map<string, Project>()
  readonly tables = new Map<string, readonly Row[]>()
  readonly keys = new Map<string, Key>()
  readonly activeRegions = new Set<string>()
  readonly principals = new Set<string>()
  readonly instances = new Set<string>()
  readonly regionsOfWorkspaces = new Map<string, string>()
  time = Date.parse('2026-01-01T00:00:00Z')

  rowsOf(project: string, table: string) {
    const rows = this.tables.get(`${project}.${table}`)
    return rows ? accepted(rows) : refused('NOT_FOUND', `there is no table ${project}.${table}`)
  }
}

/** There are two kinds of answer. Whatever you throw is neither: the scenario is *faulted*, and judges nothing. */
function accepted<Value>(value: Value) {
  return { ok: true, value } as const
}

/** The codes are a closed list; `message` is for people. A refusal must change nothing. */
function refused(code: RefusalCode, message: string) {
  return { ok: false, refusal: { code, message } } as const
}

// 1 THE CORE: begin here. These five must be answered by every target. First let createProject and getProject
// reach your implementation, then writeRows and readRows, and setEncryption last: then the one-way door (IMM) can
// be shut. When these hold, you have a verdict, though a weak one: it rests on what the target says and does.
// Unlocks MEC-3 ALG-1 ALG-2 ALG-6 KEY-7 IMM-1 IMM-2 IMM-3 IMM-4 IMM-7 EXI-1 EXI-3 EXI-6 NEW-1 NEW-4
function core(account: Account): Core {
  const { projects, tables } = account
  const unknown = (name: string) => refused('NOT_FOUND', `there is no project ${name}`)
  return {
    createProject: async ({ name, region, encryption = null }) => {
      // Wrong: any name, any algorithm and any key will do, and what was there is replaced.
      const project = { name, region, encryption }
      projects.set(name, project)
      return accepted(project)
    },
    getProject: async ({ name }) => {
      const project = projects.get(name)
      return project ? accepted(project) : unknown(name)
    },
    setEncryption: async ({ project: name, encryption }) => {
      const project = projects.get(name)
      if (!project) return unknown(name)
      // Wrong: the door swings both ways. Begin with IMM-1: refuse with ENCRYPTION_IMMUTABLE.
      const changed = { ...project, encryption }
      projects.set(name, changed)
      return accepted(changed)
    },
    writeRows: async ({ project, table, rows, mode }) => {
      if (!projects.has(project)) return unknown(project)
      const before = mode === 'append' ? (tables.get(`${project}.${table}`) ?? []) : []
      tables.set(`${project}.${table}`, [...before, ...rows])
      return accepted(null)
    },
    readRows: async ({ project, table }) => account.rowsOf(project, table),
  }
}

// 2 KEYS: Key Management Service as its own user sees it. The service's own default keys are listed too, with
// creator 'service'. From here on a BYOK must exist, be enabled, and lie in the project's region.
// Unlocks MEC-4 KEY-1 KEY-2 KEY-4 KEY-5 KEY-6 KEY-8 BYOK-1 BYOK-2 BYOK-3 BYOK-6 BYOK-7 BYOK-8 IMM-6
function keys(account: Account): Keys {
  const { keys, activeRegions } = account
  const answer = (keyId: string) => {
    const key = keys.get(keyId)
    return key ? accepted(key) : refused('KEY_NOT_FOUND', `there is no key ${keyId}`)
  }
  const change = (keyId: string, state: KeyState, deleteDate?: string) => {
    const key = keys.get(keyId)
    if (key) {
      const { deleteDate: _, ...rest } = key
      keys.set(keyId, { ...rest, state, ...(deleteDate && { deleteDate }) })
    }
    return answer(keyId)
  }
  return {
    activate: async ({ region }) => {
      activeRegions.add(region)
      return accepted(null)
    },
    status: async ({ region }) => accepted({ activated: activeRegions.has(region) }),
    create: async ({ region }) => {
      const keyId = randomUUID()
      const arn = `acs:kms:${region}:1:key/${keyId}`
      const key: Key = { keyId, arn, region, state: 'Enabled', creator: 'user' }
      keys.set(keyId, key)
      return accepted(key)
    },
    describe: async ({ keyId }) => answer(keyId),
    list: async ({ region }) => accepted([...keys.values()].filter((key) => key.region === region)),
    setState: async ({ keyId, state }) => change(keyId, state),
    scheduleDeletion: async ({ keyId, days }) =>
      change(keyId, 'PendingDeletion', new Date(account.time + days * 86_400_000).toISOString()),
    cancelDeletion: async ({ keyId }) => change(keyId, 'Enabled'),
    // The suite brings wrapped data keys out of storage and asks for them in the clear. Here are none.
    decrypt: async () => refused('KEY_NOT_FOUND', 'nothing was wrapped here'),
  }
}

// 3 INSPECTION: everything that lies in storage for a table, read from where it lies. Together with the keys it
// makes the evidence byte-level: the suite looks for plaintext, then opens the bytes itself, by the envelope.
// Unlocks MEC-1 MEC-2 MEC-6 MEC-7 ALG-3 ALG-4 ALG-5 KEY-3 EXI-2 EXI-4 EXI-5 EXI-7 NEW-3
function inspection({ tables }: Account): Inspection {
  return {
    storedObjects: async ({ project, table }) => {
      const rows = tables.get(`${project}.${table}`)
      if (!rows) return accepted([])
      // Wrong, and it shows: plaintext, whatever the project says of itself.
      const bytes = Buffer.from(JSON.stringify(rows)).toString('base64')
      return accepted([{ id: `${project}.${table}`, bytes, envelope: null }])
    },
  }
}

// 4 CLOCK: 24 hours pass at once. What waits for time (caches, deletion windows) must have happened when `advance`
// answers. Without a clock of your own to move, leave this out, or declare that your clock only runs: then scenarios wait,
// see "A clock that only runs" in docs/target-contract.md. Here it is not declared, so the suite never sleeps.
// Unlocks CCH-1 CCH-2 CCH-3 CCH-4 CCH-5 CCH-6 CCH-7 CCH-8 CCH-9
function clock(account: Account): Clock {
  return {
    advance: async ({ hours }) => {
      account.time += hours * 3_600_000
      return accepted(null)
    },
    now: async () => accepted({ time: new Date(account.time).toISOString() }),
  }
}

// 5 ACCESS: RAM users, policies and roles. From here on requests have a member `as`, the name of whoever asks; left
// out, it is the owner. Every operation must refuse with ACCESS_DENIED what that principal may not do.
// Unlocks BYOK-4 BYOK-5 POL-1 POL-2 POL-3 POL-4 POL-5 POL-6 IMM-5 PRM-1 PRM-2 PRM-3 PRM-4 PRM-5 PRM-6
function access({ principals }: Account): Access {
  return {
    createPrincipal: async ({ name }) => {
      principals.add(name)
      return accepted(null)
    },
    // Wrong: all this is forgotten, so that whoever is known may do everything.
    authorizeService: async () => accepted(null),
    revokeService: async () => accepted(null),
    attachPolicy: async () => accepted(null),
    assignRole: async () => accepted(null),
    setProperty: async () => accepted(null),
  }
}

// 6 METERING: KMS's own log of completed calls, and the bill. Take both from where they are really kept: a count made
// for the occasion is found out as soon as two scenarios differ.
// Unlocks MEC-5 BIL-1 BIL-2 BIL-3 BIL-4 BIL-5 BIL-6 BIL-7
function metering(_account: Account): Metering {
  return {
    kmsCalls: async () => accepted({}),
    bill: async () => accepted([]),
  }
}

// 7 HOLOGRES: instances that read MaxCompute through external tables, with limits of their own for encrypted
// projects: the version, the region of the BYOK, a role.
// Unlocks HOL-1 HOL-2 HOL-3 HOL-4 HOL-5 HOL-6 HOL-7
function hologres(account: Account): Hologres {
  return {
    createInstance: async () => {
      const instanceId = randomUUID()
      account.instances.add(instanceId)
      return accepted({ instanceId })
    },
    readExternalTable: async ({ instanceId, project, table }) =>
      account.instances.has(instanceId)
        ? account.rowsOf(project, table)
        : refused('NOT_FOUND', `there is no instance ${instanceId}`),
  }
}

// 8 DATAWORKS: the other way to a new project, in the region of its workspace. The same choices, the same limits.
// Unlocks NEW-2
function dataworks(account: Account): DataWorks {
  const { regionsOfWorkspaces } = account
  return {
    createWorkspace: async ({ name, region }) => {
      regionsOfWorkspaces.set(name, region)
      return accepted(null)
    },
    createProject: async ({ workspace, ...project }) => {
      const region = regionsOfWorkspaces.get(workspace)
      if (region === undefined) return refused('NOT_FOUND', `there is no workspace ${workspace}`)
      return core(account).createProject({ ...project, region })
    },
  }
}

// 9 RESTART: the processes of your service start again. Caches and everything else in memory are lost; what is stored
// stays. Leave this out where you cannot restart them on request.
// Unlocks RST-1
function restart(_account: Account): Restart {
  return {
    // Wrong: nothing starts again.
    restart: async () => accepted(null),
  }
}

// 10 ROTATION: the material of a key gets a new version, which wraps new data keys. Earlier versions still unwrap.
// Unlocks ROT-1 ROT-2
function rotation(account: Account): Rotation {
  return {
    // Wrong: the key stays as it is.
    rotate: async ({ keyId }) => keys(account).describe({ keyId }),
  }
}

// 11 DISTURBANCE: the next calls of MaxCompute to an operation of KMS fail, as many as asked for. Your client of KMS may
// try again; in the end it must refuse, and never go on without the key.
// Unlocks DST-1 DST-2
function disturbance(_account: Account): Disturbance {
  return {
    // Wrong: no call fails.
    kmsFails: async () => accepted(null),
  }
}

// 12 TAMPERING: one stored byte changes behind the back of your service. `offset` counts from the first of the bytes that
// inspection shows for the object.
// Unlocks TMP-1
function tampering(_account: Account): Tampering {
  return {
    flip: async ({ objectId }) => refused('NOT_FOUND', `there is no object ${objectId}`),
  }
}

/**
 * How the suite reaches you. `settings` holds what was given as `--setting name=value`: an address, a credential (best
 * given as `name=@FILE` or `name=env:NAME`, so that no list of processes shows it). Name and version stand in the verdict.
 */
export const connect: Connect = async (_settings) => ({
  name: 'my target',
  version: '0.0.1',
  capabilities: new Set(Object.keys(OFFERED) as Capability[]),
  // How long you keep data that was replaced, and how late log and bill may be. Left out: 24 hours. If you offer some
  // regions only, add `regions`: scenarios that need others are then inapplicable.
  retentionHours: 0,
  meteringDelayHours: 0,
  openSandbox: async (_label) => sandboxOf(new Account()),
  close: async () => {},
})

/** All operations of one sandbox: none is performed for a stranger, and none once it is closed. */
function sandboxOf(account: Account): Sandbox {
  let open = true
  const guarded = (operations: object) =>
    Object.fromEntries(
      Object.entries(operations).map(([name, perform]) => [
        name,
        async (input: { as?: string }) => {
          if (!open) throw new Error('this sandbox is closed')
          const { as } = input
          if (as === undefined || account.principals.has(as)) return perform(input)
          return refused('ACCESS_DENIED', `${as} is nobody known`)
        },
      ]),
    )
  const facets = Object.entries(OFFERED).map(([name, facet]) => [name, guarded(facet(account))])
  const operations = { ...guarded(core(account)), ...Object.fromEntries(facets) }
  const close = async () => {
    open = false
  }
  return { ...operations, close } as unknown as Sandbox
}
