/** Python's csv reads matrix.csv of each of the six runs. */
import { join } from 'node:path'
import { before, describe, it } from 'node:test'
import { expect } from 'chai'
import { askPython, missingPython } from './installed'
import { type PlayedRun, type RunName, sixRuns } from './six-runs'

type Columns = Readonly<Record<string, readonly string[]>>

describe('CSV of the six runs', { skip: missingPython() }, () => {
  let runs: readonly PlayedRun[]
  let matrices: Readonly<Record<string, Columns>>
  before(async () => {
    runs = await sixRuns()
    matrices = JSON.parse(await askPython('matrix.py', ...runs.map(fileOf)))
  })
  const fileOf = ({ folder }: PlayedRun) => join(folder, 'matrix.csv')
  const columnsOf = (run: PlayedRun) => matrices[fileOf(run)] as Columns

  it('counts each scenario as the verdict does', () => {
    for (const run of runs) {
      const counted = Map.groupBy(columnsOf(run).counted_as ?? [], (name) => name)
      for (const [name, count] of Object.entries(run.verdict.counts)) {
        expect(counted.get(name)?.length ?? 0, `${run.name}: ${name}`).to.equal(count)
      }
    }
  })

  it('says the same of the run in every row', () => {
    for (const run of runs) {
      const columns = columnsOf(run)
      for (const name of ['target_said', 'target_seen', 'run', 'suite_sha256', 'run_headline']) {
        const values = new Set(columns[name])
        expect(values, `${run.name}: ${name}`).to.have.property('size', 1)
        expect([...values][0], `${run.name}: ${name}`).not.to.equal('')
      }
      expect(new Set(columns.run_outcome)).to.deep.equal(new Set([run.verdict.outcome]))
      for (const address of columns.evidence ?? []) expect(address).to.match(/^index\.html#\S/)
    }
  })

  it('names the profile and the selection', () => {
    const scopes = runs.map((run): [RunName, string[]] => {
      const columns = columnsOf(run)
      const scope = ['profile', 'selection', 'partial'].map((name) => columns[name]?.[0] ?? '')
      return [run.name, scope]
    })
    expect(Object.fromEntries(scopes)).to.deep.equal({
      conformant: ['full', 'everything', ''],
      violating: ['core', 'everything', ''],
      faulted: ['core', 'everything', ''],
      waived: ['core', 'everything', ''],
      partial: ['full', "'--clause ALG-1", 'partial'],
      'under-declared': ['full', 'everything', ''],
    })
  })
})
