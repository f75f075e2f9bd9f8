import { appendFileSync, copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { before, describe, it } from 'node:test'
import { expect } from 'chai'
import { emptyFolder, SPECIFICATION, sealproof, TARGET } from '../../tests/fixtures/command'

describe('sealproof diff', () => {
  const folder = emptyFolder()
  const place = (name: string): string => join(folder, name)
  const diff = (...args: readonly string[]) => sealproof(['diff', ...args], folder)
  before(async () => {
    const command = ['run', '--features', SPECIFICATION, '--target', TARGET]
    await sealproof([...command, '--out', 'good'], folder)
    await sealproof([...command, '--out', 'bad', '--setting', 'mode=violating'], folder)
    await sealproof(['run', '--features', SPECIFICATION, '--out', 'reference'], folder)
    mkdirSync(place('kept'))
    copyFileSync(place('good/verdict.json'), place('kept/verdict.json'))
    mkdirSync(place('torn'))
    const record = readFileSync(place('good/run.ndjson'), 'utf8')
    writeFileSync(place('torn/run.ndjson'), record.slice(0, -40))
    mkdirSync(place('empty'))
    appendFileSync(
      place('cut.json'),
      readFileSync(place('kept/verdict.json'), 'utf8').slice(0, 200),
    )
  })

  it('ends with 1 where something got worse, and says what', async () => {
    const { code, stdout, stderr } = await diff('good', 'bad')
    expect({ code, stderr }).to.deep.equal({ code: 1, stderr: '' })
    expect(stdout).to.include('Newly violated (3)')
    expect(stdout).to.include('FIX-1/a-project-called-ledger')
  })

  it('ends with 0 where nothing did', async () => {
    const [same, better] = await Promise.all([diff('good', 'good'), diff('bad', 'good')])
    expect([same.code, better.code]).to.deep.equal([0, 0])
    expect(same.stdout).to.include('Nothing changed.')
    expect(better.stdout).to.include('Fixed (3)')
  })

  it('takes a verdict that was kept without its record, as a folder or as a file', async () => {
    const answers = await Promise.all([
      diff('kept', 'bad'),
      diff(join('kept', 'verdict.json'), 'bad'),
    ])
    for (const { code, stdout } of answers) {
      expect(code).to.equal(1)
      expect(stdout).to.include('Newly violated (3)')
    }
  })

  it('compares what a torn record holds, names it, and calls it worse', async () => {
    const { code, stdout } = await diff('good', 'torn')
    expect(code).to.equal(1)
    expect(stdout).to.include('The later run came to no verdict: it is incomplete')
    expect(stdout).to.include('torn: the record is torn')
  })

  it('prints JSON on request', async () => {
    const { code, stdout } = await diff('good', 'bad', '--json')
    const { before: old, changes, worse } = JSON.parse(stdout)
    expect(code).to.equal(1)
    expect(old.place).to.equal('good')
    expect(changes).to.have.length(3)
    expect(worse).to.equal(3)
  })

  it('does not compare targets with each other, unless --other-target is given', async () => {
    const [refused, compared] = await Promise.all([
      diff('good', 'reference'),
      diff('good', 'reference', '--other-target'),
    ])
    expect(refused.code).to.equal(2)
    expect(refused.stderr).to.include('--other-target')
    expect(compared.code).to.equal(0)
    expect(compared.stdout).to.include('Another target: "small" before')
  })

  for (const [what, name, says] of [
    ['is not there', 'nowhere', 'there is no such folder or file'],
    ['holds no run', 'empty', 'has neither run.ndjson nor verdict.json'],
    ['was cut off', 'cut.json', 'is not the verdict of a run, or was cut off'],
  ]) {
    it(`says so in a line where what was named ${what}`, async () => {
      const { code, stderr } = await diff('good', name as string)
      expect(code).to.equal(2)
      expect(stderr.trim().split('\n')).to.have.length(1)
      expect(stderr).to.include(says)
    })
  }
})
