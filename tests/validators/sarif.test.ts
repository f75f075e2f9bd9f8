/** SARIF Multitool of Microsoft, with its rules for code scanning of GitHub, validates the file of each of the six runs. */
import { chmodSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { before, describe, it } from 'node:test'
import { pathToFileURL } from 'node:url'
import { expect } from 'chai'
import { emptyFolder } from '../fixtures/command'
import { runTo } from '../programs/process'
import { missingPackage } from './installed'
import { type PlayedRun, type RunName, sixRuns } from './six-runs'

/** The package for Linux; npm installs the one of the machine. */
const PACKAGE = '@microsoft/sarif-multitool-linux'
const FILE = 'sealproof.sarif'

interface FoundProblem {
  readonly ruleId: string
  readonly locations: readonly [
    { readonly physicalLocation: { readonly artifactLocation: { readonly uri: string } } },
  ]
}

describe('SARIF of the six runs', { skip: missingPackage(PACKAGE) }, () => {
  let runs: readonly PlayedRun[]
  /** By the address of the file. */
  let errors: ReadonlyMap<string, readonly string[]>
  const spoiled = join(emptyFolder(), FILE)
  before(async () => {
    runs = await sixRuns()
    const text = readFileSync(fileOf('partial'), 'utf8')
    writeFileSync(spoiled, text.replace('"fullDescription"', '"elsewhere"'))
    errors = await errorsIn([...runs.map(({ name }) => fileOf(name)), spoiled])
  })
  const fileOf = (wanted: RunName) =>
    join(runs.find(({ name }) => name === wanted)?.folder ?? '', FILE)

  it('has no error by the rules of SARIF and of GitHub, which find what a file lacks', () => {
    expect([...errors]).to.deep.equal([[pathToFileURL(spoiled).href, ['JSON1005', 'GH2012']]])
  })

  it('raises no alert on the conformant run, and some on every other', () => {
    const silent = runs.filter(({ name }) => resultsIn(fileOf(name)).length === 0)
    expect(silent.map(({ name }) => name)).to.deep.equal(['conformant'])
  })

  it('fails in the runs with violations only', () => {
    const accusing = runs.filter(({ name }) =>
      resultsIn(fileOf(name)).some(({ kind }) => kind === 'fail'),
    )
    expect(accusing.map(({ name }) => name)).to.deep.equal(['violating', 'waived'])
  })
})

function resultsIn(file: string): readonly { readonly kind: string }[] {
  return JSON.parse(readFileSync(file, 'utf8')).runs[0].results
}

/** Ids of the rules that a file breaks, each once. */
async function errorsIn(files: readonly string[]): Promise<ReadonlyMap<string, readonly string[]>> {
  const program = join(__dirname, 'node_modules', PACKAGE, 'Sarif.Multitool')
  // Install scripts of packages are not run here.
  chmodSync(program, 0o755)
  const out = join(emptyFolder(), 'errors.sarif')
  const options = ['--rule-kind', 'Sarif;Ghas', '--level', 'Error', '--output', out]
  const env = { DOTNET_SYSTEM_GLOBALIZATION_INVARIANT: '1' }
  await runTo(0, program, ['validate', ...files, ...options], { env })
  const found: readonly FoundProblem[] = JSON.parse(readFileSync(out, 'utf8')).runs[0].results
  const byFile = Map.groupBy(
    found,
    ({ locations }) => locations[0].physicalLocation.artifactLocation.uri,
  )
  return new Map(
    Array.from(byFile, ([file, problems]) => [
      file,
      [...new Set(problems.map(({ ruleId }) => ruleId))],
    ]),
  )
}
