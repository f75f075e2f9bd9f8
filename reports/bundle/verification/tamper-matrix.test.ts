/** Everything that somebody could do to a bundle, and the name that verify has for it. */
import { describe, it } from 'node:test'
import { expect } from 'chai'
import fc from 'fast-check'
import { RIGHT } from '../../fixture/stream'
import { BUILD, bundleOf, RECORD, recordOf, SIGNER } from '../fixture/bundled-run'
import { MENDED } from '../fixture/rows/mended'
import { OF_THE_ARCHIVE } from '../fixture/rows/of-the-archive'
import { OF_THE_FILES } from '../fixture/rows/of-the-files'
import { OF_THE_STATEMENT } from '../fixture/rows/of-the-statement'
import { at, inVerdict, PLAIN, SIGNED, withoutFailures } from '../fixture/rows/row'
import {
  contentOf,
  edited,
  filesIn,
  inManifest,
  inText,
  manifestIn,
  mended,
  mendStatement,
} from '../fixture/tampering'
import { noteOf } from '../signer'
import { PROBLEM_KINDS } from './problem'
import { type Verification, verifyBundle } from './verify-bundle'

function verified(archive: Buffer, trusted = false): Verification {
  return verifyBundle(archive, {
    build: BUILD,
    ...(trusted ? { trusted: SIGNER.publicKey } : {}),
  })
}
const kindsIn = ({ problems }: Verification) => [...new Set(problems.map(({ kind }) => kind))]

describe('a bundle that nobody touched', () => {
  it('is as it was made, signed or not', () => {
    expect(verified(PLAIN)).to.deep.include({ problems: [], signature: { state: 'unsigned' } })
    const { keyId } = noteOf(SIGNER.publicKey)
    expect(verified(SIGNED).signature).to.deep.equal({ state: 'not-checked', keyId })
    expect(verified(SIGNED, true)).to.deep.include({
      problems: [],
      notCompared: [],
      signature: { state: 'trusted', keyId },
    })
  })

  it('was made again from its record, but for the record itself and what closes it', () => {
    const { manifest, madeAgain } = verified(PLAIN)
    expect(manifest?.files.length).to.be.above(10)
    expect(madeAgain).to.equal((manifest?.files.length ?? 0) - 1)
  })
})

for (const [what, rows] of Object.entries({
  'an archive': OF_THE_ARCHIVE,
  'a file': OF_THE_FILES,
  'a file, and every digest mended': MENDED,
  'a statement': OF_THE_STATEMENT,
})) {
  describe(`tampering with ${what} is named where`, () => {
    for (const { done, kind, file, says = /./, archive, trusted, alone } of rows) {
      it(`${done}: ${kind}`, () => {
        const verification = verified(archive(), trusted)
        const named = verification.problems.filter((each) => each.kind === kind)
        expect(named.map((each) => each.file)).to.include(file)
        expect(named.some(({ message }) => says.test(message))).to.equal(true)
        if (alone) expect(kindsIn(verification)).to.deep.equal([kind])
      })
    }
  })
}

describe('tampering', () => {
  it('has a row for every kind of problem that there is', () => {
    const rows = [...OF_THE_ARCHIVE, ...OF_THE_FILES, ...MENDED, ...OF_THE_STATEMENT]
    const kinds = new Set(rows.map(({ kind }) => kind))
    expect(Object.keys(PROBLEM_KINDS).filter((kind) => !kinds.has(kind as never))).to.deep.equal([])
  })

  it('is found whichever bit is flipped', () => {
    const place = fc.nat({ max: SIGNED.length - 1 })
    const bit = fc.nat({ max: 7 })
    fc.assert(
      fc.property(place, bit, (position, number) => {
        const flipped = at(SIGNED, position, (byte) => byte ^ (1 << number))
        expect(verified(flipped).problems).not.to.deep.equal([])
      }),
      { numRuns: 60 },
    )
  })

  it('is found wherever the archive is cut off', () => {
    fc.assert(
      fc.property(fc.nat({ max: PLAIN.length - 1 }), (length) => {
        expect(verified(PLAIN.subarray(0, length)).problems).to.have.lengthOf(1)
      }),
    )
  })

  it('is named in full: what was done at once is found at once', () => {
    const archive = edited(PLAIN, (files) => {
      inText(files, 'junit.xml', (text) => `${text}\n`)
      files.delete('summary.md')
      files.set('notes.txt', Buffer.from('approved'))
    })
    expect(verified(archive).problems.map(({ kind, file }) => `${kind} ${file}`)).to.have.members([
      'changed junit.xml',
      'missing summary.md',
      'added notes.txt',
    ])
  })
})

