import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { describe, it } from 'node:test'
import { expect } from 'chai'
import type { Explored } from '../../selftest/fault-end'
import type { FaultRow, LawfulRow } from '../../selftest/kill-table'
import { killTablePage } from '../../selftest/kill-table-text'
import * as killTable from '../../selftest/known-faults.json'
import { PACKAGE_ROOT } from '../../specification/package-root'
import { readSpecification } from '../../specification/specification-folder'
import { knownFaults } from './known-faults'

function rowOf(entry: (typeof killTable.faulty)[number]): FaultRow {
  const { name, fault, clause, caughtBy, caught, catcher, source, explored } =
    entry as typeof entry &
      Pick<FaultRow, 'source'> & { catcher?: 'scenario' | 'walk'; explored?: Explored }
  const end: FaultRow['end'] = caught
    ? { kind: 'caught', by: caughtBy, catcher: catcher ?? 'scenario' }
    : { kind: 'survived', reason: '', ...(explored ? { explored } : {}) }
  return { name, fault, clause, source, end, durationMs: 0 }
}

/** The self-test itself, which takes minutes, is a check of its own. */
describe('the kill table that records of runs take', () => {
  it('is the one of docs/kill-table.md', () => {
    const { faulty, lawful, unprovenClauses } = killTable
    const page = killTablePage({
      faulty: faulty.map(rowOf),
      lawful: lawful.map((row) => ({ ...row, durationMs: 0 }) as LawfulRow),
      unprovenClauses,
    })
    expect(page).to.equal(readFileSync(join(PACKAGE_ROOT, 'docs', 'kill-table.md'), 'utf8'))
  })

  it('knows every specimen there is', () => {
    const { faulty, lawful } = killTable
    for (const [kind, rows] of Object.entries({ faulty, lawful })) {
      const files = readdirSync(join(PACKAGE_ROOT, 'selftest', kind), { recursive: true })
      const specimens = files.map(String).filter((file) => file.endsWith('.ts'))
      expect(rows.map(({ name }) => `${name}.ts`)).to.have.members(
        specimens.map((file) => basename(file)),
      )
    }
  })

  it('names only clauses and scenarios that there are, and of the clause one at least', () => {
    const { scenarios } = readSpecification()
    const clausesOf = new Map(scenarios.map(({ id, clauses }) => [id, clauses]))
    const wrong = knownFaults().filter(({ clause, caughtBy }) => {
      const known = caughtBy.every((id) => clausesOf.has(id))
      return !known || !caughtBy.some((id) => clausesOf.get(id)?.includes(clause))
    })
    expect(wrong).to.deep.equal([])
  })

  it('has the members that the reports show, and no others', () => {
    for (const fault of knownFaults()) {
      expect(fault).to.have.all.keys('name', 'fault', 'clause', 'caughtBy')
    }
  })
})
