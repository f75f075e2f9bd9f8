/**
 * What `sealproof init` writes, used as a newcomer would: written into an empty folder, started, probed, and put
 * before the whole suite. Every question is answered there, most of them wrongly, and alike in every language.
 */
import { mkdirSync, readFileSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, it } from 'node:test'
import { pathToFileURL } from 'node:url'
import { expect } from 'chai'
import { LANGUAGES, type Language, STARTING_POINTS } from '../cli/init/starting-points'
import type { VerdictDocument } from '../reports'
import { withPage } from './browser/browser'
import { printed, wrongWithSummary } from './browser/print'
import { readVerdict, sealproof, temporaryFolder } from './programs/command'
import { findPython, missingChromium } from './programs/find'
import { playHttpFile, readHttpFile } from './programs/http-file'
import { ROOT, runTo, withServer } from './programs/process'

describe('a starting point', () => {
  const folder = temporaryFolder()
  const verdicts = new Map<Language, readonly string[]>()

  const noBrowser = missingChromium() ?? false

  for (const language of LANGUAGES) {
    const skip =
      language === 'python' && !findPython() && 'Python is not installed (on Debian: python3)'

    it(`in ${language} runs at once, keeps the contract, and is judged`, { skip }, async () => {
      const place = join(folder, language)
      await sealproof(0, 'init', '--language', language, place)
      const verdict = await play(language, place)
      isJudged(verdict)
      const scenarios = verdict.clauses.flatMap((clause) => clause.scenarios)
      verdicts.set(
        language,
        scenarios.map(({ id, verdict: its }) => `${id} ${its}`),
      )
    })
  }

  it('is a printed summary of 25 sheets at most, with all its findings', {
    skip: noBrowser,
  }, async () => {
    const [language = 'typescript'] = verdicts.keys()
    const report = join(folder, `${language}-run`, 'index.html')
    await withPage({ width: 1280, height: 900 }, async ({ page }) => {
      await page.goto(pathToFileURL(report).href)
      expect(wrongWithSummary(await printed(page))).to.deep.equal([])
    })
  })

  it('has the same verdicts in every language', () => {
    const [one, ...others] = verdicts.values()
    for (const other of others) expect(other).to.deep.equal(one)
  })

  const noPython = !findPython() && 'Python is not installed (on Debian: python3)'
  it('in python loses no row where many are added at once', { skip: noPython }, async () => {
    const place = join(folder, 'at-once')
    await sealproof(0, 'init', '--language', 'python', place)
    const program = switchingOften(join(place, STARTING_POINTS.python.files[0]))
    await withServer('python3', ['-c', program], async (address) => {
      const { id } = await post(`${address}/sandboxes`, {})
      const ask = (operation: string, asked: object) =>
        post(`${address}/sandboxes/${id}/${operation}`, asked)
      await ask('createProject', { name: 'ledger', region: 'cn-shanghai', encryption: null })
      for (let number = 0; number < TABLES; number++) {
        const place = { project: 'ledger', table: `t${number}` }
        const rows = Array.from({ length: WRITES }, (_, at) => ({ at: `${at}` }))
        await Promise.all(
          rows.map((row) => ask('writeRows', { ...place, rows: [row], mode: 'append' })),
        )
        const answer = await ask('readRows', place)
        expect(answer.value).to.have.deep.members(rows)
      }
    })
  })

  async function play(language: Language, place: string): Promise<VerdictDocument> {
    const startingPoint = STARTING_POINTS[language]
    const file = join(place, startingPoint.files[0])
    if (startingPoint.kind === 'module') {
      await typeChecks(place, file)
      return verdictOn(language, file)
    }
    const program = startingPoint.program === 'node' ? process.execPath : startingPoint.program
    return withServer(program, [file, '--port', '0'], async (address) => {
      for (const requests of startingPoint.files.filter((name) => name.endsWith('.http'))) {
        const { requests: written, variables } = readHttpFile(
          readFileSync(join(place, requests), 'utf8'),
        )
        expect(written, requests).not.to.deep.equal([])
        expect(await playHttpFile({ requests: written, variables }, address)).to.deep.equal([])
      }
      return verdictOn(language, address)
    })
  }

  async function verdictOn(language: Language, target: string): Promise<VerdictDocument> {
    await sealproof(0, 'probe', target)
    const out = join(folder, `${language}-run`)
    await sealproof(1, 'run', '--target', target, '--out', out)
    return readVerdict(out)
  }
})

/** With as many writes at once, Python's threads that wait for nothing lost rows in each of six plays. */
const TABLES = 100
const WRITES = 30

/** Python's threads take turns after each instruction or so, and not after 5 ms. */
function switchingOften(file: string): string {
  return [
    'import runpy, sys',
    'sys.setswitchinterval(1e-6)',
    "sys.argv = ['target.py', '--port', '0']",
    `runpy.run_path(${JSON.stringify(file)}, run_name='__main__')`,
  ].join('\n')
}

async function post(url: string, body: object) {
  const answer = await fetch(url, { method: 'POST', body: JSON.stringify(body) })
  return (await answer.json()) as Readonly<Record<string, unknown>>
}

/** The port's types, as they come with the package: the editor of a user must find no mistake. */
async function typeChecks(place: string, file: string): Promise<void> {
  mkdirSync(join(place, 'node_modules'))
  symlinkSync(ROOT, join(place, 'node_modules', 'sealproof'), 'junction')
  const types = join(ROOT, 'node_modules', '@types')
  symlinkSync(types, join(place, 'node_modules', '@types'), 'junction')
  const options = ['--noEmit', '--strict', '--target', 'es2023', '--module', 'nodenext']
  await runTo(0, 'tsc', [...options, '--types', 'node', file], { cwd: place })
}

/**
 * Reasons that are right here: some scenarios are for the reference alone, and a walk comes to no question about some
 * clauses where a target refuses what leads to them.
 */
const LAWFUL_REASONS = /reference only|no walk could put this clause to the target/

/** A newcomer finds violations, most clauses violated, and nothing else that could not be judged. */
function isJudged({ outcome, planned, counts, clauses }: VerdictDocument): void {
  expect(outcome).to.equal('violations')
  expect(planned).to.be.above(0)
  expect(counts).to.include({ faulted: 0, notRun: 0, excluded: 0 })
  const inapplicable = clauses
    .flatMap(({ scenarios }) => scenarios)
    .filter(({ verdict }) => verdict === 'inapplicable')
    .map(({ reason = '' }) => reason)
  expect(inapplicable.filter((reason) => !LAWFUL_REASONS.test(reason))).to.deep.equal([])
  const documented = clauses.filter(({ standing }) => standing === 'documented')
  const violated = documented.filter(({ verdict }) => verdict === 'violates')
  expect(violated.length).to.be.above(documented.length / 2)
}
