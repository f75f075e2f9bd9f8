/** Computes the figure of a table, and its ratios to an unencrypted table and to the cipher. */
import type { Refusal } from '../adapters/target'
import type { CipherRow } from './ciphers'
import { figureOf, ratioOf } from './figure-of'
import type { BenchAlgorithm, Figure, RefusedFigure } from './figures'
import type { Measurements } from './rounds'
import { MEBIBYTE } from './sizes'

/** The reference encrypts chunks of this size; every target is compared with this. */
const CHUNK_BYTES = 4 * MEBIBYTE

export interface TargetRow {
  readonly subject: 'target-write' | 'target-read'
  readonly algorithm: BenchAlgorithm
  readonly size: number
}

export function refusedFigure(row: TargetRow, { code, message }: Refusal): RefusedFigure {
  return { ...row, refusal: { code, message }, samples: 0 }
}

/** The bundled cipher alone: an upper limit for a target that uses it. */
export function cipherOf({ subject, algorithm, size }: TargetRow): CipherRow[] {
  if (algorithm === 'none') return []
  const direction = subject === 'target-write' ? 'cipher-encrypt' : 'cipher-decrypt'
  return [{ subject: direction, algorithm, size: Math.min(size, CHUNK_BYTES) }]
}

export function tableFigure(
  row: TargetRow,
  measurementsOf: (row: TargetRow | CipherRow) => Measurements,
  calls: number | undefined,
): Figure {
  const { subject, algorithm, size } = row
  const own = measurementsOf(row)
  const ratios = [
    algorithm === 'none'
      ? undefined
      : ratioOf(own, measurementsOf({ ...row, algorithm: 'none' }), 'unencrypted'),
    ...cipherOf(row).map((cipher) => ratioOf(own, measurementsOf(cipher), 'cipher')),
  ].filter((ratio) => ratio !== undefined)
  return {
    ...figureOf(row, own),
    ...(ratios.length > 0 ? { ratios } : {}),
    ...(subject === 'target-write' && calls !== undefined
      ? { kmsCallsPerMiB: calls / (size / MEBIBYTE) }
      : {}),
    ...memoryOf(own),
  }
}

function memoryOf(measurements: Measurements): Pick<Figure, 'peakMemory'> {
  const peaks = Array.from(measurements.values(), ({ peakMemory = 0 }) => peakMemory)
  const peak = Math.max(0, ...peaks)
  return peak > 0 ? { peakMemory: peak } : {}
}
