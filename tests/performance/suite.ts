/**
 * What the suite costs on top of Cucumber: `sealproof run` with all its reports but the Allure
 * page, against bare cucumber-js on as many scenarios with as many steps that do nothing; and what
 * HTTP costs, by the same run against `sealproof serve`. Whole processes, in turns, after one of
 * each to warm up. Bare Cucumber writes its messages to a file, as a run does: a run that left no
 * record would not be comparable. `npm run bench:suite -- ROUNDS`
 */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { spreadOf } from '../../bench'
import {
  bareCucumber,
  type Candidate,
  prove,
  suite,
  suiteOverHttp,
  type Time,
  timed,
} from './candidates'
import { lengthsOf, type Size, sizeOf, writeEmptySuite, writeMuteSuite } from './empty-suite'

const LEAST_ROUNDS = 7
const USUAL_ROUNDS = 9
const GOAL = 2
/** CPU time, beside bare Cucumber. */
const CPU_GOAL = 3
/** Over HTTP, beside in process. */
const HTTP_GOAL = 2.5

const root = dirname(dirname(__dirname))

async function main(rounds: number): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'sealproof-bench-'))
  process.once('SIGINT', () => {
    rmSync(folder, { recursive: true, force: true })
    process.exit(130)
  })
  try {
    const features = join(root, 'features')
    const lengths = lengthsOf(features)
    const size = sizeOf(lengths)
    const [empty, mute] = [join(folder, 'empty'), join(folder, 'mute')]
    for (const suite of [empty, mute]) mkdirSync(suite)
    writeEmptySuite(empty, lengths)
    writeMuteSuite(mute, features, join(root, 'dist', 'steps'))
    const yardsticks = [
      bareCucumber('cucumber-js, empty steps', empty),
      bareCucumber('cucumber-js, same sentences', mute),
    ]
    const candidates = [suite(), suiteOverHttp(), ...yardsticks]
    for (const candidate of candidates) await prove(candidate, folder, size)
    const [ours, overHttp, ...bare] = await measure(candidates, folder, rounds)
    if (ours && overHttp) print(size, ours, overHttp, bare)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

type Samples = readonly [Candidate, readonly Time[]]
type Times = readonly [Candidate, readonly number[]]

/** In turns, so that whatever the machine does meanwhile falls on both. */
async function measure(
  candidates: readonly Candidate[],
  folder: string,
  rounds: number,
): Promise<readonly Samples[]> {
  const times = candidates.map((candidate): [Candidate, Time[]] => [candidate, []])
  for (let round = 1; round <= rounds; round++) {
    for (const [candidate, samples] of times) {
      const out = mkdtempSync(join(folder, 'out-'))
      samples.push(await timed(candidate, out))
      rmSync(out, { recursive: true })
    }
    process.stderr.write(`round ${round} of ${rounds}\n`)
  }
  return times
}

function print(
  { scenarios, steps }: Size,
  ours: Samples,
  overHttp: Samples,
  yardsticks: readonly Samples[],
): void {
  const [machine] = cpus()
  console.log(`${scenarios} scenarios, ${steps} steps; ${ours[1].length} rounds in turns`)
  console.log(`Node ${process.version}, ${cpus().length} × ${machine?.model}\n`)
  const wall = compare('wall time', 'wall', ours, overHttp, yardsticks)
  const cpu = compare('CPU time', 'cpu', ours, overHttp, yardsticks)
  judge(`wall time below ${GOAL.toFixed(1)} times bare cucumber-js`, wall.bare < GOAL)
  judge(`CPU time at most ${CPU_GOAL.toFixed(1)} times bare cucumber-js`, cpu.bare <= CPU_GOAL)
  judge(`over HTTP below ${HTTP_GOAL.toFixed(1)} times as long`, wall.overHttp < HTTP_GOAL)
}

/** Prints one kind of time, and returns the two ratios that have a goal. */
function compare(
  title: string,
  kind: keyof Time,
  ...measured: readonly [Samples, Samples, readonly Samples[]]
): { readonly bare: number; readonly overHttp: number } {
  const of = ([candidate, times]: Samples): Times => [candidate, times.map((time) => time[kind])]
  const [ours, overHttp] = [of(measured[0]), of(measured[1])]
  const yardsticks = measured[2].map(of)
  console.log(row(title, 'median', 'least', 'most'))
  for (const [{ name }, samples] of [ours, overHttp, ...yardsticks]) {
    const { median, least, most } = spreadOf(samples)
    console.log(row(name, ...[median, least, most].map(seconds)))
  }
  console.log(`\n${row('times as long as', 'medians', 'in pairs')}`)
  for (const yardstick of yardsticks) console.log(comparison(yardstick[0].name, ours, yardstick))
  console.log(comparison('over HTTP, as in process', overHttp, ours))
  const [bare = ours] = yardsticks
  console.log('')
  return { bare: ratio(ours, bare), overHttp: ratio(overHttp, ours) }
}

function judge(goal: string, isMet: boolean): void {
  console.log(`${goal}: ${isMet ? 'yes' : 'no'}`)
}

function ratio([, samples]: Times, [, yardstick]: Times): number {
  return spreadOf(samples).median / spreadOf(yardstick).median
}

function comparison(name: string, subject: Times, yardstick: Times): string {
  const pairs = spreadOf(
    subject[1].map((time, round) => time / (yardstick[1][round] ?? Number.NaN)),
  )
  const ends = `${pairs.least.toFixed(2)} to ${pairs.most.toFixed(2)}`
  const cells = [ratio(subject, yardstick), pairs.median].map((times) => times.toFixed(2))
  return `${row(name, ...cells)}   (${ends})`
}

function row(name: string, ...cells: readonly string[]): string {
  return name.padEnd(28) + cells.map((cell) => cell.padStart(10)).join('')
}

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(2)} s`
}

const rounds = Math.max(LEAST_ROUNDS, Number(process.argv[2] ?? USUAL_ROUNDS) || USUAL_ROUNDS)
main(rounds).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
})
