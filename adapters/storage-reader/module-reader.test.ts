import { hash } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import { expect } from 'chai'
import { loadStorageReader } from './index'

const PLACE = { sandbox: 's', project: 'p', table: 't' }

describe('a module as the reader of stored bytes', () => {
  let folder: string
  const moduleOf = (name: string, source: string): string => {
    writeFileSync(join(folder, name), source)
    return `./${name}`
  }
  const answering = (name: string, answer: string): string =>
    moduleOf(name, `exports.objects = async (place) => (${answer})`)
  const failure = (of: Promise<unknown>): Promise<string> =>
    of.then(
      () => 'none',
      (error: Error) => `${error.name}: ${error.message}`,
    )

  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'sealproof-reader-'))
  })
  after(() => rmSync(folder, { recursive: true }))

  it('is asked by sandbox, project and table, and gives base64 or a Uint8Array', async () => {
    const source = `exports.objects = (place) => [
      { id: Object.values(place).join('/'), bytes: 'b25l' }, { id: '2', bytes: Buffer.from('two') },
    ]`
    const reader = await loadStorageReader(moduleOf('both.cjs', source), folder)
    expect(await reader.objects(PLACE)).to.deep.equal([
      { id: 's/p/t', bytes: 'b25l' },
      { id: '2', bytes: 'dHdv' },
    ])
    const sha256 = hash('sha256', source)
    expect(reader.facts).to.deep.equal({ argument: './both.cjs', kind: 'module', sha256 })
  })

  it('may be an ES module', async () => {
    const source = 'export const objects = () => []'
    const reader = await loadStorageReader(moduleOf('list.mjs', source), folder)
    expect(await reader.objects(PLACE)).to.deep.equal([])
  })

  it('is refused in one sentence where it cannot be used', async () => {
    const refused = (argument: string) => failure(loadStorageReader(argument, folder))
    expect(await refused('./none.cjs')).to.equal(
      'TargetNotLoaded: --inspect-with ./none.cjs: there is neither a folder nor a module of this name',
    )
    expect(await refused(moduleOf('empty.cjs', ''))).to.match(
      /^TargetNotLoaded: --inspect-with \.\/empty\.cjs exports no function named objects;/,
    )
    expect(await refused(moduleOf('broken.cjs', 'throw new Error("torn")'))).to.equal(
      'TargetNotLoaded: --inspect-with ./broken.cjs cannot be loaded: torn',
    )
  })

  const nonsense: readonly [answer: string, message: RegExp][] = [
    ['undefined', /no list of objects/],
    ["[{ bytes: '' }]", /\[0\]\.id is no text/],
    ["[{ id: '1', bytes: 'not base64' }]", /\[0\]\.bytes is neither/],
    ["[{ id: '1', bytes: 7 }]", /\[0\]\.bytes is neither/],
    ['[null]', /\[0\]\.id/],
  ]
  for (const [at, [answer, message]] of nonsense.entries())
    it(`fails where it gives ${answer}`, async () => {
      const reader = await loadStorageReader(answering(`nonsense-${at}.cjs`, answer), folder)
      expect(await failure(reader.objects(PLACE))).to.match(message)
    })

  it('gives large objects', async () => {
    const answer = "[{ id: '1', bytes: Buffer.alloc(8 * 2 ** 20).toString('base64') }]"
    const reader = await loadStorageReader(answering('large.cjs', answer), folder)
    expect((await reader.objects(PLACE))?.[0]?.bytes).to.have.length(Math.ceil(2 ** 23 / 3) * 4)
  })
})
