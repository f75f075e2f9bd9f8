/**
 * Draws the verdicts on a clause over time, to scale, so that a gap is as wide as it was long. Verdicts differ in height
 * as well as in colour, for readers who do not see colours, and for paper.
 */
import { type Html, html } from '../formats/page/html'
import type { ClauseHistory, Period } from './period'

const WIDTH = 480
const HEIGHT = 18

type TickStyle = 'conforms' | 'violates' | 'waived' | 'none'

const TICK_STYLES: Readonly<Record<ClauseHistory['verdicts'][number], TickStyle | undefined>> = {
  conforms: 'conforms',
  violates: 'violates',
  waived: 'waived',
  faulted: 'none',
  unproven: 'none',
  'not-run': 'none',
  waiting: 'none',
  excluded: 'none',
  'not-tested': 'none',
  absent: undefined,
}
const HEIGHTS: Readonly<Record<TickStyle, number>> = {
  conforms: 8,
  violates: 18,
  waived: 14,
  none: 4,
}

/** `description`: text for a screen reader. */
export function timeline({ verdicts }: ClauseHistory, period: Period, description: string): Html {
  const { runs, gaps } = period
  const [from, to] = extentOf(period)
  const at = (time: number): number => xOf(time, from, to)
  const ticks = verdicts.flatMap((verdict, index) => {
    const look = TICK_STYLES[verdict]
    return look === undefined ? [] : [{ look, x: at(runs[index]?.started ?? from) }]
  })
  const width = Math.max(1, Math.min(6, Math.floor((0.7 * WIDTH) / Math.max(1, runs.length))))
  return html`<svg role="img" aria-label="${description}" viewBox="0 0 ${WIDTH} ${HEIGHT}" width="${WIDTH}" height="${HEIGHT}" preserveAspectRatio="none">${gaps.map(
    (gap) =>
      html`<rect class="gap" x="${at(gap.from)}" width="${rounded(at(gap.to) - at(gap.from))}" height="${HEIGHT}"/>`,
  )}${[...Map.groupBy(ticks, ({ look }) => look)].map(
    ([look, members]) =>
      html`<path class="${look}" stroke-width="${width}" d="${members.map(({ x }) => `M${x} ${HEIGHT}v-${HEIGHTS[look]}`).join('')}"/>`,
  )}</svg>`
}

/** From the first run or gap to the last. */
function extentOf({ runs, gaps }: Period): readonly [number, number] {
  const times = [
    ...runs.map(({ started }) => started),
    ...gaps.flatMap(({ from, to }) => [from, to]),
  ]
  return [
    times.reduce((one, other) => Math.min(one, other)),
    times.reduce((one, other) => Math.max(one, other)),
  ]
}

const MARGIN = 4

function xOf(time: number, from: number, to: number): number {
  const share = to === from ? 0.5 : (time - from) / (to - from)
  return rounded(MARGIN + share * (WIDTH - 2 * MARGIN))
}

function rounded(value: number): number {
  return Math.round(value * 10) / 10
}
