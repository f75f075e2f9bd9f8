/** Renders the figures as tables for the terminal: each with its interval and its yardsticks. */
import {
  type ChannelFigure,
  type Figure,
  type Figures,
  isRefused,
  isTaken,
  type Ratio,
  type Result,
  rowName,
} from './figures'
import { formatSize } from './sizes'
import { isPrecise } from './statistics'

export type Cells = readonly string[]

/** The C library affects the figures: docs/performance.md, "AMD and old C libraries". */
function libcOf({ libc }: Figures['runtime']): string {
  return libc === undefined ? '' : ` and ${libc}`
}

export function figuresText(figures: Figures): string {
  const { machine, quick, runtime, results } = figures
  const of = (part: 'cipher' | 'target' | 'data-key') =>
    results.filter(({ subject }) => subject.startsWith(part))
  const openssl = runtime.opensslCommand ?? 'no openssl command to compare with'
  const parts = [
    `${machine.cpu}, ${machine.cores} cores (${machine.cpuFlags.join(' ')})`,
    ...(quick ? ['--quick: three rounds show that it works here, and not how fast it is'] : []),
    `Node ${runtime.node} with OpenSSL ${runtime.openssl}${libcOf(runtime)}; yardstick: ${openssl}`,
    '',
    section('Ciphers', of('cipher'), cipherHead, cipherCells),
    section(
      `Tables of ${figures.target.name} ${figures.target.version}`,
      of('target'),
      targetHead,
      targetCells,
    ),
    section('Data keys', of('data-key'), dataKeyHead, dataKeyCells),
    channelSection(figures.channel),
    '"of …" is the median of the ratios in each round: 0.5 is half as fast. "of its cipher": of the ' +
      'bundled cipher alone. p99: 99 of 100 calls were at least as fast.',
    'MB/s: 10⁶ bytes a second, the mean and its 95 % interval over rounds. "~": wider than 3 % of the ' +
      'mean.',
  ]
  return `${parts.filter((part) => part !== undefined).join('\n')}\n`
}

const cipherHead = [
  '',
  '',
  'size',
  'MB/s',
  '95 %',
  'p50',
  'p99',
  'rounds',
  'of openssl',
  'of node:crypto',
  'of a copy',
]
const targetHead = [
  '',
  '',
  'size',
  'MB/s',
  '95 %',
  'p50',
  'rounds',
  'of unencrypted',
  '95 %',
  'of its cipher',
  'KMS calls/MiB',
  'peak MiB',
]
const dataKeyHead = ['', '', 'cache', 'calls/s', '95 %', 'p50 ms', 'p99 ms', 'calls']

function cipherCells(figure: Figure): Cells {
  const { algorithm, subject, size, throughputMBps: throughput, samples } = figure
  const shares = (['openssl', 'node-crypto', 'memory-copy'] as const).map((to) => share(figure, to))
  const { p50, p99 } = throughput
  const name = subject.replace('cipher-', '')
  return [
    algorithm,
    name,
    formatSize(size),
    ...mean(figure),
    speed(p50),
    speed(p99),
    String(samples),
    ...shares,
  ]
}

function targetCells(figure: Figure): Cells {
  const { algorithm, subject, size, throughputMBps, samples, kmsCallsPerMiB, peakMemory } = figure
  const name = subject.replace('target-', '')
  return [
    algorithm === 'none' ? 'unencrypted' : algorithm,
    name,
    formatSize(size),
    ...mean(figure),
    speed(throughputMBps.p50),
    String(samples),
    share(figure, 'unencrypted'),
    interval(figure, 'unencrypted'),
    share(figure, 'cipher'),
    kmsCallsPerMiB === undefined ? '' : kmsCallsPerMiB.toPrecision(2),
    peakMemory === undefined ? '' : (peakMemory / 2 ** 20).toFixed(0),
  ]
}

function dataKeyCells({
  algorithm,
  subject,
  cache = 'cold',
  callsPerSecond,
  callMs,
  samples,
}: Figure): Cells {
  const { mean: perSecond, ci95 } = callsPerSecond ?? { mean: 0, ci95: [0, 0] }
  const name = subject.replace('data-key-', '')
  return [
    algorithm,
    name,
    cache,
    perSecond.toFixed(0),
    `${ci95[0].toFixed(0)}–${ci95[1].toFixed(0)}`,
    callMs?.p50.toFixed(3) ?? '',
    callMs?.p99.toFixed(3) ?? '',
    String(samples),
  ]
}

function mean({
  throughputMBps: { mean: middle, ci95 },
  precise,
}: Pick<Figure, 'throughputMBps' | 'precise'>): Cells {
  return [speed(middle), `${precise ? '' : '~'}${speed(ci95[0])}–${speed(ci95[1])}`]
}

function share({ ratios = [] }: Figure, to: Ratio['to']): string {
  return ratios.find((ratio) => ratio.to === to)?.median.toFixed(2) ?? ''
}

/** Empty when there are too few rounds for an interval. */
function interval({ ratios = [] }: Figure, to: Ratio['to']): string {
  const { ci95: [low, high] = [0, Number.MAX_VALUE] } =
    ratios.find((ratio) => ratio.to === to) ?? {}
  return high === Number.MAX_VALUE ? '' : `${low.toFixed(2)}–${high.toFixed(2)}`
}

function speed(value: number): string {
  if (value >= 1e12) return '∞'
  return value >= 100 ? value.toFixed(0) : value.toPrecision(3)
}

function section(
  title: string,
  results: readonly Result[],
  head: Cells,
  cells: (figure: Figure) => Cells,
): string | undefined {
  if (results.length === 0) return undefined
  const figures = results.filter(isTaken)
  const refusals = results.filter(isRefused).map((result) => {
    return `  ${rowName(result)}: refused as ${result.refusal.code}: ${result.refusal.message}`
  })
  return [title, ...aligned([head, ...figures.map(cells)]), ...refusals, ''].join('\n')
}

function channelSection(channel: readonly ChannelFigure[] = []): string | undefined {
  if (channel.length === 0) return undefined
  const rows = channel.map(({ size, throughputMBps, samples }): Cells => {
    const precise = samples > 1 && isPrecise(throughputMBps)
    return [formatSize(size), 'one way', ...mean({ throughputMBps, precise }), String(samples)]
  })
  return [
    "Channel to the module's process alone: a write or a read of the target includes it once",
    ...aligned([['', '', 'MB/s', '95 %', 'rounds'], ...rows]),
    '',
  ].join('\n')
}

/** The first two columns are aligned left, the others right. */
export function aligned(rows: readonly Cells[]): string[] {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => row[column]?.length ?? 0)),
  )
  return rows.map((row) => {
    const cells = row.map((cell, column) => {
      const width = widths[column] ?? 0
      return column < 2 ? cell.padEnd(width) : cell.padStart(width)
    })
    return `  ${cells.join('  ').trimEnd()}`
  })
}