describe('what an unsigned bundle cannot show', () => {
  it('is that somebody made all of it again from another record', () => {
    const made = bundleOf({ record: recordOf([{ name: 'Kept', tags: ['@A-1'], steps: RIGHT }]) })
    expect(verified(made)).to.deep.include({ problems: [], signature: { state: 'unsigned' } })
    expect(kindsIn(verified(made, true))).to.deep.equal(['unsigned'])
  })
})

describe('a bundle that another build wrote', () => {
  const writtenBy = { ...BUILD, version: '1.2.2', digest: 'e'.repeat(64) }
  const theirs = bundleOf({ writtenBy })

  it('is compared all the same, and what is the same is shown', () => {
    const { problems, madeAgain, manifest, notCompared } = verified(theirs)
    expect(problems).to.deep.equal([])
    expect(madeAgain).to.equal((manifest?.files.length ?? 0) - 1)
    expect(notCompared).to.deep.equal([])
  })

  it('may have reports that read otherwise, and it is said which were not compared', () => {
    const archive = mended(theirs, (files) => inText(files, 'junit.xml', (text) => `${text}\n`))
    const { problems, notCompared } = verified(archive)
    expect(problems).to.deep.equal([])
    expect(notCompared.join()).to.match(/junit\.xml; they were written by sealproof 1\.2\.2/)
  })

  it('is held to its record in every number and verdict', () => {
    const verdict = mended(theirs, (files) => inVerdict(files, withoutFailures))
    expect(kindsIn(verified(verdict))).to.deep.equal(['verdict'])
    const counts = mended(theirs, (files) =>
      inManifest(files, (manifest) => ({ ...manifest, outcome: 'conformant' })),
    )
    expect(kindsIn(verified(counts))).to.deep.equal(['manifest'])
  })

  it('may have packed in another way, which is said', () => {
    const archive = edited(theirs, (files) => {
      inManifest(files, (manifest) => ({ ...manifest, packing: 'another 2.0' }))
      mendStatement(files)
    })
    const { problems, notCompared } = verified(archive)
    expect(problems).to.deep.equal([])
    expect(notCompared.join()).to.match(/how the files are packed/)
  })
})

describe('whatever is in an archive', () => {
  it('makes verify name problems, and never throw', () => {
    const names = [...filesIn(PLAIN).keys()].filter((name) => !name.includes('/'))
    fc.assert(
      fc.property(fc.constantFrom(...names), fc.json(), (name, text) => {
        const archive = edited(PLAIN, (files) => files.set(name, Buffer.from(text)))
        expect(verified(archive).problems).not.to.deep.equal([])
        const made = mended(PLAIN, (files) => {
          if (name !== 'manifest.json' && name !== 'statement.intoto.json') {
            files.set(name, Buffer.from(text))
          }
        })
        verified(made)
      }),
      { numRuns: 15 },
    )
  })

  it('is a record of its own bytes', () => {
    expect(contentOf(filesIn(PLAIN), 'run.ndjson').equals(RECORD)).to.equal(true)
    expect(manifestIn(filesIn(PLAIN)).population.planned).to.equal(5)
  })
})
