/**
 * A target for Sealproof to begin with, in whatever language yours is. It runs at once, and gets most of it wrong:
 *
 *     node target.mjs --port 8089
 *     npx sealproof probe http://127.0.0.1:8089
 *     npx sealproof run --target http://127.0.0.1:8089
 *
 * This is the smallest complete server, written to be ported. It is in JavaScript because Node is there where
 * Sealproof is: you see a verdict before you have written a line, and then have something beside your own that is
 * known to answer in the right shape. It uses nothing that Go (net/http), Java (com.sun.net.httpserver), Rust or
 * C# do not have: maps, JSON, one function for each operation. Port the wire first (13, at the end) and the core
 * (1), and offer nothing else; requests.http has every exchange to try a port with, one by one.
 *
 * Every operation is answered in the right shape, out of dictionaries that know nothing of encryption: all rows are
 * stored as they are, nobody is refused, nothing is counted. Put your own implementation in their place, step by
 * step in the order of the numbers below. After each step run the suite again, or one clause of it:
 *
 *     npx sealproof run --target http://127.0.0.1:8089 --clause IMM-1
 *     npx sealproof explain IMM-1
 *
 * What each operation owes is written in docs/target-contract.md of Sealproof.
 */
import { randomUUID } from 'node:crypto'
import { createServer } from 'node:http'
import { parseArgs } from 'node:util'

const NAME = 'my target'
const VERSION = '0.0.1'

/**
 * What you offer beside the core. Take out what you do not have: its scenarios are then inapplicable, which the
 * report says and nobody holds against you. Whatever stays here is asked, and counts.
 */
const OFFERED = [
  'keys',
  'inspection',
  'clock',
  'access',
  'metering',
  'hologres',
  'dataworks',
  'restart',
  'rotation',
  'disturbance',
  'tampering',
]

/**
 * How long you keep data that was replaced, and how late log and bill may be. Left out: 24 hours. If you offer some
 * regions only, add `regions: ['cn-shanghai', …]`: scenarios that need others are then inapplicable.
 */
const TERMS = { retentionHours: 0, meteringDelayHours: 0 }

/**
 * One scenario's private corner, empty at first: in your implementation an account, a database, or a prefix
 * before every name. Hundreds are opened in a run, and none may see another's.
 */
class Account {
  projects = new Map()
  tables = new Map()
  keys = new Map()
  activeRegions = new Set()
  principals = new Set()
  instances = new Set()
  regionsOfWorkspaces = new Map()
  time = Date.parse('2026-01-01T00:00:00Z')
}

/** Operations by their full names; each takes the account and what was asked, an object as it came in. */
const OPERATIONS = new Map()

/** There are two kinds of answer. An exception is neither: the scenario is *faulted*, and judges nothing. */
function accepted(value) {
  return { ok: true, value }
}

/** The codes are a closed list; `message` is for people. A refusal must change nothing. */
function refused(code, message) {
  return { ok: false, refusal: { code, message } }
}

// 1 THE CORE: begin here. These five must be answered by every target. First let createProject and getProject
// reach your implementation, then writeRows and readRows, and setEncryption last: then the one-way door (IMM) can
// be shut. When these hold, you have a verdict, though a weak one: it rests on what the target says and does.
// Unlocks MEC-3 ALG-1 ALG-2 ALG-6 KEY-7 IMM-1 IMM-2 IMM-3 IMM-4 IMM-7 EXI-1 EXI-3 EXI-6 NEW-1 NEW-4
OPERATIONS.set('createProject', (account, { name, region, encryption = null }) => {
  // Wrong: any name, any algorithm and any key will do, and what was there is replaced.
  const project = { name, region, encryption }
  account.projects.set(name, project)
  return accepted(project)
})

OPERATIONS.set('getProject', (account, { name }) => {
  const project = account.projects.get(name)
  return project ? accepted(project) : unknown(name)
})

OPERATIONS.set('setEncryption', (account, { project: name, encryption }) => {
  const project = account.projects.get(name)
  if (!project) return unknown(name)
  // Wrong: the door swings both ways. Begin with IMM-1: refuse with ENCRYPTION_IMMUTABLE.
  project.encryption = encryption
  return accepted(project)
})

OPERATIONS.set('writeRows', (account, { project, table, rows, mode }) => {
  if (!account.projects.has(project)) return unknown(project)
  const before = mode === 'append' ? (account.tables.get(`${project}.${table}`) ?? []) : []
  account.tables.set(`${project}.${table}`, [...before, ...rows])
  return accepted(null)
})

OPERATIONS.set('readRows', (account, { project, table }) => {
  const rows = account.tables.get(`${project}.${table}`)
  return rows ? accepted(rows) : refused('NOT_FOUND', `there is no table ${project}.${table}`)
})

function unknown(project) {
  return refused('NOT_FOUND', `there is no project ${project}`)
}

