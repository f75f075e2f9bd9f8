import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import { expect } from 'chai'
import { findChromium, findJava, findPython, missingForPages } from './find'

describe('programs that npm cannot bring', () => {
  let folder: string
  const put = (path: string, mode: number) => writeFileSync(join(folder, path), '', { mode })

  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'sealproof-programs-'))
    for (const part of ['first', 'second', 'home/bin'])
      mkdirSync(join(folder, part), { recursive: true })
    put('first/chromium', 0o644)
    put('second/google-chrome', 0o755)
    put('second/java', 0o755)
    put('second/python3', 0o755)
    put('home/bin/java', 0o755)
  })
  after(() => rmSync(folder, { recursive: true }))

  const path = (...parts: string[]) => parts.map((part) => join(folder, part)).join(delimiter)

  it('are found on the PATH when they can be run', () => {
    const PATH = path('first', 'second')
    expect(findChromium({ PATH })).to.equal(join(folder, 'second/google-chrome'))
    expect(findJava({ PATH })).to.equal(join(folder, 'second/java'))
    expect(findPython({ PATH })).to.equal(join(folder, 'second/python3'))
  })

  it('are not found elsewhere', () => {
    expect(findChromium({ PATH: path('first') })).to.equal(undefined)
    expect(findJava({ PATH: '' })).to.equal(undefined)
    expect(findPython({ PATH: path('first') })).to.equal(undefined)
  })

  it('prefer the Java that was set up for it', () => {
    const environment = { PATH: path('second'), JAVA_HOME: join(folder, 'home') }
    expect(findJava(environment)).to.equal(join(folder, 'home/bin/java'))
  })

  it('are named, with what to install, when they are missing', () => {
    expect(missingForPages({ PATH: path('first') })).to.match(/^Java .*default-jre-headless/)
    const JAVA_HOME = join(folder, 'home')
    expect(missingForPages({ PATH: path('first'), JAVA_HOME })).to.match(/^Chromium /)
    expect(missingForPages({ PATH: path('second') })).to.equal(undefined)
  })
})
