/**
 * Draws the figures as SVG charts with Apache ECharts. Series differ by dash and symbol, or by
 * pattern, and not only by colour, for print and for colour-blind readers. A series has the same
 * look in every chart. The colours are Okabe and Ito's (https://jfly.uni-koeln.de/color/).
 */
import * as echarts from 'echarts'
import { BENCH_ALGORITHMS, type Figure, type Figures, isTaken, type YardstickName } from './figures'
import { formatSize } from './sizes'

type Theme = 'light' | 'dark'

interface Look {
  readonly colour: Readonly<Record<Theme, string>>
  readonly dash: 'solid' | 'dashed' | 'dotted' | readonly number[]
  readonly symbol: string
}

const LOOKS = {
  encrypt: { colour: { light: '#0072B2', dark: '#56B4E9' }, dash: 'solid', symbol: 'circle' },
  decrypt: { colour: { light: '#D55E00', dark: '#FF8A4C' }, dash: 'dashed', symbol: 'rect' },
  'openssl speed': {
    colour: { light: '#009E73', dark: '#2BD9A5' },
    dash: 'dotted',
    symbol: 'triangle',
  },
  'node:crypto': {
    colour: { light: '#CC79A7', dark: '#E8A6CB' },
    dash: [8, 3, 2, 3],
    symbol: 'diamond',
  },
  'memory copy': { colour: { light: '#6E6E6E', dark: '#BDBDBD' }, dash: [2, 2], symbol: 'arrow' },
  write: { colour: { light: '#0072B2', dark: '#56B4E9' }, dash: 'solid', symbol: 'circle' },
  read: { colour: { light: '#E69F00', dark: '#F2C063' }, dash: 'dashed', symbol: 'rect' },
} as const satisfies Readonly<Record<string, Look>>

const THEMES: Readonly<Record<Theme, { readonly ink: string; readonly line: string }>> = {
  light: { ink: '#1b1f24', line: '#d0d7de' },
  dark: { ink: '#e6edf3', line: '#3a424c' },
}

export interface Chart {
  readonly title: string
  /** For a page on a light and on a dark ground. */
  readonly svg: Readonly<Record<Theme, string>>
}

export function charts(figures: Figures): readonly Chart[] {
  const taken = figures.results.filter(isTaken)
  return [...cipherCharts(taken, figures), ...targetCharts(taken)]
}

interface Series {
  readonly name: keyof typeof LOOKS
  readonly values: readonly (number | null)[]
}

function cipherCharts(taken: readonly Figure[], { yardsticks }: Figures): readonly Chart[] {
  return BENCH_ALGORITHMS.flatMap((algorithm) => {
    const own = taken.filter((figure) => {
      return figure.algorithm === algorithm && figure.subject.startsWith('cipher-')
    })
    if (own.length === 0) return []
    const sizes = sizesOf(own)
    const line = (name: Series['name'], of: Points): Series => ({
      name,
      values: valuesAt(sizes, of),
    })
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
  const svg = (theme: Theme) => svgOf(theme, title, categories, series, type)
  return { title, svg: { light: svg('light'), dark: svg('dark') } }
}

function svgOf(
  theme: Theme,
  title: string,
  categories: readonly string[],
  series: readonly Series[],
  type: 'line' | 'bar',
): string {
  const { ink, line } = THEMES[theme]
  const chart = echarts.init(null, null, { renderer: 'svg', ssr: true, width: 590, height: 380 })
  const axis = {
    axisLabel: { color: ink },
    axisLine: { lineStyle: { color: ink } },
    nameTextStyle: { color: ink },
    splitLine: { lineStyle: { color: line } },
  }
  chart.setOption({
    animation: false,
    backgroundColor: 'transparent',
    aria: { enabled: true, decal: { show: type === 'bar' } },
    title: { text: title, left: 0, textStyle: { fontSize: 15, color: ink } },
    legend: { top: 38, left: 0, itemWidth: 34, itemGap: 14, textStyle: { color: ink } },
    grid: { left: 70, right: 20, top: 98, bottom: 40 },
    xAxis: { ...axis, type: 'category', data: [...categories], splitLine: { show: false } },
    yAxis: { ...axis, nameLocation: 'end', ...scaleOf(type, series) },
    series: series.map(({ name, values }) => {
      const { colour, dash, symbol }: Look = LOOKS[name]
      return {
        name,
        type,
        data: [...values],
        color: colour[theme],
        symbol,
        symbolSize: 9,
        lineStyle: { width: 2, type: typeof dash === 'string' ? dash : [...dash] },
        label: { show: type === 'bar', position: 'top', color: ink },
      }
    }),
  })
  const svg = chart.renderToSVGString()
  chart.dispose()
  return svg
}

/**
 * Lines have a logarithmic axis: a copy of memory is a hundred times as fast as a slow cipher, which would be flat beside it.
 * A bar is as long as its figure, so its axis begins at 0.
 */
function scaleOf(type: 'line' | 'bar', series: readonly Series[]) {
  if (type === 'bar') return { type: 'value', name: 'MB/s', min: 0 } as const
  const values = series.flatMap((each) => each.values).filter((value) => value !== null)
  return {
    type: 'log',
    name: 'MB/s, logarithmic',
    min: 10 ** Math.floor(Math.log10(Math.min(...values))),
    minorSplitLine: { show: false },
  } as const
}
