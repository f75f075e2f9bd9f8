/** From the measurements of a row to its figure, and from two rows' measurements of the same rounds to their ratio. */
import type { Figure, Ratio, Throughput } from './figures'
import { byBatch, type Measurement, type Measurements } from './rounds'
import { estimateOfBatches, estimateOfMedian, isPrecise, median } from './statistics'

/** The middle over rounds, of each round's middle call and of its ninety-ninth in a hundred. */
export function throughputOf(measurements: Measurements): Throughput {
  const each = [...measurements.values()]
  return {
    ...estimateOfBatches(byBatch(measurements).map(throughputsOf)),
    p50: median(each.map(({ p50 }) => p50)),
    p99: median(each.map(({ p99 }) => p99)),
  }
}

function throughputsOf(measurements: readonly Measurement[]): number[] {
  return measurements.map(({ throughput }) => throughput)
}

export function figureOf<Row extends Pick<Figure, 'subject' | 'algorithm' | 'size' | 'cache'>>(
  row: Row,
  measurements: Measurements,
): Row & Pick<Figure, 'throughputMBps' | 'samples' | 'precise'> {
  const throughputMBps = throughputOf(measurements)
  const samples = measurements.size
  return { ...row, throughputMBps, samples, precise: samples > 1 && isPrecise(throughputMBps) }
}

/**
 * Round by round: a slow moment of the machine is in both, and in the ratio no more. Where it fell on one of
 * the two alone the ratio is far off, which a mean would follow.
 */
export function ratioOf(
  measurements: Measurements,
  others: Measurements,
  to: Ratio['to'],
): Ratio | undefined {
  const ratios = Array.from(measurements).flatMap(([round, { throughput }]) => {
    const other = others.get(round)
    return other ? [throughput / other.throughput] : []
  })
  return ratios.length > 0 ? { to, ...estimateOfMedian(ratios) } : undefined
}
