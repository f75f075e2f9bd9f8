import { cpSync, existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { before, describe, it } from 'node:test'
import { expect } from 'chai'
import { built, emptyFolder, sealproof } from '../../tests/fixtures/command'

describe('shards of explore', () => {
  let folder: string
  before(async () => {
    folder = emptyFolder()
    await Promise.all([shard('one', '1/2'), shard('two', '2/2')])
  })

  function shard(out: string, share: string, ...more: string[]) {
    const target = built('selftest', 'faulty', 'MEC', 'reports-encrypted-stores-plaintext.js')
    const walks = ['--seed', '3', '--walks', '4', '--length', '8', '--clause', 'MEC-2']
    const args = ['explore', '--target', target, ...walks, '--shard', share, ...more]
    return sealproof([...args, '--out', out], folder)
  }

  function text(...path: string[]): string {
    return readFileSync(join(folder, ...path), 'utf8')
  }

  it('are merged into one verdict and one page of findings, with each seed', async () => {
    const { code, stdout } = await sealproof(['merge', 'two', 'one', '--out', 'all'], folder)
    expect(code).to.equal(1)
    const page = text('all', 'findings.md')
    expect(page).to.match(
      /^4 walks of at most 8 moves from seed 3, with \d+ questions, in 2 shards/m,
    )
    const [seeds, ofShards] = [
      [page],
      [text('one', 'findings.md'), text('two', 'findings.md')],
    ].map((pages) => pages.flatMap((each) => [...each.matchAll(/--seed (\d+) --walks 1/g)]))
    expect(seeds?.map(([, seed]) => seed)).to.include(ofShards?.[0]?.[1])
    expect(page.match(/--seed|seeds too/g)?.length).to.equal(2)
    expect(stdout).to.include('MEC-2: expected no plaintext in any stored byte')
    const { clauses } = JSON.parse(text('all', 'verdict.json'))
    const violated = clauses.filter(({ verdict }: { verdict: string }) => verdict === 'violates')
    expect(violated.map(({ id }: { id: string }) => id)).to.deep.equal(['MEC-2'])
  })

  it('have a number in their record that says which of the walks they played', () => {
    const [, walks] = /(\d+) walks of at most/.exec(text('one', 'findings.md')) ?? []
    expect(walks).to.equal('2')
    expect(text('one', 'run.ndjson')).to.include(String.raw`\"shard\":\"1/2\"`)
  })

  it('show no data key, in the record and in the page', () => {
    for (const file of ['run.ndjson', 'findings.md'])
      expect(text('one', file)).not.to.match(/plaintext\\*":\\*"[A-Za-z0-9+/]{43}=/)
  })

  for (const [what, folders, sentence] of [
    ['one is missing', ['one'], 'shard 2/2 is missing; name the folders of all 2'],
    [
      'one is there twice',
      ['one', 'one-again', 'two'],
      'shard 1/2 is there twice: one and one-again',
    ],
    [
      'one is of a run',
      ['one', 'run'],
      'one was written by `sealproof explore`, run by `sealproof run`',
    ],
    [
      'one has another seed',
      ['one', 'other-seed'],
      'one was explored with --seed 3 --length 8 --walks 4, other-seed with --seed 5 --length 8 --walks 4',
    ],
  ] as const) {
    it(`are refused where ${what}`, async () => {
      if (what === 'one is there twice')
        cpSync(join(folder, 'one'), join(folder, 'one-again'), { recursive: true })
      if (what === 'one is of a run')
        await sealproof(
          ['run', '--clause', 'MEC-5', '--walks', '0', '--shard', '2/2', '--out', 'run'],
          folder,
        )
      if (what === 'one has another seed') await shard('other-seed', '2/2', '--seed', '5')
      const { code, stderr } = await sealproof(['merge', ...folders, '--out', 'none'], folder)
      expect(code).to.equal(2)
      expect(stderr).to.include(sentence)
      expect(existsSync(join(folder, 'none'))).to.equal(false)
    })
  }

  it('need a seed that all of them are given', async () => {
    const { code, stderr } = await sealproof(['explore', '--shard', '1/2'], folder)
    expect(code).to.equal(2)
    expect(stderr).to.include('--shard 1/2 needs --seed')
  })
})
