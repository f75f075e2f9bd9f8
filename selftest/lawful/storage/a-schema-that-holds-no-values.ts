import { lawful } from '../../specimen'

/**
 * In Parquet the schema may stay readable, and statistics of values may not:
 * https://github.com/apache/parquet-format/pull/110
 */
export const { freedom, connect } = lawful(
  'Rows are encrypted, and a schema is none: the names of the columns are stored beside them, unencrypted.',
  ({ inspection, writeRows }) => {
    const columns = new Set<string>()
    return {
      writeRows(input) {
        for (const row of input.rows) for (const name of Object.keys(row)) columns.add(name)
        return writeRows(input)
      },
      'inspection.storedObjects': async (input) => {
        const outcome = await inspection.storedObjects(input)
        if (!outcome.ok || outcome.value.every(({ envelope }) => envelope === null)) return outcome
        const bytes = Buffer.from(JSON.stringify([...columns])).toString('base64')
        const schema = { id: 'schema', bytes, envelope: null, holdsNoValues: true } as const
        return { ok: true, value: [schema, ...outcome.value] }
      },
    }
  },
)
