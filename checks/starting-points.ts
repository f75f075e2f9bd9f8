/**
 * What `sealproof init` writes, used as a newcomer would: written into an empty folder, started, probed, and put
 * before the whole suite. Every question must be answered there, most of them wrongly, and alike in every language.
 */
import { mkdirSync, readFileSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { LANGUAGES, type Language, STARTING_POINTS } from '../cli/init/starting-points'
import type { VerdictDocument } from '../reports'
import { type Check, type Finding, nothingWrong, skipped } from './check'
import { readVerdict, sealproof } from './command-line'
import { withCompanion } from './companion'
import { playExchanges, readExchanges } from './exchanges'
import { findPython } from './programs'
import type { Workplace } from './workplace'

export const startingPoints: Check = {
  name: 'starting-points',
  promise: 'what init writes runs at once, and is judged: violations, and no fault',
  needs: ['build'],
  async examine(workplace) {
    const withoutPython = findPython() === undefined
    const languages = LANGUAGES.filter((language) => language !== 'python' || !withoutPython)
    const wrong: string[] = []
    const told = new Map<Language, string>()
    for (const language of languages) {
      const folder = join(workplace.scratch, language)
      const { code } = await sealproof(workplace, 'init', '--language', language, folder)
      if (code !== 0) wrong.push(`init --language ${language} ended with ${code}`)
      else {
        const played = await play(workplace, language, folder)
        wrong.push(...played.wrong.map((line) => `${language}: ${line}`))
        told.set(language, scenarioVerdicts(played.verdict))
      }
    }
    if (new Set(told.values()).size > 1) wrong.push('they have different verdicts')
    const finding = nothingWrong(wrong, 'things wrong with them', languages.join(', '))
    return withoutPython ? onlyWithPython(finding) : finding
  },
}

function onlyWithPython(finding: Finding): Finding {
  if (finding.outcome !== 'passed') return finding
  return skipped('Python is not installed (on Debian: python3); the other starting points hold')
}

interface Played {
  readonly wrong: readonly string[]
  readonly verdict: VerdictDocument
}

async function play(workplace: Workplace, language: Language, folder: string): Promise<Played> {
  const startingPoint = STARTING_POINTS[language]
  const file = join(folder, startingPoint.files[0])
  if (startingPoint.kind === 'module') {
    const wrong = await typeMistakes(workplace, folder, file)
    const run = await judged(workplace, language, file)
    return { ...run, wrong: [...wrong, ...run.wrong] }
  }
  const program = startingPoint.program === 'node' ? process.execPath : startingPoint.program
  const surroundings = { cwd: folder, env: process.env, seconds: 20, signal: workplace.signal }
  return withCompanion(program, [file, '--port', '0'], surroundings, async (address) => {
    const wrong: string[] = []
    for (const requests of startingPoint.files.filter((name) => name.endsWith('.http'))) {
      const { exchanges, variables } = readExchanges(readFileSync(join(folder, requests), 'utf8'))
      if (exchanges.length === 0) wrong.push(`${requests} has no exchange`)
      wrong.push(...(await playExchanges({ exchanges, variables }, address)))
    }
    const run = await judged(workplace, language, address)
    return { ...run, wrong: [...wrong, ...run.wrong] }
  })
}

/** The port's types, as they come with the package: a stranger's editor must have nothing to say. */
async function typeMistakes(
  { root, run }: Workplace,
  folder: string,
  file: string,
): Promise<string[]> {
  mkdirSync(join(folder, 'node_modules'))
  symlinkSync(root, join(folder, 'node_modules', 'sealproof'), 'junction')
  const types = join(root, 'node_modules', '@types')
  symlinkSync(types, join(folder, 'node_modules', '@types'), 'junction')
  const options = ['--noEmit', '--strict', '--target', 'es2023', '--module', 'nodenext']
  const { code } = await run('tsc', [...options, '--types', 'node', file], { cwd: folder })
  return code === 0 ? [] : ['does not type-check beside the installed package']
}

async function judged(workplace: Workplace, language: Language, target: string): Promise<Played> {
  const wrong: string[] = []
  const probe = await sealproof(workplace, 'probe', target)
  if (probe.code !== 0) wrong.push('does not keep the contract, says probe')
  const out = join(workplace.scratch, `${language}-run`)
  const { code } = await sealproof(workplace, 'run', '--target', target, '--out', out)
  if (code !== 1) wrong.push(`the run ended with ${code}`)
  const verdict = readVerdict(out)
  return { verdict, wrong: [...wrong, ...surprises(verdict)] }
}

/** Whatever is not a judgement: a newcomer must find violations, all of them, and nothing else. */
export function surprises({ outcome, planned, counts, clauses }: VerdictDocument): string[] {
  const wrong: string[] = []
  if (outcome !== 'violations') wrong.push(`the outcome is ${outcome}`)
  if (planned === 0) wrong.push('nothing was planned')
  for (const verdict of ['faulted', 'notRun', 'excluded'] as const) {
    if (counts[verdict] > 0) wrong.push(`${counts[verdict]} scenarios are ${verdict}`)
  }
  for (const { id, verdict, reason } of clauses.flatMap(({ scenarios }) => scenarios)) {
    if (verdict === 'inapplicable' && !/reference only/.test(reason ?? '')) {
      wrong.push(`${id} is inapplicable: ${reason}`)
    }
  }
  const documented = clauses.filter(({ standing }) => standing === 'documented')
  const violated = documented.filter(({ verdict }) => verdict === 'violates')
  if (violated.length * 2 <= documented.length) {
    wrong.push(`${violated.length} of ${documented.length} documented clauses are violated`)
  }
  return wrong
}

function scenarioVerdicts({ clauses }: VerdictDocument): string {
  const scenarios = clauses.flatMap((clause) => clause.scenarios)
  return scenarios.map(({ id, verdict }) => `${id} ${verdict}`).join('\n')
}