// 2 KEYS: Key Management Service as its own user sees it. The service's own default keys are listed too, with
// creator "service". From here on a BYOK must exist, be enabled, and lie in the project's region.
// Unlocks MEC-4 KEY-1 KEY-2 KEY-4 KEY-5 KEY-6 KEY-8 BYOK-1 BYOK-2 BYOK-3 BYOK-6 BYOK-7 BYOK-8 IMM-6
OPERATIONS.set('keys.activate', (account, { region }) => {
  account.activeRegions.add(region)
  return accepted(null)
})

OPERATIONS.set('keys.status', (account, { region }) =>
  accepted({ activated: account.activeRegions.has(region) }),
)

OPERATIONS.set('keys.create', (account, { region }) => {
  const keyId = randomUUID()
  const arn = `acs:kms:${region}:1:key/${keyId}`
  const key = { keyId, arn, region, state: 'Enabled', creator: 'user' }
  account.keys.set(keyId, key)
  return accepted(key)
})

OPERATIONS.set('keys.describe', (account, { keyId }) => describe(account, keyId))

OPERATIONS.set('keys.list', (account, { region }) =>
  accepted([...account.keys.values()].filter((key) => key.region === region)),
)

OPERATIONS.set('keys.setState', (account, { keyId, state }) => change(account, keyId, state))

OPERATIONS.set('keys.scheduleDeletion', (account, { keyId, days }) => {
  const date = new Date(account.time + days * 86_400_000)
  return change(account, keyId, 'PendingDeletion', date.toISOString())
})

OPERATIONS.set('keys.cancelDeletion', (account, { keyId }) => change(account, keyId, 'Enabled'))

// The suite brings wrapped data keys out of storage and asks for them in the clear. Here are none.
OPERATIONS.set('keys.decrypt', () => refused('KEY_NOT_FOUND', 'nothing was wrapped here'))

function describe(account, keyId) {
  const key = account.keys.get(keyId)
  return key ? accepted(key) : refused('KEY_NOT_FOUND', `there is no key ${keyId}`)
}

function change(account, keyId, state, deleteDate) {
  const key = account.keys.get(keyId)
  // What has no value is left out of JSON, as the contract wants it.
  if (key) Object.assign(key, { state, deleteDate })
  return describe(account, keyId)
}

// 3 INSPECTION: everything that lies in storage for a table, read from where it lies. Together with the keys it
// makes the evidence byte-level: the suite looks for plaintext, then opens the bytes itself, by the envelope.
// Unlocks MEC-1 MEC-2 MEC-6 MEC-7 ALG-3 ALG-4 ALG-5 KEY-3 EXI-2 EXI-4 EXI-5 EXI-7 NEW-3
OPERATIONS.set('inspection.storedObjects', (account, { project, table }) => {
  const rows = account.tables.get(`${project}.${table}`)
  if (!rows) return accepted([])
  // Wrong, and it shows: plaintext, whatever the project says of itself.
  const bytes = Buffer.from(JSON.stringify(rows)).toString('base64')
  return accepted([{ id: `${project}.${table}`, bytes, envelope: null }])
})

// 4 CLOCK: 24 hours pass at once. What waits for time (caches, deletion windows) must have happened when `advance`
// answers. Without a clock of your own to move, leave this out, or declare that your clock only runs: then scenarios wait,
// see "A clock that only runs" in docs/target-contract.md. Here it is not declared, so the suite never sleeps.
// Unlocks CCH-1 CCH-2 CCH-3 CCH-4 CCH-5 CCH-6 CCH-7 CCH-8 CCH-9
OPERATIONS.set('clock.advance', (account, { hours }) => {
  account.time += hours * 3_600_000
  return accepted(null)
})

OPERATIONS.set('clock.now', (account) => accepted({ time: new Date(account.time).toISOString() }))

// 5 ACCESS: RAM users, policies and roles. From here on requests have a member "as", the name of whoever asks; left
// out, it is the owner. Every operation must refuse with ACCESS_DENIED what that principal may not do.
// Unlocks BYOK-4 BYOK-5 POL-1 POL-2 POL-3 POL-4 POL-5 POL-6 IMM-5 PRM-1 PRM-2 PRM-3 PRM-4 PRM-5 PRM-6
OPERATIONS.set('access.createPrincipal', (account, { name }) => {
  account.principals.add(name)
  return accepted(null)
})

for (const name of [
  'authorizeService',
  'revokeService',
  'attachPolicy',
  'assignRole',
  'setProperty',
]) {
  // Wrong: all this is forgotten, so that whoever is known may do everything.
  OPERATIONS.set(`access.${name}`, () => accepted(null))
}

// 6 METERING: KMS's own log of completed calls, and the bill. Take both from where they are really kept: a count made
// for the occasion is found out as soon as two scenarios differ.
// Unlocks MEC-5 BIL-1 BIL-2 BIL-3 BIL-4 BIL-5 BIL-6 BIL-7
OPERATIONS.set('metering.kmsCalls', () => accepted({}))

OPERATIONS.set('metering.bill', () => accepted([]))

