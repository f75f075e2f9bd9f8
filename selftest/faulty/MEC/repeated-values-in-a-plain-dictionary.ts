import { faulty, fromReports, perSandbox, replacing } from '../../specimen'

/** A value that occurs so often is kept in the dictionary of its object, which is not encrypted. */
const OFTEN = 3

export const { fault, connect } = fromReports(
  'a leak beside the data',
  [
    {
      system: 'Apache Arrow, its writer of Parquet',
      address: 'https://github.com/apache/arrow-rs/issues/8304',
    },
  ],
  faulty(
    'MEC-2',
    'Diagnoses, cities and other values that repeat are in the clear, once for each write.',
    perSandbox(() => {
      let dictionary: readonly string[] = []
      return [
        replacing('tunnel', (tunnel) => ({
          async writeRows(principal, request) {
            const rows = [...request.rows]
            const values = rows.flatMap((row) => Object.values(row))
            dictionary = [...Map.groupBy(values, (value) => value)]
              .filter(([, equal]) => equal.length >= OFTEN)
              .map(([value]) => value)
            await tunnel.writeRows(principal, { ...request, rows })
          },
        })),
        replacing('sealing', (sealing) => ({
          sealed(chunk, encryption, dataKey) {
            const { header, body } = sealing.sealed(chunk, encryption, dataKey)
            if (dictionary.length === 0) return { header, body }
            const envelope = JSON.parse(header.toString('utf8'))
            return { header: Buffer.from(JSON.stringify({ ...envelope, dictionary })), body }
          },
        })),
      ]
    }),
  ),
)
