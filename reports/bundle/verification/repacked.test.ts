/** A bundle that was unpacked, or packed again by another program, is what it was: digests and signature decide. */
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import { deflateRawSync } from 'node:zlib'
import { expect } from 'chai'
import { unpack } from '../archive/deflate'
import { readZipEntries } from '../archive/zip-reader'
import { BUILD, bundleOf, SBOM, SIGNER } from '../fixtures/bundled-run'
import { at } from '../fixtures/rows/tamper-row'
import { archiveOf, filesOf } from '../fixtures/tampering'
import { type Verification, verifyBundle } from './verify-bundle'

const SIGNED = bundleOf({ key: SIGNER.privateKey })

function verified(place: Buffer | string): Verification {
  return verifyBundle(place, { build: BUILD, sbom: SBOM, trusted: SIGNER.publicKey })
}

const isAsMade = ({ problems, signature }: Verification) => {
  expect(problems).to.deep.equal([])
  expect(signature.state).to.equal('trusted')
}

describe('a bundle that another program packed again', () => {
  const files = [...filesOf(SIGNED)]

  /** Packs with a standard library that is not ours. */
  function packedByPython(how: string): Buffer {
    const folder = mkdtempSync(join(tmpdir(), 'sealproof-repacked-'))
    const [from, to] = [join(folder, 'from.zip'), join(folder, 'to.zip')]
    writeFileSync(from, SIGNED)
    try {
      execFileSync('python3', ['-c', PYTHON, from, to, how])
      return Buffer.from(require('node:fs').readFileSync(to))
    } finally {
      rmSync(folder, { recursive: true })
    }
  }
  const PYTHON = `
import io, sys, zipfile
source, target, how = sys.argv[1:]
class Pipe(io.RawIOBase):  # cannot go back: sizes follow the bytes
    def __init__(self, file): self.file = file
    def writable(self): return True
    def write(self, data): return self.file.write(data)
with zipfile.ZipFile(source) as old, open(target, "wb") as file:
    out = Pipe(file) if how == "streamed" else file
    method = zipfile.ZIP_STORED if how == "stored" else zipfile.ZIP_DEFLATED
    with zipfile.ZipFile(out, "w", method, compresslevel=9) as new:
        if how == "folders":
            new.writestr(zipfile.ZipInfo("bundle/"), "")
            new.writestr(zipfile.ZipInfo("bundle/allure-results/"), "")
        for name in sorted(old.namelist()):
            new.writestr(("bundle/" if how == "folders" else "") + name, old.read(name))
`

  for (const how of ['deflated', 'stored', 'streamed', 'folders']) {
    it(`is called repacked, and is what it was: ${how}`, () => {
      const verification = verified(packedByPython(how))
      isAsMade(verification)
      expect(verification.container.state).to.equal('repacked')
    })
  }

  it('is called repacked where only the order, a time or the compression is another', () => {
    const differences = [
      archiveOf(files.toReversed()),
      at(SIGNED, SIGNED.indexOf('junit.xml') - 19, (byte) => byte ^ 1),
      packedBy((content) => deflateRawSync(content, { level: 9 })),
    ].map((archive) => {
      const verification = verified(archive)
      isAsMade(verification)
      return JSON.stringify(verification.container)
    })
    expect(differences[0]).to.match(/order of the manifest/)
    expect(differences[1]).to.match(/byte \d+ is another, at .*junit\.xml/)
    expect(differences[2]).to.match(/is packed as sealproof does not pack it/)
  })

  it('is not believed where a file in it was changed', () => {
    const changed = archiveOf(
      files
        .map(([name, bytes]) => {
          const content = name === 'junit.xml' ? at(bytes, 40, (byte) => byte ^ 1) : bytes
          return [name, content] as const
        })
        .toReversed(),
    )
    expect(verified(changed).problems).to.have.lengthOf(1)
    expect(verified(changed).problems[0]).to.include({ kind: 'changed', file: 'junit.xml' })
  })

  function packedBy(deflate: (content: Buffer) => Buffer): Buffer {
    const { ArchiveWriter } =
      require('../archive/zip-writer') as typeof import('../archive/zip-writer')
    const pieces: Uint8Array[] = []
    const writer = new ArchiveWriter((bytes) => {
      pieces.push(bytes)
    })
    for (const entry of readZipEntries(SIGNED))
      writer.add({ ...entry, packed: deflate(unpack(entry)) })
    writer.end()
    return Buffer.concat(pieces)
  }
})

describe('a bundle that was unpacked', () => {
  let folder = ''
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'sealproof-unpacked-'))
    for (const [name, content] of filesOf(SIGNED)) {
      mkdirSync(dirname(join(folder, name)), { recursive: true })
      writeFileSync(join(folder, name), content)
    }
  })
  after(() => rmSync(folder, { recursive: true }))

  const kinds = () => verified(folder).problems.map(({ kind, file }) => `${kind} ${file}`)

  it('is what it was, with the signature that it had', () => {
    const verification = verified(folder)
    isAsMade(verification)
    expect(verification.container).to.deep.equal({ state: 'folder' })
  })

  it('is not what it was with a file more, a changed file, or a link', () => {
    writeFileSync(join(folder, 'notes.txt'), 'approved')
    expect(kinds()).to.deep.equal(['added notes.txt'])
    rmSync(join(folder, 'notes.txt'))
    const page = join(folder, 'index.html')
    writeFileSync(page, '<h1>Conformant</h1>')
    expect(kinds()).to.deep.equal(['changed index.html'])
    rmSync(page)
    symlinkSync('/etc/hostname', page)
    expect(kinds()).to.include('link index.html')
    rmSync(page)
    expect(kinds()).to.deep.equal(['missing index.html'])
  })
})
