/**
 * The six runs that every validator is given, played once for each process of tests, each with every format and its
 * Allure results in its folder: conformant, violating, faulted, waived, partial and under-declared.
 */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { writeWholeFile } from '../../record/whole-file'
import { FORMATS, type Run, readRun, type VerdictDocument } from '../../reports'
import { emptyFolder } from '../fixtures/command'
import { readVerdict, sealproof } from '../programs/command'

export interface PlayedRun {
  readonly name: RunName
  /** Holds run.ndjson, allure-results/, and the file of every format in reports/formats/formats.ts. */
  readonly folder: string
  readonly run: Run
  readonly verdict: VerdictDocument
}

interface Plan {
  readonly exitCode: number
  readonly outcome: VerdictDocument['outcome']
  readonly args: readonly string[]
}

const core = (mode: string) => [
  ...['--target', join(__dirname, 'target.cjs')],
  ...['--setting', `mode=${mode}`],
]

const FORGETFUL = [...core('forgetful'), '--profile', 'core']

/** `waived` also has a file of waivers for all that `violating` violates. Only `conformant` plays everything there is. */
export const PLANS = {
  conformant: { exitCode: 0, outcome: 'conformant', args: [] },
  violating: { exitCode: 1, outcome: 'violations', args: FORGETFUL },
  faulted: { exitCode: 3, outcome: 'faulted', args: [...core('down'), '--profile', 'core'] },
  waived: { exitCode: 0, outcome: 'violations', args: FORGETFUL },
  partial: { exitCode: 0, outcome: 'partial', args: ['--clause', 'ALG-1'] },
  'under-declared': { exitCode: 4, outcome: 'incomplete', args: core('lawful') },
} as const satisfies Readonly<Record<string, Plan>>

export type RunName = keyof typeof PLANS

let played: Promise<readonly PlayedRun[]> | undefined

/** Takes about half a minute the first time. The folders are gone when the process ends. */
export function sixRuns(): Promise<readonly PlayedRun[]> {
  played ??= playAll()
  return played
}

async function playAll(): Promise<readonly PlayedRun[]> {
  const folder = emptyFolder()
  const runs = new Map<RunName, PlayedRun>()
  for (const [name, { exitCode, args }] of Object.entries(PLANS) as [RunName, Plan][]) {
    const out = join(folder, name)
    await sealproof(exitCode, 'run', ...args, ...waivers(name, folder, runs), '--out', out)
    const run = readRun(join(out, 'run.ndjson'))
    for (const { file, write } of FORMATS) writeWholeFile(join(out, file), write(run))
    runs.set(name, { name, folder: out, run, verdict: readVerdict(out) })
  }
  return [...runs.values()]
}

function waivers(
  name: RunName,
  folder: string,
  runs: ReadonlyMap<RunName, PlayedRun>,
): readonly string[] {
  const violating = runs.get('violating')
  if (name !== 'waived' || violating === undefined) return []
  const { clauses, target } = violating.verdict
  const waived = clauses
    .filter(({ verdict }) => verdict === 'violates')
    .map(({ id }) => ({
      clause: id,
      target: target.name,
      reason: 'Reads give rows again from version 2 on.',
      owner: 'storage team',
      ticket: 'https://tickets.example.com/READ-1',
      expires: '2999-12-31',
    }))
  const file = join(folder, 'waivers.yaml')
  // What is JSON is YAML.
  writeFileSync(file, JSON.stringify({ waivers: waived }))
  return ['--waivers', file]
}