// 7 HOLOGRES: instances that read MaxCompute through external tables, with limits of their own for encrypted
// projects: the version, the region of the BYOK, a role.
// Unlocks HOL-1 HOL-2 HOL-3 HOL-4 HOL-5 HOL-6 HOL-7
OPERATIONS.set('hologres.createInstance', (account) => {
  const instanceId = randomUUID()
  account.instances.add(instanceId)
  return accepted({ instanceId })
})

OPERATIONS.set('hologres.readExternalTable', (account, { instanceId, project, table }) => {
  if (!account.instances.has(instanceId)) {
    return refused('NOT_FOUND', `there is no instance ${instanceId}`)
  }
  return OPERATIONS.get('readRows')(account, { project, table })
})

// 8 DATAWORKS: the other way to a new project, in the region of its workspace. The same choices, the same limits.
// Unlocks NEW-2
OPERATIONS.set('dataworks.createWorkspace', (account, { name, region }) => {
  account.regionsOfWorkspaces.set(name, region)
  return accepted(null)
})

OPERATIONS.set('dataworks.createProject', (account, { workspace, name, encryption }) => {
  const region = account.regionsOfWorkspaces.get(workspace)
  if (!region) return refused('NOT_FOUND', `there is no workspace ${workspace}`)
  return OPERATIONS.get('createProject')(account, { name, region, encryption })
})

// 9 RESTART: the processes of your service start again. Caches and everything else in memory are lost; what is stored
// stays. Leave this out where you cannot restart them on request.
// Unlocks RST-1
// Wrong: nothing starts again.
OPERATIONS.set('restart.restart', () => accepted(null))

// 10 ROTATION: the material of a key gets a new version, which wraps new data keys. Earlier versions still unwrap.
// Unlocks ROT-1 ROT-2
// Wrong: the key stays as it is.
OPERATIONS.set('rotation.rotate', (account, asked) =>
  OPERATIONS.get('keys.describe')(account, asked),
)

// 11 DISTURBANCE: the next calls of MaxCompute to an operation of KMS fail, as many as asked for. Your client of KMS may
// try again; in the end it must refuse, and never go on without the key.
// Unlocks DST-1 DST-2
// Wrong: no call fails.
OPERATIONS.set('disturbance.kmsFails', () => accepted(null))

// 12 TAMPERING: one stored byte changes behind the back of your service. `offset` counts from the first of the bytes that
// inspection shows for the object.
// Unlocks TMP-1
OPERATIONS.set('tampering.flip', (_account, { objectId }) =>
  refused('NOT_FOUND', `there is no object ${objectId}`),
)

// 13 THE WIRE: four kinds of request, and nothing to change here at first. Everything travels as JSON in UTF-8.
const sandboxes = new Map()

/** What is answered: a status, and the body or nothing. */
function reply(method, path, body) {
  if (method === 'GET' && path === '/') {
    return [200, { name: NAME, version: VERSION, contract: 1, capabilities: OFFERED, ...TERMS }]
  }
  if (method === 'POST' && path === '/sandboxes') {
    const id = randomUUID()
    sandboxes.set(id, new Account())
    return [201, { id }]
  }
  const [place, id, operation, ...more] = path.split('/').slice(1)
  const closing = method === 'DELETE' && id && !operation
  const asking = method === 'POST' && operation && more.length === 0
  if (place !== 'sandboxes' || !(closing || asking)) {
    return [404, { error: `there is no ${method} ${path}` }]
  }
  const account = sandboxes.get(id)
  if (!account) return [404, { error: `there is no sandbox ${id}` }]
  if (closing) {
    sandboxes.delete(id)
    return [204]
  }
  return perform(operation, account, body)
}

function perform(name, account, body) {
  const offered = !name.includes('.') || OFFERED.includes(name.split('.')[0])
  const operation = OPERATIONS.get(name)
  if (!operation || !offered) return [404, { error: `there is no operation ${name}` }]
  const asked = objectOf(body)
  if (!asked) return [400, { error: 'the body is no JSON object' }]
  if (asked.as !== undefined && !account.principals.has(asked.as)) {
    return [200, refused('ACCESS_DENIED', `${asked.as} is nobody known`)]
  }
  return [200, operation(account, asked)]
}

function objectOf(body) {
  try {
    const value = JSON.parse(body)
    return typeof value === 'object' && !Array.isArray(value) ? value : null
  } catch {
    return null
  }
}

/** Your own mistake is a 500 with one sentence, which the report quotes. */
function safely(method, path, body) {
  try {
    return reply(method, path, body)
  } catch (error) {
    console.error(error)
    return [500, { error: String(error) }]
  }
}

const server = createServer(async (request, response) => {
  const chunks = []
  for await (const chunk of request) chunks.push(chunk)
  const body = Buffer.concat(chunks).toString('utf8')
  const [status, answer] = safely(request.method, request.url, body)
  response.statusCode = status
  if (answer) response.setHeader('Content-Type', 'application/json')
  response.end(answer && JSON.stringify(answer))
})

const { port } = parseArgs({ options: { port: { type: 'string', default: '8089' } } }).values
server.listen(Number(port), '127.0.0.1', () => {
  console.log(`http://127.0.0.1:${server.address().port}`)
})
