import { execFileSync } from 'node:child_process'
import {
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, it } from 'node:test'
import { expect } from 'chai'
import { built } from '../tests/fixtures/command'
import {
  checkReplaceable,
  type FileKind,
  unfinishedFolder,
  writeWholeFile,
  writeWholeFolder,
} from './whole-file'
import { WriteFailure } from './write-failure'

const LETTER: FileKind = {
  name: 'a letter',
  isStart: (start) => start.toString().startsWith('Dear'),
}
const LONG = 'x'.repeat(300)

let folder: string
const place = (name: string): string => join(folder, name)
/** Of one suite: hooks outside of suites would be those of every file that is played in the same process. */
function useFolder(): void {
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'sealproof-'))
  })
  afterEach(() => rmSync(folder, { recursive: true }))
}

describe('a file that is written whole', () => {
  useFolder()

  it('replaces the earlier one, and leaves no other', () => {
    writeWholeFile(place('a'), 'first')
    writeWholeFile(place('a'), Buffer.from('second'))
    expect(readFileSync(place('a'), 'utf8')).to.equal('second')
    writeWholeFile(place('a'), (write) => ['th', 'ird'].forEach(write))
    expect(readFileSync(place('a'), 'utf8')).to.equal('third')
    expect(readdirSync(folder)).to.deep.equal(['a'])
  })

  it('leaves the earlier one as it was where its content cannot be made', () => {
    writeWholeFile(place('a'), 'first')
    const broken = () =>
      writeWholeFile(place('a'), (write) => {
        write('half')
        throw new RangeError('no more')
      })
    expect(broken).to.throw(RangeError, 'no more')
    expect(readFileSync(place('a'), 'utf8')).to.equal('first')
    expect(readdirSync(folder)).to.deep.equal(['a'])
  })

  it('has a name as long as the file system allows', () => {
    writeWholeFile(place('x'.repeat(255)), 'text')
    expect(readdirSync(folder)).to.have.length(1)
  })

  it('is removed by the exit of a process that was writing it', () => {
    const program = `
      const { writeWholeFile, unfinishedFolder } = require('${built('record', 'whole-file.js')}')
      unfinishedFolder('folder').write('a', 'half')
      writeWholeFile('file', (write) => { write('half'); process.exit(3) })`
    const run = () => execFileSync(process.execPath, ['-e', program], { cwd: folder })
    expect(run).to.throw().with.property('status', 3)
    expect(readdirSync(folder)).to.deep.equal([])
  })

  for (const [what, path, reason] of [
    [
      'the folder is missing',
      'nowhere/a',
      /is missing; make it first, or name another place \(ENOENT\)$/,
    ],
    [
      'a part of the path is a file',
      'victim/a',
      /a file, not a folder; name another place \(ENOTDIR\)$/,
    ],
    ['the name is too long', LONG, /its name is too long; choose a shorter one \(ENAMETOOLONG\)$/],
    [
      'it is a folder',
      'inner',
      /a folder of that name is there; name another file, .* \(EISDIR\)$/,
    ],
    ['it is a link', 'link', /link is there, and is a link: name another place, or remove it$/],
    ['it is a link that leads nowhere', 'dangling', /dangling is there, and is a link: /],
    ['it is of another kind', 'victim', /victim is there, and is not a letter: name another/],
    ['it is empty', 'empty', /empty is there, and is not a letter/],
  ] as const) {
    it(`is not written where ${what}, and the reason says what to do`, () => {
      mkdirSync(place('inner'))
      writeFileSync(place('victim'), 'a diary')
      writeFileSync(place('empty'), '')
      symlinkSync('victim', place('link'))
      symlinkSync('nowhere', place('dangling'))
      const before = readdirSync(folder)
      for (const attempt of [checkReplaceable, writeLetter]) {
        if (attempt === checkReplaceable && /missing|too long/.test(what)) continue
        expect(() => attempt(place(path), LETTER)).to.throw(WriteFailure, reason)
      }
      expect(readFileSync(place('victim'), 'utf8')).to.equal('a diary')
      expect(readdirSync(folder)).to.deep.equal(before)
    })
  }

  function writeLetter(path: string): void {
    writeWholeFile(path, 'Dear me', LETTER)
  }

  it('may replace one of its own kind', () => {
    writeLetter(place('a'))
    writeLetter(place('a'))
    expect(() => writeWholeFile(place('a'), 'new', 'nothing')).to.throw(WriteFailure, /\(EEXIST\)/)
    expect(readFileSync(place('a'), 'utf8')).to.equal('Dear me')
  })

  it('is not written without permission', {
    skip: process.getuid?.() === 0 && 'root may write anywhere',
  }, () => {
    mkdirSync(place('closed'), 0o500)
    expect(() => writeWholeFile(place('closed/a'), '')).to.throw(
      WriteFailure,
      /permissions.*EACCES/,
    )
  })

  it('is not written to a file system that can only be read', {
    skip: !existsSync('/proc/self'),
  }, () => {
    expect(() => writeWholeFile('/proc/self/a', '')).to.throw(
      WriteFailure,
      /^\/proc\/self\/a cannot be written: /,
    )
  })
})

describe('a folder that is written whole', () => {
  useFolder()

  it('replaces the earlier one with all that is in it', () => {
    writeWholeFolder(place('all'), [['old', '1']])
    writeWholeFolder(
      place('all'),
      new Map([
        ['a', '1'],
        ['b', '2'],
      ]),
    )
    expect(readdirSync(place('all'))).to.deep.equal(['a', 'b'])
    expect(readdirSync(folder)).to.deep.equal(['all'])
  })

  it('leaves the earlier one as it was where it cannot be filled', () => {
    writeWholeFolder(place('all'), [['old', '1']])
    expect(() =>
      writeWholeFolder(place('all'), [
        ['a', '1'],
        [LONG, '2'],
      ]),
    ).to.throw(WriteFailure, /all cannot be written: its name is too long/)
    expect(readdirSync(place('all'))).to.deep.equal(['old'])
    expect(readdirSync(folder)).to.deep.equal(['all'])
  })

  it('is not written through a link, also one that was made meanwhile', () => {
    mkdirSync(place('victim'))
    symlinkSync('victim', place('link'))
    expect(() => unfinishedFolder(place('link'))).to.throw(
      WriteFailure,
      /link is there, and is a link/,
    )
    const begun = unfinishedFolder(place('late'))
    symlinkSync('victim', place('late'))
    expect(() => begun.finish()).to.throw(WriteFailure, /late is there, and is a link/)
    begun.discard()
    expect(lstatSync(place('late')).isSymbolicLink()).to.equal(true)
    expect(readdirSync(place('victim'))).to.deep.equal([])
    expect(readdirSync(folder)).to.deep.equal(['late', 'link', 'victim'])
  })
})
