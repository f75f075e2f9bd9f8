/** From the turns of a row to its figure, and from two rows' turns of the same rounds to their ratio. */
import type { Figure, Ratio, Throughput } from './figures'
import { byStretch, type Turn, type Turns } from './rounds'
import { estimateOfMedian, estimateOfStretches, isPrecise, median } from './statistics'

/** The middle over rounds, of each round's middle call and of its ninety-ninth in a hundred. */
export function throughputOf(turns: Turns): Throughput {
  const each = [...turns.values()]
  return {
    ...estimateOfStretches(byStretch(turns).map(throughputsOf)),
    p50: median(each.map(({ p50 }) => p50)),
    p99: median(each.map(({ p99 }) => p99)),
  }
}

function throughputsOf(turns: readonly Turn[]): number[] {
  return turns.map(({ throughput }) => throughput)
}

export function figureOf<Row extends Pick<Figure, 'subject' | 'algorithm' | 'size' | 'cache'>>(
  row: Row,
  turns: Turns,
): Row & Pick<Figure, 'throughputMBps' | 'samples' | 'precise'> {
  const throughputMBps = throughputOf(turns)
  const samples = turns.size
  return { ...row, throughputMBps, samples, precise: samples > 1 && isPrecise(throughputMBps) }
}

/**
 * Round by round: a slow moment of the machine is in both, and in the ratio no more. Where it fell on one of
 * the two alone the ratio is far off, which a mean would follow.
 */
export function ratioOf(turns: Turns, others: Turns, to: Ratio['to']): Ratio | undefined {
  const ratios = Array.from(turns).flatMap(([round, { throughput }]) => {
    const other = others.get(round)
    return other ? [throughput / other.throughput] : []
  })
  return ratios.length > 0 ? { to, ...estimateOfMedian(ratios) } : undefined
}
