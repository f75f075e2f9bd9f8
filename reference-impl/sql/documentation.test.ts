/** What docs/emulator.md says about SQL. */

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, it } from 'node:test'
import { expect } from 'chai'
import { AGGREGATES } from './expressions/aggregates'
import { COVERED_FUNCTIONS } from './expressions/functions'
import { sqlBench } from './fixtures/sql-bench'

const page = readFileSync(join(__dirname, '../../docs/emulator.md'), 'utf8')
const section = page.slice(page.indexOf('\n## SQL\n'), page.indexOf('\n## Known differences'))

function block(language: string): string {
  return new RegExp(`\`\`\`${language}\n([\\s\\S]*?)\`\`\``).exec(section)?.[1] ?? ''
}

describe('the page about SQL', () => {
  it('has examples that are executed as they stand', async () => {
    const { run } = sqlBench()
    const examples = block('sql').trim().split('\n')
    expect(examples).to.have.length.above(10)
    for (const example of examples) await run(example)
  })

  it('lists the functions that are covered', () => {
    const grammar = block('text')
    const listed = grammar.slice(grammar.indexOf('functions:')).match(/\b[A-Z_]{2,}\b/g) ?? []
    const covered = [...Object.keys(AGGREGATES), ...COVERED_FUNCTIONS]
    expect([...new Set(listed)].filter((each) => each !== 'DISTINCT').sort()).to.eql(covered.sort())
  })

  it('names a refusal word for word', async () => {
    const { refusal } = sqlBench()
    expect(section).to.contain(await refusal('SELECT * FROM a JOIN b'))
  })
})
