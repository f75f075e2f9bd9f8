/** Runs a bench: connects to the target before anything is measured, and writes all output at the end. */
import { join } from 'node:path'
import { type LoadedTarget, loadTarget } from '../../adapters/load'
import type { Target } from '../../adapters/target'
import {
  type Comparison,
  compare,
  comparisonText,
  type Figures,
  figuresJson,
  figuresPage,
  figuresText,
  incomparable,
  runBench,
  thisMachine,
  yardstickDrift,
} from '../../bench'
import { checkReplaceable, writeWholeFile } from '../../record/whole-file'
import { oneLine, REPORTS, readRun, writeReports } from '../../reports'
import { readPackage } from '../../specification/package-root'
import { UsageError } from '../../specification/usage-error'
import { SLOWER } from '../exit-codes'
import {
  checkFolder,
  checkWritable,
  makeFolder,
  makeFolderOfItsOwn,
  RUNS,
} from '../run/output-folder'
import { planOf } from './plan'
import { BenchProgress } from './progress'
import type { Baseline, BenchRequest } from './request'

/** Resolves to the exit code: 1 only for a regression with --fail-on-regression. */
export async function bench(request: BenchRequest, now = new Date()): Promise<number> {
  if (request.out === undefined) checkWritable(RUNS)
  else checkFolder(request.out)
  if (request.run !== undefined) checkFigures(request.run)
  const target = named(await loadTarget(request.target, request.settings))
  if (!request.otherMachine) checkComparable(request.baseline, target)
  const progress = new BenchProgress()
  const { name, version } = readPackage()
  const taken = await runBench(target, planOf(request), { name, version }, progress).finally(
    async () => {
      progress.stop()
      await target.close()
    },
  )
  const figures: Figures = request.quick ? { ...taken, quick: true } : taken
  const folder = request.out ?? makeFolderOfItsOwn(now)
  if (request.out !== undefined) makeFolder(folder)
  writeFigures(figures, folder)
  if (request.run !== undefined) attachTo(request.run, figures)
  process.stdout.write(request.json ? figuresJson(figures) : `${figuresText(figures)}\n`)
  process.stderr.write(`bench.json and bench.html are in ${folder}\n`)
  return exitCodeOf(figures, request)
}

function writeFigures(figures: Figures, folder: string): void {
  writeWholeFile(join(folder, REPORTS.figures), figuresJson(figures))
  writeWholeFile(join(folder, REPORTS.figuresPage), figuresPage(figures))
}

/** Before the minutes that the measurement takes. */
function checkFigures(folder: string): void {
  for (const name of [REPORTS.figures, REPORTS.figuresPage]) {
    checkReplaceable(join(folder, name), 'file')
  }
}

/** Writes the figures into the run's folder, and makes its Allure results again with them. */
function attachTo(run: string, figures: Figures): void {
  writeFigures(figures, run)
  writeReports(readRun(join(run, 'run.ndjson')), run)
  process.stderr.write(`they are in ${run} as well; for its Allure page: sealproof report ${run}\n`)
}

/** Checked before the minutes that the measurement takes. */
function checkComparable(baseline: Baseline | undefined, target: Target): void {
  if (baseline === undefined) return
  const reason = incomparable(baseline.figures, { machine: thisMachine(), target })
  if (reason === undefined) return
  throw new UsageError(
    `--baseline ${baseline.file} is not compared: ${reason}; --other-machine compares it all the same`,
  )
}

/** Prints the comparison with the baseline, where there is one. */
function exitCodeOf(figures: Figures, request: BenchRequest): number {
  const { baseline, failOnRegression, json } = request
  if (baseline === undefined) return 0
  const comparisons = compare(baseline.figures, figures)
  const machine = yardstickDrift(baseline.figures, figures)
  const text = comparisonText(comparisons, baseline.file, machine)
  // With --json stdout holds the figures alone.
  if (json) process.stderr.write(text)
  else process.stdout.write(text)
  return failOnRegression && comparisons.some(isSlower) ? SLOWER : 0
}

function isSlower({ change }: Comparison): boolean {
  return change === 'slower'
}

/** Its name and version are printed, so control characters are removed. */
function named(target: LoadedTarget): LoadedTarget {
  return { ...target, name: oneLine(target.name), version: oneLine(target.version) }
}
