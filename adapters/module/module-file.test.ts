import { hash } from 'node:crypto'
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import { expect } from 'chai'
import { moduleFile } from './module-file'

describe('the file of a target module', () => {
  const CONTENT = 'exports.connect = () => {}'
  const sha256 = hash('sha256', CONTENT)
  let folder: string
  before(() => {
    folder = realpathSync(mkdtempSync(join(tmpdir(), 'sealproof-')))
    const packaged = join(folder, 'node_modules', 'a-target')
    for (const each of ['targets', 'elsewhere', join(packaged, 'lib')]) {
      mkdirSync(join(folder, each.replace(folder, '')), { recursive: true })
    }
    writeFileSync(join(folder, 'targets', 'mine.js'), CONTENT)
    symlinkSync(join(folder, 'targets', 'mine.js'), join(folder, 'linked.js'))
    writeFileSync(join(packaged, 'lib', 'target.js'), CONTENT)
    const about = { name: 'a-target', version: '3.1.0', main: 'lib/target.js' }
    writeFileSync(join(packaged, 'package.json'), JSON.stringify(about))
  })
  after(() => rmSync(folder, { recursive: true }))

  for (const argument of ['targets/mine.js', './targets/mine', 'linked.js']) {
    it(`is named by its path and digest for ${argument}`, () => {
      const path = 'targets/mine.js'
      expect(moduleFile(argument, folder)).to.deep.equal({ kind: 'module', path, sha256 })
    })
  }

  it('has its whole path where it is not below the working directory', () => {
    const file = join(folder, 'targets', 'mine.js')
    const found = moduleFile(file, join(folder, 'elsewhere'))
    expect(found).to.deep.equal({ kind: 'module', path: file, sha256 })
  })

  it('is named by name, version and file of its package', () => {
    expect(moduleFile('a-target', folder)).to.deep.equal({
      kind: 'package',
      name: 'a-target',
      version: '3.1.0',
      file: 'lib/target.js',
      sha256,
    })
  })

  it('is undefined where there is none', () => {
    expect(moduleFile('./nowhere.js', folder)).to.equal(undefined)
  })
})
