import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, it } from 'node:test'
import { expect } from 'chai'
import { CHECKS } from './all'
import type { Check } from './check'

/** Files that do something as soon as they are loaded: the programs among the checks. */
const PROGRAMS = new Set(['run.ts', 'pictures.ts'])

describe('the list of checks', () => {
  it('has every check of this folder', () => {
    const files = readdirSync(__dirname).filter(
      (file) => file.endsWith('.ts') && !file.endsWith('.test.ts') && !PROGRAMS.has(file),
    )
    const written = files.flatMap((file) =>
      Object.values(require(join(__dirname, file)) as object).filter(isCheck),
    )
    const names = (checks: readonly Check[]) => checks.map(({ name }) => name).sort()
    expect(names(CHECKS)).to.deep.equal(names(written))
  })

  it('has no two of one name, and each after what it needs', () => {
    const seen = new Set<string>()
    for (const { name, needs = [] } of CHECKS) {
      expect(seen.has(name), name).to.equal(false)
      for (const needed of needs) expect(seen.has(needed), `${name} needs ${needed}`).to.equal(true)
      seen.add(name)
    }
  })
})

function isCheck(value: unknown): value is Check {
  return typeof value === 'object' && value !== null && 'examine' in value
}
