/** Sandboxes are isolated: what is done in one is not visible in another. */
import type { Capability, Key } from '../../../adapters/target'
import type { ChecklistItem } from '../checklist-item'
import { defect } from '../item-result'
import { PRINCIPAL, PROJECT, TABLE, WRITE } from '../questions'
import type { ProbedSandbox } from '../session'

const APART = 'Keep all state in its sandbox: see "Sandboxes" in docs/target-contract.md.'

export const projectsApart = apart('projects', async (here, there) => {
  here.requires('writeRows', WRITE)
  const before = await regionOfProject(here)
  const seen = await there.outcomeOf('getProject', { name: PROJECT.name })
  if (seen.ok) throw defect('a project of one sandbox is there in another', APART)
  const again = await there.outcomeOf('createProject', { ...PROJECT, region: 'cn-beijing' })
  if (!again.ok)
    throw defect(
      `a name used in one sandbox cannot be used in another: createProject is refused as ${again.refusal.code}`,
      APART,
    )
  const rows = await there.outcomeOf('readRows', TABLE)
  if (rows.ok && (rows.value as unknown[]).length > 0)
    throw defect('rows written in one sandbox are read in another', APART)
  if ((await regionOfProject(here)) === before) return 'one name twice, with nothing in common'
  throw defect('creating a project in one sandbox changes that of another', APART)
})

async function regionOfProject(sandbox: ProbedSandbox): Promise<string> {
  const value = await sandbox.valueOf('getProject', { name: PROJECT.name })
  return (value as { region: string }).region
}

/** A region that no other question uses: its KMS is active only where this item activated it. */
const ELSEWHERE = { region: 'ap-southeast-1' }

const keysApart = apart('keys', async (here, there) => {
  const before = await isActivated(there)
  await here.valueOf('keys.activate', ELSEWHERE)
  const { keyId } = (await here.valueOf('keys.create', ELSEWHERE)) as Key
  if (!before && (await isActivated(there)))
    throw defect('KMS activated in one sandbox is active in another', APART)
  const seen = await there.outcomeOf('keys.describe', { keyId })
  if (seen.ok) throw defect('a key of one sandbox is known in another', APART)
  return 'a key, and KMS being activated, stay where they are'
})

async function isActivated(sandbox: ProbedSandbox): Promise<boolean> {
  const status = (await sandbox.valueOf('keys.status', ELSEWHERE)) as { activated: boolean }
  return status.activated
}

const principalsApart = apart('principals', async (here, there) => {
  here.requires('access.createPrincipal', PRINCIPAL)
  const again = await there.outcomeOf('access.createPrincipal', PRINCIPAL)
  if (again.ok) return 'one name twice'
  throw defect(
    `a RAM user of one sandbox is there in another: createPrincipal is refused as ${again.refusal.code}`,
    APART,
  )
})

const HOUR_MS = 3_600_000
/** A running clock does not move by hours during the questions. */
const A_DAY = 24
/** Cut or rounded to whole hours, it is none, or a whole one. */
const A_PART = 0.5

const clocksApart = apart('clocks', async (here, there) => {
  const before = { here: await timeOf(here), there: await timeOf(there) }
  await here.valueOf('clock.advance', { hours: A_DAY })
  const moved = ((await timeOf(here)) - before.here) / HOUR_MS
  if (moved < A_DAY)
    throw defect(
      `clock.advance by ${A_DAY} hours moved clock.now by ${moved.toFixed(1)}`,
      'Let clock.now give the time that everything else in the sandbox uses.',
    )
  const noon = await timeOf(here)
  await here.valueOf('clock.advance', { hours: A_PART })
  const part = ((await timeOf(here)) - noon) / HOUR_MS
  if (part < A_PART || part >= 2 * A_PART)
    throw defect(
      `clock.advance by ${A_PART} hours moved clock.now by ${part.toFixed(2)}`,
      'Take fractions of an hour as they are: see "clock.advance" in docs/target-contract.md.',
    )
  const drawn = ((await timeOf(there)) - before.there) / HOUR_MS
  if (drawn < A_DAY / 2) return 'one was moved by a day, the other was not'
  throw defect('moving the clock of one sandbox moves that of another', APART)
})

async function timeOf(sandbox: ProbedSandbox): Promise<number> {
  const { time } = (await sandbox.valueOf('clock.now', {})) as { time: string }
  return Date.parse(time)
}

const metersApart = apart('meters', async (here, there) => {
  // A target may refuse it while KMS is not activated; where it accepts, a KMS call is counted.
  const name = 'metered'
  const encryption = { algorithm: 'AES256', key: { kind: 'default' } }
  const created = await here.outcomeOf('createProject', { ...PROJECT, name, encryption })
  if (created.ok) await here.outcomeOf('writeRows', { ...WRITE, project: name })
  const calls = (await there.valueOf('metering.kmsCalls', { project: name })) as object
  if (Object.values(calls).every((count) => count === 0))
    return 'what one has counted, the other has not'
  throw defect('calls made in one sandbox are counted in another', APART)
})

/** The isolation that each capability adds. */
export const APART_BY_CAPABILITY: Readonly<Partial<Record<Capability, ChecklistItem>>> = {
  keys: keysApart,
  access: principalsApart,
  clock: clocksApart,
  metering: metersApart,
}

function apart(
  what: string,
  examine: (here: ProbedSandbox, there: ProbedSandbox) => Promise<string>,
): ChecklistItem {
  return {
    id: `apart-${what}`,
    title: `sandboxes are apart: ${what}`,
    examine: async (session) => examine(await session.mainSandbox(), await session.otherSandbox()),
  }
}
