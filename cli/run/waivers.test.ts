import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { before, describe, it } from 'node:test'
import Ajv from 'ajv'
import { expect } from 'chai'
import { readRun, type VerdictDocument, verdictDocument } from '../../reports'
import schema from '../../reports/verdict/verdict.schema.json'
import {
  type Ended,
  emptyFolder,
  SPECIFICATION,
  sealproof,
  TARGET,
} from '../../tests/fixtures/command'

const SMALL = ['run', '--features', SPECIFICATION, '--target', TARGET]
const LEDGER = 'scenario: FIX-1/a-project-called-ledger'
const SALES = 'scenario: FIX-1/a-project-called-sales'

describe('sealproof run --waivers', () => {
  let folder: string
  before(() => {
    folder = emptyFolder()
  })

  /** A file of waivers, each as what it is for and, where it matters, its last day and target. */
  function file(
    name: string,
    ...waivers: [of: string, expires?: string, target?: string][]
  ): string {
    const entries = waivers.map(
      ([of, expires = '9999-12-31', target = 'small']) =>
        `  - ${of}\n    target: ${target}\n    reason: It is being repaired.\n` +
        `    owner: naming team\n    ticket: https://tickets.example.com/7\n    expires: ${expires}\n`,
    )
    const path = join(folder, `${name}.yaml`)
    writeFileSync(path, entries.length > 0 ? `waivers:\n${entries.join('')}` : 'waivers: []\n')
    return path
  }

  function run(out: string, mode: string, waivers: string, ...more: string[]): Promise<Ended> {
    const setting = ['--setting', `mode=${mode}`]
    return sealproof([...SMALL, '--out', out, ...setting, '--waivers', waivers, ...more], folder)
  }

  function verdict(out: string): VerdictDocument {
    return JSON.parse(readFileSync(join(folder, out, 'verdict.json'), 'utf8'))
  }

  function states(out: string): (string | undefined)[] | undefined {
    return verdict(out).waivers?.map(({ state }) => state)
  }

  it('ends with 0 where all violations are waived, and says that it is not conformant', async () => {
    const { code, stdout } = await run('all', 'violating', file('all', ['clause: FIX-1']))
    expect(stdout)
      .to.include(
        'NOT CONFORMANT: 1 clause violated in 3 scenarios, all waived\nsmall 1.0 violates FIX-1 in 3 of 4 scenarios, all waived, and is not',
      )
      .and.include('Violations (3, 3 waived)')
      .and.include('FIX-1 waives 3 scenarios (until 9999-12-31, naming team')
    const { outcome, counts, waived, clauses } = verdict('all')
    expect({ outcome, violates: counts.violates, conforms: counts.conforms, waived }).to.deep.equal(
      {
        ...{ outcome: 'violations', violates: 3, conforms: 0, waived: 3 },
      },
    )
    expect(clauses[0]?.verdict).to.equal('violates')
    expect(code).to.equal(0)
  })

  it('keeps in the record all that verdict.json says, in the shape that it promises', () => {
    const told = JSON.parse(
      JSON.stringify(verdictDocument(readRun(join(folder, 'all/run.ndjson')))),
    )
    expect(told).to.deep.equal(verdict('all'))
    const ajv = new Ajv({ allErrors: true, strict: true, allowUnionTypes: true })
    expect(ajv.validate(schema, told), ajv.errorsText()).to.equal(true)
  })

  const ends: [
    what: string,
    mode: string,
    waivers: [string, string?, string?][],
    more: string[],
    code: number,
    states: string[],
  ][] = [
    ['one of three is waived', 'violating', [[LEDGER]], [], 1, ['applied']],
    [
      'a clause and a scenario of it are',
      'violating',
      [['clause: FIX-1'], [LEDGER]],
      [],
      0,
      ['applied', 'applied'],
    ],
    ['the waiver expired', 'violating', [['clause: FIX-1', '2001-01-01']], [], 5, ['expired']],
    [
      'it expired on what is not asked',
      'lawful',
      [[LEDGER, '2001-01-01']],
      ['--name', 'sales'],
      5,
      ['expired'],
    ],
    ['no clause is matched', 'lawful', [['clause: FIX-9']], [], 5, ['unmatched']],
    ['no scenario is matched', 'lawful', [['scenario: FIX-1/renamed']], [], 5, ['unmatched']],
    ['a clause has no scenarios', 'lawful', [['clause: FIX-3']], [], 5, ['unmatched']],
    [
      'what is waived conforms, beside what does not',
      'violating-ledger',
      [[LEDGER], [SALES]],
      [],
      5,
      ['applied', 'now-conforms'],
    ],
    [
      'the waiver is for another target',
      'violating',
      [['clause: FIX-1', '9999-12-31', 'Small']],
      [],
      1,
      ['other-target'],
    ],
    [
      'a stale one is for another target',
      'lawful',
      [['clause: FIX-9', '2001-01-01', 'other']],
      [],
      0,
      ['other-target'],
    ],
    [
      'what is waived is not asked',
      'violating-ledger',
      [[LEDGER]],
      ['--name', 'sales'],
      0,
      ['not-judged'],
    ],
    ['what is waived is inapplicable', 'lawful', [['clause: FIX-2']], [], 0, ['not-judged']],
    [
      'the target faults',
      'faulty',
      [['clause: FIX-1'], ['clause: FIX-9']],
      [],
      3,
      ['not-judged', 'unmatched'],
    ],
    ['nothing is judged', 'lawful', [['clause: FIX-9']], ['--clause', 'FIX-2'], 4, ['unmatched']],
    ['no waivers are in the file', 'violating', [], [], 1, []],
  ]
  for (const [what, mode, waivers, more, code, expected] of ends) {
    it(`ends with ${code} where ${what}`, async () => {
      const out = what.replaceAll(/\W+/g, '-')
      const ended = await run(out, mode, file(out, ...waivers), ...more)
      expect(ended.code).to.equal(code)
      // Where none were given there is nothing to tell of.
      expect(states(out) ?? []).to.deep.equal(expected)
    })
  }

  it('names stale waivers, their owners and what to do', async () => {
    const waivers = file('advice', ['clause: FIX-9'], [SALES])
    const { stdout } = await run('advice', 'lawful', waivers)
    const said = stdout.replaceAll(/\s+/g, ' ')
    expect(said).to.match(
      /Stale waivers \(2\) - FIX-9 matches nothing: .* correct it, or take it out/,
    )
    expect(said).to.match(
      /called-sales is not needed any more: .*; take it out \(until .*naming team/,
    )
    expect(said).to.include('conforms in 3 of 4 scenarios; 1 does not apply to it; ')
    expect(said).to.include('; 2 stale waivers.')
  })

  it('is judged over all shards, which must have been given the same', async () => {
    const [waivers, others] = [file('shards', [LEDGER], [SALES]), file('others', [LEDGER])]
    const shards: [string, string, string][] = [
      ['one', '1/2', waivers],
      ['two', '2/2', waivers],
      ['other', '2/2', others],
    ]
    await Promise.all(
      shards.map(([out, shard, given]) => run(out, 'violating-ledger', given, '--shard', shard)),
    )
    const merged = await sealproof(['merge', 'one', 'two', '--out', 'merged'], folder)
    expect(states('merged')).to.deep.equal(['applied', 'now-conforms'])
    expect(merged.code).to.equal(5)
    const refused = await sealproof(['merge', 'one', 'other', '--out', 'refused'], folder)
    expect(refused.stderr).to.equal(
      'sealproof: one and other were not given the same waivers; give every shard the same --waivers\n',
    )
    expect(refused.code).to.equal(2)
  })

  it('is refused in one line, with nothing written, where the file is wrong', async () => {
    const path = file('wrong', ['clause: FIX-1', '2027-02-30'])
    const wrong = await run('never', 'lawful', path)
    expect(wrong.stderr).to.equal(
      `sealproof: wrong.yaml:7: waiver 1 (FIX-1): expires is "2027-02-30", where a day, such as 2027-01-31, is expected\n`,
    )
    const missing = await run('never', 'lawful', 'nowhere.yaml')
    expect(missing.stderr).to.match(/^sealproof: --waivers nowhere\.yaml cannot be read: .*\n$/)
    expect([wrong.code, missing.code]).to.deep.equal([2, 2])
    expect(existsSync(join(folder, 'never'))).to.equal(false)
  })
})
