import type { Connect, Sandbox } from '../../../adapters/target'
import { oneWayDoor } from '../../../reference-impl/index'
import type { Freedom } from '../../specimen'
import { withParts } from '../../variation'

export const freedom: Freedom = {
  takes:
    'A change of the key is not among what the page says cannot be changed: here it is carried out, ' +
    'and every row is written anew under the new key before it is confirmed.',
}

const replaceable = withParts({
  oneWayDoor: (current, asked) =>
    current && asked && asked.algorithm === current.algorithm ? 'pass' : oneWayDoor(current, asked),
})

export const connect: Connect = async (settings) => {
  const target = await replaceable(settings)
  return {
    ...target,
    openSandbox: async (label) => rewriting(await target.openSandbox(label)),
  }
}

function rewriting(sandbox: Sandbox): Sandbox {
  const tables = new Map<string, { readonly project: string; readonly table: string }>()
  return {
    ...sandbox,
    async writeRows(input) {
      const { project, table } = input
      const outcome = await sandbox.writeRows(input)
      if (outcome.ok) tables.set(JSON.stringify([project, table]), { project, table })
      return outcome
    },
    async setEncryption(input) {
      const before = await sandbox.getProject({ name: input.project })
      const outcome = await sandbox.setEncryption(input)
      // Rows from before a project was encrypted are not touched: the page says so.
      if (!outcome.ok || !before.ok || before.value.encryption === null) return outcome
      for (const place of tables.values()) {
        if (place.project !== input.project) continue
        const rows = await sandbox.readRows(place)
        if (!rows.ok) throw new Error(`${place.table} was lost: ${rows.refusal.message}`)
        await sandbox.writeRows({ ...place, rows: rows.value, mode: 'overwrite' })
      }
      return outcome
    },
  }
}
