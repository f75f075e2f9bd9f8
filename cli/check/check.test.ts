import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { before, describe, it } from 'node:test'
import { expect } from 'chai'
import { emptyFolder, SPECIFICATION, sealproof, TARGET } from '../../tests/fixtures/command'

describe('sealproof check', { concurrency: true }, () => {
  const folder = emptyFolder()
  const check = (...args: readonly string[]) => sealproof(['check', ...args], folder)
  let record: string
  before(async () => {
    const run = ['run', '--features', SPECIFICATION]
    await Promise.all([
      sealproof([...run, '--out', 'reference'], folder),
      sealproof(
        [...run, '--target', TARGET, '--setting', 'mode=violating', '--out', 'bad'],
        folder,
      ),
    ])
    record = readFileSync(join(folder, 'reference', 'run.ndjson'), 'utf8')
  })
  /** The record of the reference, edited. */
  function edited(name: string, edit: (record: string) => string): string {
    mkdirSync(join(folder, name))
    writeFileSync(join(folder, name, 'run.ndjson'), edit(record))
    return name
  }
  /** An edit of JSON within JSON. */
  const replaced = (text: string, other: string) => (record: string) =>
    record.replaceAll(text.replaceAll('"', '\\"'), other.replaceAll('"', '\\"'))

  it('ends with 0 where every answer is lawful, and says how many were judged', async () => {
    const { code, stdout, stderr } = await check('reference')
    expect(stdout).to.match(/^Every answer is lawful; \d+ exchanges were judged\.\n$/)
    expect({ code, stderr }).to.deep.equal({ code: 0, stderr: '' })
  })

  it('ends with 1 where one is not, and names clause, scenario, place and operation', async () => {
    const { code, stdout } = await check('bad')
    expect(stdout).to.match(
      /^NEW-1: getProject in ".+" \(.+\.feature:\d+\)\n {2}expected {2}project ledger in cn-shanghai\n {2}observed {2}nameless in/,
    )
    expect(stdout).to.match(/\d+ answers are unlawful; \d+ exchanges were judged\.\n$/)
    expect(code).to.equal(1)
  })

  it('prints JSON on request', async () => {
    const { code, stdout } = await check('bad', '--json')
    const { schemaVersion, isOfReference, findings } = JSON.parse(stdout)
    expect({ code, schemaVersion, isOfReference }).to.deep.equal({
      code: 1,
      schemaVersion: 1,
      isOfReference: false,
    })
    expect(findings[0]).to.include({ clause: 'NEW-1', operation: 'getProject', standing: null })
  })

  it('calls a finding in a record of the bundled reference a fault of the suite', async () => {
    const name = edited('untrue', replaced('"value":{"name":"ledger"', '"value":{"name":"other"'))
    const { code, stdout } = await check(name)
    expect(stdout).to.include('a finding is a fault of the suite')
    expect(code).to.equal(6)
  })

  it('calls an operation that the oracle does not know a fault of the suite', async () => {
    const name = edited('unknown', replaced('"operation":"getProject"', '"operation":"fly"'))
    const { code, stderr } = await check(name)
    expect(stderr).to.include('the oracle does not know the operation fly')
    expect(code).to.equal(6)
  })

  it('judges what a torn record has, and says that it is torn', async () => {
    const { code, stdout } = await check(edited('torn', (whole) => whole.slice(0, -40)))
    expect(stdout).to.include('Remark: the record is torn')
    expect(code).to.equal(0)
  })

  for (const [what, place, says] of [
    ['is none', () => 'nowhere', 'is not the folder of a run: it has no run.ndjson'],
    [
      'has no context',
      () => edited('headless', (whole) => whole.slice(whole.indexOf('\n') + 1)),
      'it does not say what its target declares',
    ],
    [
      'has an exchange that was edited',
      () => edited('odd', replaced('"input":{"name":"ledger"', '"in":{"name":"ledger"')),
      'an exchange in it cannot be judged',
    ],
  ] as const) {
    it(`ends with 2 where the record ${what}`, async () => {
      const { code, stderr } = await check(place())
      expect(stderr).to.include(says)
      expect({ code, lines: stderr.trim().split('\n').length }).to.deep.equal({ code: 2, lines: 1 })
    })
  }
})
