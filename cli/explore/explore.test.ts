import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, describe, it } from 'node:test'
import { expect } from 'chai'
import { built, sealproof } from '../../tests/fixtures/command'

describe('sealproof explore', () => {
  const folder = mkdtempSync(join(tmpdir(), 'sealproof-explore-'))
  after(() => rmSync(folder, { recursive: true, force: true }))
  const FEW = ['--seed', '3', '--walks', '4', '--length', '8']

  it('finds nothing on the reference, says how many pairs were met, and is no run of everything', async () => {
    const { code, stdout } = await sealproof(['explore', ...FEW, '--out', 'lawful'], folder)
    expect(code).to.equal(0)
    expect(stdout).to.match(/4 walks with \d+ questions from seed 3; \d+ of \d+ pairs/)
    const verdict = JSON.parse(readFileSync(join(folder, 'lawful', 'verdict.json'), 'utf8'))
    expect(verdict.counts.excluded).to.be.above(0)
  })

  it('shortens what it finds, tells it as a scenario, and names the command that plays it again', async () => {
    const target = built('selftest', 'faulty', 'MEC', 'reports-encrypted-stores-plaintext.js')
    const args = ['explore', '--target', target, ...FEW, '--clause', 'MEC-2']
    const { code, stdout } = await sealproof([...args, '--out', 'faulty'], folder)
    expect(code).to.equal(1)
    expect(stdout).to.match(/MEC-2: expected no plaintext in any stored byte; observed the value/)
    const page = readFileSync(join(folder, 'faulty', 'findings.md'), 'utf8')
    expect(page).to.include('```gherkin\n@')
    const [, again = ''] = /- Again: `sealproof ([^`]+)`/.exec(page) ?? []
    const second = await sealproof([...again.split(' '), '--out', 'again'], folder)
    expect(second.code).to.equal(1)
    expect(second.stdout).to.include('MEC-2: expected')
  })

  it('finds the same twice from one seed', async () => {
    const texts = []
    for (const out of ['one', 'two']) {
      const { stdout } = await sealproof(['explore', ...FEW, '--json', '--out', out], folder)
      texts.push(readFileSync(join(folder, out, 'findings.md'), 'utf8'))
      expect(JSON.parse(stdout).schemaVersion).to.equal(1)
    }
    expect(texts[0]).to.equal(texts[1])
  })
})
