/** What `sealproof init` writes, says, and leaves alone. */
import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, it } from 'node:test'
import { expect } from 'chai'
import { emptyFolder, sealproof } from '../../tests/fixtures/command'
import { folderOf } from './starting-points'

describe('sealproof init', { concurrency: true }, () => {
  it('writes a module in TypeScript into the current folder, and says how to run it', async () => {
    const folder = emptyFolder()
    const { code, stdout, stderr } = await sealproof(['init'], folder)
    expect({ code, stderr }).to.deep.equal({ code: 0, stderr: '' })
    expect(stdout).to.match(/^Written: target\.ts\n\nNow:\n {2}npx sealproof probe \.\/target\.ts /)
    const written = readFileSync(join(folder, 'target.ts'), 'utf8')
    expect(written).to.equal(readFileSync(join(folderOf('typescript'), 'target.ts'), 'utf8'))
  })

  it('makes the folder that is named, and quotes it where a shell would not find it', async () => {
    const folder = emptyFolder()
    const place = join('of mine', 'python')
    const args = ['init', '--language', 'python', place, '--json']
    const { code, stdout } = await sealproof(args, folder)
    expect(code).to.equal(0)
    const { language, written, next } = JSON.parse(stdout)
    expect({ language, written }).to.deep.equal({
      language: 'python',
      written: ['of mine/python/target.py'],
    })
    expect(next.slice(0, 2)).to.deep.equal([
      "python3 './of mine/python/target.py' --port 8089",
      'npx sealproof probe http://127.0.0.1:8089',
    ])
    expect(readdirSync(join(folder, place))).to.deep.equal(['target.py'])
  })

  it('writes nothing at all where one of its files is there already', async () => {
    const folder = emptyFolder()
    writeFileSync(join(folder, 'requests.http'), 'mine')
    const { code, stdout, stderr } = await sealproof(['init', '--language', 'http'], folder)
    expect({ code, stdout }).to.deep.equal({ code: 2, stdout: '' })
    expect(stderr).to.match(
      /^sealproof: requests\.http is there already, and nothing was written; .*\n$/,
    )
    expect(readdirSync(folder)).to.deep.equal(['requests.http'])
    expect(readFileSync(join(folder, 'requests.http'), 'utf8')).to.equal('mine')
  })

  it('takes a link that leads nowhere for a file', async () => {
    const folder = emptyFolder()
    symlinkSync('nowhere', join(folder, 'target.ts'))
    const { code } = await sealproof(['init'], folder)
    expect(code).to.equal(2)
    expect(readdirSync(folder)).to.deep.equal(['target.ts'])
  })

  it('says where it cannot write', async () => {
    const folder = emptyFolder()
    mkdirSync(join(folder, 'used'))
    writeFileSync(join(folder, 'used', 'file'), '')
    const { code, stderr } = await sealproof(['init', 'used/file/mine'], folder)
    expect(code).to.equal(2)
    expect(stderr).to.match(
      /^sealproof: used\/file\/mine cannot be written: .*used\/file is a file; name another place\n$/,
    )
  })

  it('knows the languages that it has', async () => {
    const folder = emptyFolder()
    const { code, stderr } = await sealproof(['init', '--language', 'Pyton'], folder)
    expect(code).to.equal(2)
    expect(stderr).to.match(
      /no starting point in "Pyton"\. Did you mean python\? There are typescript, python, http;/,
    )
    expect(readdirSync(folder)).to.deep.equal([])
  })
})
