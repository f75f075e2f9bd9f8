/** Computes the figure of a row from its measurements, and the ratio of two rows. */
import type { Figure, Ratio, Throughput } from './figures'
import { byBatch, type Measurement, type Measurements } from './rounds'
import { estimateOfBatches, estimateOfMedian, isPrecise, median } from './statistics'

/** `p50` and `p99` are medians over the rounds. */
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
 * The ratio is taken in each round, so that a slow moment of the machine affects both measurements.
 * The median of the ratios is used, because a slow moment in only one of them makes an outlier.
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
