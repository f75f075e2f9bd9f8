import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { before, describe, it } from 'node:test'
import { expect } from 'chai'
import { type Ended, emptyFolder, FIXTURE, sealproof } from '../../tests/fixtures/command'

const TROUBLED = join(FIXTURE, 'targets', 'troubled.cjs')
const FEW = ['--seed', '3', '--walks', '6', '--length', '6']

describe('explore, on a target in trouble', () => {
  let folder: string
  const ended = new Map<string, Ended>()
  before(async () => {
    folder = emptyFolder()
    await Promise.all([
      explored('once', ['mode=once']),
      explored('dies', ['mode=dies', 'after=40']),
      explored('forgets-and-dies', ['mode=forgets', 'after=150']),
    ])
  })

  async function explored(out: string, settings: readonly string[]): Promise<void> {
    const given = settings.flatMap((setting) => ['--setting', setting])
    const args = ['explore', '--target', TROUBLED, ...given, ...FEW, '--out', out]
    ended.set(out, await sealproof(args, folder))
  }

  function text(...path: string[]): string {
    return readFileSync(join(folder, ...path), 'utf8')
  }

  function verdictsOf(out: string): readonly string[] {
    const { clauses } = JSON.parse(text(out, 'verdict.json'))
    return clauses.map(({ verdict }: { verdict: string }) => verdict)
  }

  it('reports a violation that does not come back as seen once, and drops it from nothing', () => {
    expect(ended.get('once')?.code).to.equal(1)
    expect(ended.get('once')?.stdout).to.include('(seen once, and again in 0 of 5 replays)')
    expect(text('once', 'findings.md')).to.include('(seen once, and again in 0 of 5 replays)')
    expect(text('once', 'run.ndjson')).to.include('seen in 0 of 5 replays')
    expect(verdictsOf('once')).to.include('violates')
  })

  it('ends with 3 where the target dies during a walk, and says how often each clause was asked', () => {
    expect(ended.get('dies')?.code).to.equal(3)
    expect(ended.get('dies')?.stdout).to.include('the walks ended early: ')
    expect(verdictsOf('dies')).to.include('faulted').and.not.include('conforms')
    expect(text('dies', 'findings.md')).to.match(/^\| MEC-3 \| \d+ times \|$/m)
  })

  it('keeps what it had found where the target dies then', () => {
    expect(ended.get('forgets-and-dies')?.code).to.equal(1)
    expect(verdictsOf('forgets-and-dies')).to.include('violates').and.include('faulted')
    expect(text('forgets-and-dies', 'findings.md')).to.match(/^## /m)
  })
})

describe('explore', () => {
  for (const [flag, given] of [
    ['--seed', 'random'],
    ['--walks', '0'],
    ['--length', '-1'],
    ['--time', '10'],
    ['--shard', '3/2'],
    ['--clause', 'MEC-99'],
  ] as const)
    it(`ends with 2 and one line for ${flag} ${given}`, async () => {
      const { code, stdout, stderr } = await sealproof(['explore', flag, given], emptyFolder())
      expect({ code, stdout }).to.deep.equal({ code: 2, stdout: '' })
      expect(stderr).to.match(new RegExp(`^sealproof: .*${given}: .+\n$`))
    })
})
