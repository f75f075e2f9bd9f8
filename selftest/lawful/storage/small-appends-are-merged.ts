import { lawful, usedBy } from '../../specimen'

export const { freedom, connect } = usedBy(
  [{ system: 'CockroachDB', address: 'https://github.com/cockroachdb/cockroach/issues/74804' }],
  lawful(
    'How rows lie in storage is left open: every second append has all objects of an encrypted table merged and ' +
      'encrypted anew.',
    ({ inspection, readRows, writeRows }) => {
      const appends = new Map<string, number>()
      return {
        async writeRows(input) {
          const outcome = await writeRows(input)
          if (!outcome.ok || input.mode !== 'append') return outcome
          const { project, table } = input
          const place = JSON.stringify([project, table])
          const count = (appends.get(place) ?? 0) + 1
          appends.set(place, count)
          if (count % 2 !== 0) return outcome
          const stored = await inspection.storedObjects({ project, table })
          if (!stored.ok || stored.value.some(({ envelope }) => envelope === null)) return outcome
          const rows = await readRows({ project, table })
          if (rows.ok) await writeRows({ project, table, rows: rows.value, mode: 'overwrite' })
          return outcome
        },
      }
    },
  ),
)
