import { execFileSync } from 'node:child_process'
import { mkdirSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { before, describe, it } from 'node:test'
import { expect } from 'chai'
import { emptyFolder } from '../tests/fixtures/command'
import { readRegularFile, readRegularText } from './regular-file'
import { UsageError } from './usage-error'

const skip = process.platform === 'win32' && 'Windows has no pipes and devices with names'

describe('a file of the user', { skip }, () => {
  const folder = emptyFolder()
  const place = (name: string): string => join(folder, name)
  before(async () => {
    writeFileSync(place('file'), 'text')
    mkdirSync(place('folder'))
    execFileSync('mkfifo', [place('pipe')])
    symlinkSync('file', place('link'))
    symlinkSync('/dev/zero', place('link-to-device'))
    writeFileSync(place('huge'), '')
    truncateSync(place('huge'), 2 ** 40)
    const server = createServer()
    await new Promise<void>((resolve) => server.listen(place('socket'), resolve))
    server.unref()
  })

  it('is read whole, also through a link, up to the limit', () => {
    expect(readRegularText(place('file'))).to.equal('text')
    expect(readRegularFile(place('link'), 4).toString()).to.equal('text')
  })

  it('is read where the system gives it no size', { skip: process.platform !== 'linux' }, () => {
    expect(readRegularText('/proc/self/status')).to.match(/^Name:.*\n$/s)
    expect(() => readRegularFile('/proc/self/status', 64)).to.throw('is larger than 64 bytes')
  })

  const refused: [string, string][] = [
    ['folder', 'is a folder'],
    ['pipe', 'is no regular file'],
    ['socket', 'is no regular file'],
    ['link-to-device', 'is no regular file'],
    ['huge', 'is larger than 32 MiB'],
  ]
  for (const [name, reason] of refused) {
    it(`is refused by its name where it ${reason}: ${name}`, () => {
      expect(() => readRegularText(place(name))).to.throw(UsageError, `${place(name)} ${reason}`)
    })
  }

  it('is refused where it has one byte more than the limit', () => {
    const message = 'the key is larger than 3 bytes'
    expect(() => readRegularFile(place('file'), 3, 'the key')).to.throw(message)
  })

  it('that is not there is an error of the system', () => {
    expect(() => readRegularText(place('none')))
      .to.throw()
      .with.property('code', 'ENOENT')
  })
})
