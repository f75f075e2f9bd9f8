import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { before, describe, it } from 'node:test'
import { expect } from 'chai'
import { UsageError } from '../../specification/usage-error'
import { emptyFolder } from '../../tests/fixtures/command'
import { isThere, mustBeRegularFile } from './regular-file'

describe('what is to be bundled', () => {
  const folder = emptyFolder()
  const place = (name: string): string => join(folder, name)
  before(() => {
    writeFileSync(place('file'), '')
    mkdirSync(place('folder'))
    symlinkSync('file', place('link'))
    symlinkSync('nowhere', place('dangling'))
  })

  it('sees an entry of any kind', () => {
    for (const name of ['file', 'folder', 'link', 'dangling'])
      expect(isThere(place(name)), name).to.equal(true)
    expect(isThere(place('nothing'))).to.equal(false)
  })

  it('must be a file', () => {
    expect(() => mustBeRegularFile(place('file'))).not.to.throw()
  })

  for (const [name, what] of [
    ['folder', 'is no regular file'],
    ['link', 'is a link'],
    ['dangling', 'is a link'],
    ['nothing', 'is not there'],
  ] as const) {
    it(`is refused where it ${what}: ${name}`, () => {
      expect(() => mustBeRegularFile(place(name))).to.throw(UsageError, `${place(name)} ${what}`)
    })
  }
})
