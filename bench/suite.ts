/**
 * What the suite costs on top of Cucumber: `sealproof run` with all its reports but the Allure page,
 * against bare cucumber-js on as many scenarios with as many steps that do nothing. Whole processes,
 * in turns, after one of each to warm up. Bare Cucumber writes its messages to a file, as a run does: a
 * run that left no record would not be comparable. `npm run bench:suite -- ROUNDS`
 */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { bareCucumber, type Contender, prove, suite } from './contenders'
import { lengthsOf, type Size, sizeOf, writeEmptySuite, writeMuteSuite } from './empty-suite'
import { runScript } from './process'
import { spreadOf } from './statistics'

const LEAST_ROUNDS = 7
const USUAL_ROUNDS = 9
const GOAL = 2

const root = dirname(__dirname)

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
    const contenders = [
      suite(),
      bareCucumber('cucumber-js, empty steps', empty),
      bareCucumber('cucumber-js, same sentences', mute),
    ]
    for (const contender of contenders) await prove(contender, folder, size)
    print(size, await measure(contenders, folder, rounds))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

type Times = readonly (readonly [Contender, readonly number[]])[]

/** In turns, so that whatever the machine does meanwhile falls on both. */
async function measure(
  contenders: readonly Contender[],
  folder: string,
  rounds: number,
): Promise<Times> {
  const times = contenders.map((contender) => [contender, [] as number[]] as const)
  for (let round = 1; round <= rounds; round++) {
    for (const [contender, samples] of times) {
      const out = mkdtempSync(join(folder, 'out-'))
      const { milliseconds, exitCode } = await runScript(contender.args(out), contender.cwd)
      if (exitCode !== 0) throw new Error(`${contender.name} ended with ${exitCode}`)
      samples.push(milliseconds)
      rmSync(out, { recursive: true })
    }
    process.stderr.write(`round ${round} of ${rounds}\n`)
  }
  return times
}

function print({ scenarios, steps }: Size, times: Times): void {
  const [ours, ...yardsticks] = times
  if (!ours) return
  const [machine] = cpus()
  console.log(`${scenarios} scenarios, ${steps} steps; ${ours[1].length} rounds in turns`)
  console.log(`Node ${process.version}, ${cpus().length} × ${machine?.model}\n`)
  console.log(row('', 'median', 'least', 'most'))
  for (const [{ name }, samples] of times) {
    const { median, least, most } = spreadOf(samples)
    console.log(row(name, ...[median, least, most].map(seconds)))
  }
  console.log(`\n${row('times as long as', 'medians', 'in pairs')}`)
  for (const [{ name }, samples] of yardsticks) {
    const ratio = spreadOf(ours[1]).median / spreadOf(samples).median
    const pairs = spreadOf(ours[1].map((time, round) => time / (samples[round] ?? Number.NaN)))
    const ends = `${pairs.least.toFixed(2)} to ${pairs.most.toFixed(2)}`
    console.log(`${row(name, ratio.toFixed(2), pairs.median.toFixed(2))}   (${ends})`)
  }
  const [[, bare] = [undefined, []]] = yardsticks
  const ratio = spreadOf(ours[1]).median / spreadOf(bare).median
  console.log(`\nbelow ${GOAL.toFixed(1)} times bare cucumber-js: ${ratio < GOAL ? 'yes' : 'no'}`)
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
