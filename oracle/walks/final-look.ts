/** At the end of a walk everything that the target lets be seen is looked at once more. */
import { findings } from '../finding'
import { readMeters } from './meter-moves'
import type { World } from './world'

const SHORTEST_KEY = 16

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
}

/** No interface but KMS's own Decrypt, and no stored byte, shows a data key (MEC-7). */
function lookForDataKeys({ walk }: World): void {
  const { dataKeys, projects } = walk.state
  if (dataKeys.size === 0) return
  const keys = [...new Set(dataKeys.values())].map((key) => Buffer.from(key, 'base64'))
  const stored = [...projects.values()].flatMap(({ tables }) =>
    [...tables.values()].flatMap((table) =>
      table.stored.map(({ bytes }) => Buffer.from(bytes, 'base64')),
    ),
  )
  const shown = keys.find(
    (key) => key.length >= SHORTEST_KEY && stored.some((bytes) => bytes.includes(key)),
  )
  walk.holds(
    ['MEC-7'],
    shown === undefined
      ? []
      : findings(
          ['MEC-7'],
          'data keys that are stored wrapped only',
          'a stored object holds one as it is',
        ),
  )
}
