/** Sandboxes are apart: whatever is done here is not there. */
import type { Capability, Key } from '../../../adapters/target'
import type { Corner } from '../conversation'
import { wrong } from '../finding'
import type { Item } from '../item'
import { PRINCIPAL, PROJECT, TABLE, WRITING } from '../questions'

const APART = 'Keep all state in its sandbox: see "Sandboxes" in docs/target-contract.md.'

export const projectsApart = apart('projects', async (here, there) => {
  here.needs('writeRows', WRITING)
  const seen = await there.ask('getProject', { name: PROJECT.name })
  if (seen.ok) throw wrong('a project of one sandbox is there in another', APART)
  const again = await there.ask('createProject', { ...PROJECT, region: 'cn-beijing' })
  if (!again.ok)
    throw wrong(
      `a name used in one sandbox cannot be used in another: createProject is refused as ${again.refusal.code}`,
      APART,
    )
  const rows = await there.ask('readRows', TABLE)
  if (rows.ok && (rows.value as unknown[]).length > 0)
    throw wrong('rows written in one sandbox are read in another', APART)
  const { region } = (await here.does('getProject', { name: PROJECT.name })) as { region: string }
  if (region === PROJECT.region) return 'one name twice, with nothing in common'
  throw wrong('creating a project in one sandbox changes that of another', APART)
})

/** Apart from the region of all other questions, whose KMS may be active for another reason. */
const ELSEWHERE = { region: 'ap-southeast-1' }

const keysApart = apart('keys', async (here, there) => {
  const before = await isActivated(there)
  await here.does('keys.activate', ELSEWHERE)
  const { keyId } = (await here.does('keys.create', ELSEWHERE)) as Key
  if (!before && (await isActivated(there)))
    throw wrong('KMS activated in one sandbox is active in another', APART)
  const seen = await there.ask('keys.describe', { keyId })
  if (seen.ok) throw wrong('a key of one sandbox is known in another', APART)
  return 'a key, and KMS being activated, stay where they are'
})

async function isActivated(corner: Corner): Promise<boolean> {
  const status = (await corner.does('keys.status', ELSEWHERE)) as { activated: boolean }
  return status.activated
}

const principalsApart = apart('principals', async (here, there) => {
  here.needs('access.createPrincipal', PRINCIPAL)
  const again = await there.ask('access.createPrincipal', PRINCIPAL)
  if (again.ok) return 'one name twice'
  throw wrong(
    `a RAM user of one sandbox is there in another: createPrincipal is refused as ${again.refusal.code}`,
    APART,
  )
})

const HOUR_MS = 3_600_000
/** A clock may run by itself, but not by hours while we look. */
const A_DAY = 24

const clocksApart = apart('clocks', async (here, there) => {
  const before = { here: await timeOf(here), there: await timeOf(there) }
  await here.does('clock.advance', { hours: A_DAY })
  const moved = ((await timeOf(here)) - before.here) / HOUR_MS
  if (moved < A_DAY)
    throw wrong(
      `clock.advance by ${A_DAY} hours moved clock.now by ${moved.toFixed(1)}`,
      'Let clock.now tell the time by which everything else in the sandbox goes.',
    )
  const drawn = ((await timeOf(there)) - before.there) / HOUR_MS
  if (drawn < A_DAY / 2) return 'one was moved by a day, the other was not'
  throw wrong('moving the clock of one sandbox moves that of another', APART)
})

async function timeOf(corner: Corner): Promise<number> {
  const { time } = (await corner.does('clock.now', {})) as { time: string }
  return Date.parse(time)
}

const metersApart = apart('meters', async (here, there) => {
  // Whether it may be encrypted without KMS being activated is open; where it may, there is a call to count.
  const name = 'metered'
  const encryption = { algorithm: 'AES256', key: { kind: 'default' } }
  const created = await here.ask('createProject', { ...PROJECT, name, encryption })
  if (created.ok) await here.ask('writeRows', { ...WRITING, project: name })
  const calls = (await there.does('metering.kmsCalls', { project: name })) as object
  if (Object.values(calls).every((count) => count === 0))
    return 'what one has counted, the other has not'
  throw wrong('calls made in one sandbox are counted in another', APART)
})

/** What each capability adds to what must be apart. */
export const APART_BY_CAPABILITY: Readonly<Partial<Record<Capability, Item>>> = {
  keys: keysApart,
  access: principalsApart,
  clock: clocksApart,
  metering: metersApart,
}

function apart(what: string, examine: (here: Corner, there: Corner) => Promise<string>): Item {
  return {
    id: `apart-${what}`,
    title: `sandboxes are apart: ${what}`,
    examine: async (conversation) => examine(await conversation.here(), await conversation.there()),
  }
}
