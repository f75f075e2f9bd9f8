/** At the end of a walk everything that the target lets be seen is looked at once more. */
import type { StoredObject } from '../../adapters/target'
import { say } from '../../record/saying'
import { findings } from '../finding'
import type { KnownTable } from '../state'
import { telling } from '../storage'
import { readMeters } from './meter-moves'
import type { Asked, Walk } from './walk'
import type { World } from './world'

const SHORTEST_KEY = 16
/** The search takes time for each value. */
const MOST_VALUES = 100

export async function lookAtEverything(world: World): Promise<void> {
  const { walk } = world
  for (const project of [...walk.state.projects.values()]) {
    if (project.isUnsure) continue
    await walk.ask('getProject', { name: project.name })
    for (const table of [...project.tables.keys(), ...project.refusedTables]) {
      await walk.look(project.name, table)
      await walk.ask('readRows', { project: project.name, table })
    }
  }
  const encrypted = [...walk.state.projects.values()].find(
    ({ encryption, sealedSince }) => encryption?.keyId === undefined && sealedSince !== undefined,
  )
  if (encrypted && walk.has('keys')) await walk.ask('keys.list', { region: encrypted.region })
  await readMeters(world)
  lookForDataKeys(world)
  lookForValues(world)
}

/** No interface but KMS's own Decrypt, and no stored byte, shows a data key (MEC-7). */
function lookForDataKeys({ walk }: World): void {
  const { dataKeys } = walk.state
  if (dataKeys.size === 0) return
  const keys = [...new Set(dataKeys.values())]
    .map((key) => Buffer.from(key, 'base64'))
    .filter(({ length }) => length >= SHORTEST_KEY)
  const stored = tablesOf(walk).flatMap(({ stored }) => stored.map(aroundCiphertext))
  const bytes = Buffer.concat(stored)
  const answers = walk.exchanges.filter(hasFewWords).map(({ outcome }) => JSON.stringify(outcome))
  const text = answers.join('\n')
  const isStored = keys.some((key) => formsOf(key).some((form) => bytes.includes(form)))
  const isAnswered = keys.some((key) => formsOf(key).some((form) => text.includes(form.toString())))
  const observed = isStored
    ? say`a stored object holds one`
    : isAnswered
      ? say`an answer shows one`
      : undefined
  walk.holds(
    ['MEC-7'],
    observed === undefined
      ? []
      : findings(['MEC-7'], say`data keys that are wrapped only`, observed),
  )
}

function formsOf(key: Buffer): readonly Buffer[] {
  const base64 = key.toString('base64').replaceAll('=', '')
  const hex = key.toString('hex')
  const texts = [base64, key.toString('base64url'), hex, hex.toUpperCase()]
  return [key, ...texts.map((text) => Buffer.from(text))]
}

/** Rows and stored bytes are looked at elsewhere, and KMS's own Decrypt may show data keys. */
function hasFewWords({ operation, outcome }: Asked): boolean {
  if (!outcome.ok) return true
  return !SHOWING.has(operation)
}

const SHOWING = new Set<string>([
  'keys.decrypt',
  'readRows',
  'hologres.readExternalTable',
  'inspection.storedObjects',
])

/** A value of one table may show in what is stored for another one, or in the name of an object (MEC-2). */
function lookForValues({ walk }: World): void {
  const projects = [...walk.state.projects.values()].filter(({ isUnsure }) => !isUnsure)
  const rows = tablesOf(walk).flatMap((table) => table.rows)
  const replaced = tablesOf(walk).flatMap((table) => table.replaced)
  const plain = new Set([
    ...rows.filter(({ isSealed }) => !isSealed).flatMap(({ row }) => telling(row)),
    ...replaced.flatMap(({ row }) => telling(row)),
  ])
  const sealed = rows.filter(({ isSealed }) => isSealed).flatMap(({ row }) => telling(row))
  const hidden = [...new Set(sealed)].filter((value) => !plain.has(value)).slice(0, MOST_VALUES)
  if (hidden.length === 0) return
  const objects = projects
    .filter(({ encryption }) => encryption !== null)
    .flatMap(({ tables }) => [...tables.values()].flatMap(({ stored }) => stored))
  const names = Buffer.from(objects.map(({ id }) => id).join('\n'))
  const bytes = Buffer.concat([...objects.map(aroundCiphertext), names])
  const shown = hidden.find((value) => bytes.includes(value))
  walk.holds(
    ['MEC-2'],
    shown === undefined
      ? []
      : findings(
          ['MEC-2', 'MEC-1'],
          say`no plaintext in any stored byte or name of an object`,
          say`the value "${shown.slice(0, 60)}"`,
        ),
  )
}

function tablesOf({ state }: Walk): readonly KnownTable[] {
  return [...state.projects.values()].flatMap(({ tables }) => [...tables.values()])
}

/** All bytes of an object without envelope, and of others what is before and after the ciphertext. */
function aroundCiphertext({ bytes, envelope }: StoredObject): Buffer {
  const all = Buffer.from(bytes, 'base64')
  if (envelope === null) return all
  const { offset, length } = envelope
  return Buffer.concat([all.subarray(0, offset), all.subarray(offset + length)])
}
