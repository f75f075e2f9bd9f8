/**
 * Draws the figures as SVG charts with Apache ECharts. Series differ by dash and symbol, or by
 * pattern, and not only by colour, for print and for colour-blind readers. The colours are Okabe
 * and Ito's (https://jfly.uni-koeln.de/color/).
 */
import * as echarts from 'echarts'
import { BENCH_ALGORITHMS, type Figure, type Figures, isTaken, type YardstickName } from './figures'
import { formatSize } from './sizes'

const COLOURS = ['#0072B2', '#D55E00', '#009E73', '#CC79A7', '#E69F00', '#56B4E9']
const DASHES = ['solid', 'dashed', 'dotted', [8, 3, 2, 3], [2, 2], [12, 4]] as const
const SYMBOLS = ['circle', 'rect', 'triangle', 'diamond', 'roundRect', 'arrow'] as const

export interface Chart {
  readonly title: string
  readonly svg: string
}

export function charts(figures: Figures): readonly Chart[] {
  const taken = figures.results.filter(isTaken)
  return [...cipherCharts(taken, figures), ...targetCharts(taken)]
}

interface Series {
  readonly name: string
  readonly values: readonly (number | null)[]
}

function cipherCharts(taken: readonly Figure[], { yardsticks }: Figures): readonly Chart[] {
  return BENCH_ALGORITHMS.flatMap((algorithm) => {
    const own = taken.filter((figure) => {
      return figure.algorithm === algorithm && figure.subject.startsWith('cipher-')
    })
    if (own.length === 0) return []
    const sizes = sizesOf(own)
    const line = (name: string, of: Points): Series => ({ name, values: valuesAt(sizes, of) })
    const yardstick = (name: YardstickName) =>
      yardsticks.filter((each) => {
        return each.name === name && (each.algorithm === algorithm || each.algorithm === 'none')
      })
    const series = [
      line(
        'encrypt',
        own.filter(({ subject }) => subject === 'cipher-encrypt'),
      ),
      line(
        'decrypt',
        own.filter(({ subject }) => subject === 'cipher-decrypt'),
      ),
      line('openssl speed', yardstick('openssl')),
      line('node:crypto', yardstick('node-crypto')),
      line('memory copy', yardstick('memory-copy')),
    ].filter(({ values }) => values.some((value) => value !== null))
    return [drawn(`${algorithm}: throughput by size`, sizes.map(formatSize), series, 'line')]
  })
}

function targetCharts(taken: readonly Figure[]): readonly Chart[] {
  const own = taken.filter(({ subject }) => subject.startsWith('target-'))
  const algorithms = BENCH_ALGORITHMS.filter((name) => own.some((each) => each.algorithm === name))
  return sizesOf(own).map((size) => {
    const bars = (subject: Figure['subject']): readonly (number | null)[] =>
      algorithms.map((algorithm) => {
        const figure = own.find((each) => {
          return each.subject === subject && each.algorithm === algorithm && each.size === size
        })
        return figure ? rounded(figure.throughputMBps.mean) : null
      })
    const names = algorithms.map((name) => (name === 'none' ? 'unencrypted' : name))
    return drawn(
      `A table of ${formatSize(size)}: throughput of the target`,
      names,
      [
        { name: 'write', values: bars('target-write') },
        { name: 'read', values: bars('target-read') },
      ],
      'bar',
    )
  })
}

type Points = readonly {
  readonly size: number
  readonly throughputMBps: { readonly mean: number }
}[]

function valuesAt(sizes: readonly number[], points: Points): (number | null)[] {
  return sizes.map((size) => {
    const point = points.find((each) => each.size === size)
    return point ? rounded(point.throughputMBps.mean) : null
  })
}

function sizesOf(figures: readonly Figure[]): readonly number[] {
  return [...new Set(figures.map(({ size }) => size))].sort((one, other) => one - other)
}

function rounded(value: number): number {
  return Number(value.toPrecision(3))
}

function drawn(
  title: string,
  categories: readonly string[],
  series: readonly Series[],
  type: 'line' | 'bar',
): Chart {
  const chart = echarts.init(null, null, { renderer: 'svg', ssr: true, width: 590, height: 380 })
  chart.setOption({
    animation: false,
    color: COLOURS,
    aria: { enabled: true, decal: { show: type === 'bar' } },
    title: { text: title, left: 0, textStyle: { fontSize: 15 } },
    legend: { top: 30, left: 0, itemWidth: 34, itemGap: 14 },
    grid: { left: 70, right: 20, top: 90, bottom: 40 },
    xAxis: { type: 'category', data: [...categories] },
    yAxis: { type: 'value', name: 'MB/s', nameLocation: 'end', min: 0 },
    series: series.map(({ name, values }, index) => ({
      name,
      type,
      data: [...values],
      symbol: SYMBOLS[index],
      symbolSize: 9,
      lineStyle: { width: 2, type: DASHES[index] },
      label: { show: type === 'bar', position: 'top' },
    })),
  })
  const svg = chart.renderToSVGString()
  chart.dispose()
  return { title, svg }
}
