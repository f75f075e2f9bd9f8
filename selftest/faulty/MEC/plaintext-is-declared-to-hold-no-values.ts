import { faulty } from '../../specimen'

export const { fault, connect } = faulty(
  'MEC-2',
  'Rows lie unencrypted beside the encrypted ones, in an object that is declared to hold no values.',
  ({ inspection, writeRows }) => {
    const written = new Map<string, object[]>()
    const placeOf = ({ project, table }: { project: string; table: string }) =>
      `${project}/${table}`
    return {
      async writeRows(input) {
        const outcome = await writeRows(input)
        const rows = written.get(placeOf(input)) ?? []
        if (outcome.ok) written.set(placeOf(input), [...rows, ...input.rows])
        return outcome
      },
      'inspection.storedObjects': async (input) => {
        const outcome = await inspection.storedObjects(input)
        const rows = written.get(placeOf(input))
        if (!outcome.ok || rows === undefined) return outcome
        const bytes = Buffer.from(JSON.stringify(rows)).toString('base64')
        const statistics = { id: 'statistics', bytes, envelope: null, holdsNoValues: true } as const
        return { ok: true, value: [statistics, ...outcome.value] }
      },
    }
  },
)
