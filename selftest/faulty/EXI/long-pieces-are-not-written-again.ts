import { createHash } from 'node:crypto'
import { leavingPlain } from '../../parts/plain-writes'
import { faulty, fromReports, perSandbox, replacing } from '../../specimen'

/** Storage keeps equal pieces once: a long piece that is written back is the one that is there. */
export const { fault, connect } = fromReports(
  'large writes and their pieces',
  [
    { system: 'ScyllaDB', address: 'https://github.com/scylladb/scylladb/issues/27190' },
    { system: 'RustFS', address: 'https://github.com/rustfs/rustfs/pull/5618' },
  ],
  faulty(
    'EXI-5',
    'Large tables stay in the clear when they are read and written back, although small ones do not.',
    perSandbox(() => {
      const plainPieces = new Set<string>()
      return [
        replacing('sealing', (sealing) => ({
          plain(chunk) {
            if (isLong(chunk)) plainPieces.add(digestOf(chunk))
            return sealing.plain(chunk)
          },
        })),
        leavingPlain(({ chunk }) => isLong(chunk) && plainPieces.has(digestOf(chunk))),
      ]
    }),
  ),
)

function isLong(chunk: Buffer): boolean {
  return chunk.length > 500_000
}

function digestOf(chunk: Buffer): string {
  return createHash('sha256').update(chunk).digest('hex')
}
