/** What a bench measures: the rows of its request, and the rounds that each row gets. */
import { type BenchPlan, GIBIBYTE, KIBIBYTE, MEBIBYTE } from '../../bench'
import { ALGORITHMS } from '../../reference-impl/ciphers'
import type { BenchRequest } from './request'

const CIPHER_SIZES = [KIBIBYTE, 16 * KIBIBYTE, 64 * KIBIBYTE, MEBIBYTE, 8 * MEBIBYTE]
/** Enough to show the drift of the machine, few enough to leave rounds for each. */
const BATCHES = 5

export function planOf(request: BenchRequest): BenchPlan {
  const { quick, large } = request
  const algorithms = distinct(request.algorithms, ALGORITHMS)
  const stored = ['none', ...algorithms] as const
  if (quick) {
    const tables = distinct(request.tables, [MEBIBYTE])
    return {
      batches: 1,
      ciphers: {
        algorithms,
        sizes: distinct(request.sizes, [64 * KIBIBYTE]),
        limits: { least: 3, most: 3, seconds: 6 },
        opensslEvery: 3,
      },
      target: {
        algorithms: stored,
        sizes: tables,
        limits: { least: 3, most: 3, seconds: 4 },
      },
      dataKeys: { algorithms, calls: 20 },
      channel: { sizes: tables, limits: { least: 3, most: 3, seconds: 1 } },
    }
  }
  const tables = distinct(request.tables, [MEBIBYTE, 64 * MEBIBYTE])
  return {
    batches: BATCHES,
    ciphers: {
      algorithms,
      sizes: distinct(request.sizes, CIPHER_SIZES),
      limits: { least: 16, most: 40, seconds: 180 },
      opensslEvery: 8,
    },
    target: {
      algorithms: stored,
      sizes: large ? [...tables, GIBIBYTE] : tables,
      limits: { least: 5, most: 30, seconds: 60 },
    },
    dataKeys: { algorithms, calls: 300 },
    channel: { sizes: tables, limits: { least: 10, most: 30, seconds: 20 } },
  }
}

/** A value that was given twice is measured once. */
function distinct<Value>(given: readonly Value[], otherwise: readonly Value[]): readonly Value[] {
  return given.length > 0 ? [...new Set(given)] : otherwise
}
