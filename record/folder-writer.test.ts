import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, it } from 'node:test'
import { setTimeout as passes } from 'node:timers/promises'
import { expect } from 'chai'
import { FolderWriter } from './folder-writer'

describe('a folder of many files', () => {
  let folder: string
  let writer: FolderWriter
  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'sealproof-'))
    mkdirSync(join(folder, 'all'))
    writer = new FolderWriter(join(folder, 'all'), 2)
    writer.write('a', 'one')
    writer.write('b', Buffer.from('two'))
    while (!writer.usesThread) await passes(1)
  })
  afterEach(() => {
    writer.stop()
    rmSync(folder, { recursive: true })
  })

  it('has each of them, whether the thread or the caller writes it', () => {
    const names = Array.from({ length: 1_234 }, (_, index) => String(index))
    for (const name of names) writer.write(name, `content ${name} \u{4e2d}`)
    writer.finish()
    expect(readdirSync(join(folder, 'all')).sort()).to.deep.equal([...names, 'a', 'b'].sort())
    const contentOf = (name: string) => readFileSync(join(folder, 'all', name), 'utf8')
    expect(names.filter((name) => contentOf(name) !== `content ${name} \u{4e2d}`)).to.deep.equal([])
    expect([contentOf('a'), contentOf('b')]).to.deep.equal(['one', 'two'])
  })

  it('is not finished where the thread cannot write one of them', () => {
    writer.write('x'.repeat(300), 'a name that is too long')
    for (let index = 0; index < 60; index++) writer.write(String(index), '')
    expect(() => writer.finish())
      .to.throw('ENAMETOOLONG')
      .with.property('code', 'ENAMETOOLONG')
  })
})
