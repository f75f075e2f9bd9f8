/** The verbs that only read: list, explain, help and version; and the Allure page where there is no Java. */
import { hash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { before, describe, it } from 'node:test'
import { expect } from 'chai'
import { readPackage } from '../specification/package-root'
import { emptyFolder, SPECIFICATION, sealproof, TARGET } from '../tests/fixtures/command'

const SMALL = ['--features', SPECIFICATION]

describe('the verbs that only read', () => {
  let folder: string
  before(() => {
    folder = emptyFolder()
  })

  it('list what applies to a target', async () => {
    const { code, stdout, stderr } = await sealproof(['list', ...SMALL, '--target', TARGET], folder)
    expect(stdout).to.include('3 clauses, 4 scenarios')
    expect(stdout)
      .to.match(/FIX-1 +documented +3\/3/)
      .and.match(/FIX-2 +inferred +0\/1 .*needs clock/)
    expect(stderr).to.equal('')
    expect(code).to.equal(0)
  })

  it('list it as JSON', async () => {
    const { stdout } = await sealproof(['list', ...SMALL, '--target', TARGET, '--json'], folder)
    const { clauses, target } = JSON.parse(stdout)
    expect(target).to.deep.equal({ name: 'small', version: '1.0', capabilities: [] })
    expect(clauses[1]).to.deep.include({ id: 'FIX-2', applicable: 0, needs: ['clock'] })
    expect(clauses[1].scenarios[0]).to.deep.equal({
      id: 'FIX-2/an-hour-later',
      name: 'An hour later',
      rule: 'The clock moves',
      uri: 'specification/small.feature',
      line: 20,
      needs: ['clock'],
      applicable: false,
    })
  })

  it('explain a clause to a newcomer', async () => {
    const { code, stdout } = await sealproof(['explain', 'FIX-2', ...SMALL], folder)
    expect(stdout).to.include('FIX-2  Time passes.')
    expect(stdout).to.include('An hour later  specification/small.feature:20  (needs clock)')
    expect(stdout).to.include('How to read a failure').and.include('sealproof run --clause FIX-2')
    expect(code).to.equal(0)
  })

  it('explain the clause of a scenario, by the id that a violation shows', async () => {
    const { code, stdout } = await sealproof(['explain', 'imm-1/the-owner-asks'], folder)
    expect(stdout).to.match(/^IMM-1/)
    expect(code).to.equal(0)
  })

  it('explain every clause of ours', async () => {
    const { stdout } = await sealproof(['explain', 'alg-4'], folder)
    expect(stdout)
      .to.match(/Standing +contested: the documents disagree/)
      .and.match(/Note +The page/)
    const { stdout: json } = await sealproof(['explain', 'REL-1', '--json'], folder)
    expect(JSON.parse(json))
      .to.include({ id: 'REL-1', area: 'REL' })
      .and.have.property('notTestedBecause')
  })

  it('list the controls that clauses are evidence for, and what that does not show', async () => {
    const { code, stdout } = await sealproof(['list', '--frameworks'], folder)
    expect(stdout)
      .to.include('No run shows that a control is met.')
      .and.match(
        /SC-28\(1\) {2}Cryptographic Protection\n +direct +MEC-1, MEC-2, ALG-3\n +does not show: /,
      )
      .and.match(/3\.5\.1 {2}PAN .* {2}\(number not checked\)/)
    expect(code).to.equal(0)
    const { stdout: json } = await sealproof(['list', '--frameworks', '--json'], folder)
    expect(JSON.parse(json)).to.have.all.keys('frameworks', 'noEvidence')
  })

  it('explain what a clause is evidence for, or why for nothing', async () => {
    const { stdout } = await sealproof(['explain', 'MEC-2'], folder)
    expect(stdout)
      .to.match(/SC-28 \(direct\)\n +does not show: Integrity/)
      .and.match(/PCI DSS .*: 3\.5\.1 \(supporting, number not checked\)\n +does not show: /)
    const { stdout: asJson } = await sealproof(['explain', 'MEC-2', '--json'], folder)
    const { links } = JSON.parse(asJson).evidence
    expect(links.find((link: { control: string }) => link.control === 'SC-28').checked).to.equal(
      true,
    )
    expect(links.find((link: { control: string }) => link.control === '3.5.1').checked).to.equal(
      false,
    )
    const { stdout: none } = await sealproof(['explain', 'BIL-1'], folder)
    expect(none).to.include('Evidence for no control of a framework: It is about costs.')
  })

  it('list the files that ask and judge, with a digest over them', async () => {
    const { stdout } = await sealproof(['list', '--files'], folder)
    const { stdout: json } = await sealproof(['list', '--files', '--json'], folder)
    const { digest, files } = JSON.parse(json)
    expect(hash('sha256', stdout)).to.equal(digest)
    expect(stdout.split('\n')).to.have.length(files.length + 1)
    const { code, stderr } = await sealproof(['list', '--files', '--features', 'none'], folder)
    expect(stderr).to.equal('sealproof: --features none: there is no such folder\n')
    expect(code).to.equal(2)
  })

  it('help with every verb, with examples and exit codes', async () => {
    for (const verb of ['run', 'report', 'list', 'explain']) {
      const { code, stdout } = await sealproof([verb, '--help'], folder)
      expect(stdout)
        .to.include('Examples:')
        .and.match(/Exit codes:/)
      expect(code).to.equal(0)
    }
  })

  it('wrap a description once, and hide empty defaults', async () => {
    const { stdout } = await sealproof(['bench', '--help'], folder)
    const description = stdout.split('\n\n')[1]?.split('\n') ?? []
    // All but the last are full: the next line's first word would not fit.
    for (const [index, line] of description.slice(0, -1).entries()) {
      const [next = ''] = (description[index + 1] ?? '').split(' ')
      expect(line.length + 1 + next.length, line).to.be.above(80)
    }
    expect(stdout).not.to.include('(default: [])')
  })

  it('print the version', async () => {
    const { stdout } = await sealproof(['--version'], folder)
    expect(stdout).to.equal(`${readPackage().version}\n`)
  })

  it('make the Allure page where there is no Java, and refuse Allure 2 in one line', async () => {
    await sealproof(['run', ...SMALL, '--target', TARGET, '--out', 'run'], folder)
    const without = { PATH: '', JAVA_HOME: '' }
    const report = (...args: string[]) => sealproof(['report', 'run', ...args], folder, without)
    const { code, stdout, stderr } = await report()
    expect({ code, stderr }).to.deep.equal({ code: 0, stderr: '' })
    expect(stdout).to.match(/allure-report.index\.html\n$/)
    for (const [args, message] of [
      [['--allure', '2'], /Allure 2 needs Java/],
      [['--allure', '4'], /there are 2 and 3/],
      [['--allure', '3', '--format', 'csv'], /leave --format out/],
    ] as const) {
      const refused = await report(...args)
      expect(refused.code).to.equal(2)
      expect(refused.stderr)
        .to.match(/^sealproof: --allure .*\n$/)
        .and.match(message)
    }
  })

  it('refuse --allure in a run without a page, before the target is reached', async () => {
    for (const args of [
      ['--allure', '3'],
      ['--allure', '2', '--page'],
    ]) {
      const refused = await sealproof(['run', '--target', 'nowhere.js', ...args], folder, {
        PATH: '',
        JAVA_HOME: '',
      })
      expect(refused.code).to.equal(2)
      expect(refused.stderr).to.match(/^sealproof: --allure .*\n$/)
    }
  })
})

describe('the first file of the command', () => {
  it('loads nothing before it has looked at the version of Node', () => {
    const source = readFileSync(join(__dirname, 'sealproof.ts'), 'utf8')
    const beforeLooking = source.slice(0, source.indexOf('} else {'))
    expect(beforeLooking).not.to.match(/\brequire\(|^import /m)
    expect(source).not.to.match(/\?\?|\?\.|\basync\b|\bawait\b/)
  })
})
