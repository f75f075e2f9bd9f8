/** Everything that somebody could do to a bundle, and the name that verify has for it. */
import { describe, it } from 'node:test'
import { expect } from 'chai'
import fc from 'fast-check'
import { RIGHT } from '../../fixtures/stream'
import { sealed } from '../dsse-envelope'
import { BUILD, bundleOf, RECORD, recordOf, SIGNER, STRANGER } from '../fixtures/bundled-run'
import { OF_THE_ARCHIVE } from '../fixtures/rows/archive-rows'
import { OF_THE_FILES } from '../fixtures/rows/file-rows'
import { MENDED } from '../fixtures/rows/recomputed-rows'
import { OF_THE_STATEMENT } from '../fixtures/rows/statement-rows'
import { at, inVerdict, PLAIN, SIGNED, withoutFailures } from '../fixtures/rows/tamper-row'
import {
  contentOf,
  edited,
  type Files,
  filesIn,
  inEnvelope,
  inManifest,
  inText,
  manifestIn,
  mended,
  mendStatement,
} from '../fixtures/tampering'
import { inJson } from '../manifest'
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

describe('the figures of a bench', () => {
  const figures = new Map([
    ['bench.json', Buffer.from('{}')],
    ['bench.html', Buffer.from('<h1>Fast</h1>')],
  ])

  it('are held by their digests, and it is said that nothing else is', () => {
    const { problems, notCompared } = verified(bundleOf({ figures }))
    expect(problems).to.deep.equal([])
    expect(notCompared.join()).to.match(/^bench\.json, bench\.html: no run gives them again/)
    const changed = edited(bundleOf({ figures }), (files) =>
      files.set('bench.html', Buffer.from('<h1>Faster</h1>')),
    )
    expect(kindsIn(verified(changed))).to.deep.equal(['changed'])
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
  const unsigned = bundleOf({ writtenBy })
  const theirs = bundleOf({ writtenBy, key: SIGNER.privateKey })

  /** By the signer, who wrote what this build does not. */
  const signedAs = (edit: (files: Files) => void) =>
    edited(mended(theirs, edit), (files) =>
      inEnvelope(files, ({ payload }) =>
        sealed(Buffer.from(payload, 'base64').toString(), SIGNER.privateKey),
      ),
    )

  it('is as it was made where somebody who is trusted has signed it', () => {
    const { problems, madeAgain, manifest, notCompared } = verified(theirs, true)
    expect(problems).to.deep.equal([])
    expect(madeAgain).to.equal((manifest?.files.length ?? 0) - 1)
    expect(notCompared).to.deep.equal([])
  })

  it('may then have reports that read otherwise, and it is said which were not compared', () => {
    const archive = signedAs((files) => inText(files, 'junit.xml', (text) => `${text}\n`))
    const { problems, notCompared } = verified(archive, true)
    expect(problems).to.deep.equal([])
    expect(notCompared.join()).to.match(/junit\.xml; they were written by sealproof 1\.2\.2/)
  })

  it('is not to be believed otherwise, and it is said what would make it so', () => {
    const [problem, ...more] = verified(unsigned).problems
    expect(problem).to.include({ kind: 'other-build', file: 'manifest.json' })
    expect(problem?.message).to.match(/by sealproof 1\.2\.2 .*verify it with that version$/)
    expect(more).to.deep.equal([])
    const signed = verified(theirs).problems
    expect(signed.map(({ message }) => message).join()).to.match(
      /, or with --key of who signed it$/,
    )
    const stranger = bundleOf({ writtenBy, key: STRANGER.privateKey })
    expect(kindsIn(verified(stranger, true))).to.deep.equal(['another-key', 'other-build'])
  })

  it('is no way to exchange, drop or add a report', () => {
    const claimed = (edit: (files: Files) => void) =>
      mended(PLAIN, (files) => {
        edit(files)
        inManifest(files, (manifest) => ({ ...manifest, writtenBy }))
      })
    for (const edit of [
      (files: Files) => files.set('index.html', Buffer.from('<h1>Conformant</h1>')),
      (files: Files) => files.delete('junit.xml'),
      () => undefined,
    ]) {
      expect(kindsIn(verified(claimed(edit)))).to.deep.equal(['other-build'])
    }
    const dropped = claimed((files) => files.delete('verdict.json'))
    expect(kindsIn(verified(dropped))).to.deep.equal(['missing', 'other-build'])
  })

  it('is held to its record in every number and verdict', () => {
    const verdict = signedAs((files) => inVerdict(files, withoutFailures))
    expect(kindsIn(verified(verdict, true))).to.deep.equal(['verdict'])
    const counts = signedAs((files) =>
      inManifest(files, (manifest) => ({ ...manifest, outcome: 'conformant' })),
    )
    expect(kindsIn(verified(counts, true))).to.include('manifest')
  })

  const told: [what: string, edit: (text: string) => string, says: RegExp][] = [
    ...(
      [
        ['target', /"target": \{/, '"target": { "of": "another",'],
        ['suite', /"specification": "[^"]*"/, '"specification": "none"'],
        ['started', /"started": "[^"]*"/, '"started": "2030-01-01T00:00:00.000Z"'],
        ['finished', /"finished": "[^"]*"/, '"finished": null'],
        ['waived', /"clauses"/, '"waived": 2, "clauses"'],
        ['waivers', /"clauses"/, '"waivers": [{ "clause": "A-1" }], "clauses"'],
        ['standing of A-1', /"standing": "documented"/, '"standing": "inferred"'],
        ['strength of A-1', /"strength": (null|"[a-z-]*")/, '"strength": "declared"'],
        ['verdict of A-1', /"verdict": "violates"/, '"verdict": "conforms"'],
        ['statement of A-1', /"statement": "/, '"statement": "Not: '],
        ['line of A-1/kept', /"line": /, '"line": 1'],
        ['waiver of A-1/kept', /"rule": /, '"waiver": {}, "rule": '],
      ] as const
    ).map(([what, from, to]): (typeof told)[number] => [
      what,
      (text) => text.replace(from, to),
      new RegExp(` as ${what}, the record `),
    ]),
    ['a clause twice', twice('clauses'), /tells of A-1 2 times/],
    ['a scenario twice', twice('scenarios'), /tells of A-1\/kept 2 times/],
    [
      'an outcome twice',
      (text) => text.replace('{', '{ "outcome": "conformant",'),
      /may hold a member twice/,
    ],
    ['gigabytes of nothing', (text) => `${text}${' '.repeat(2 ** 23)}`, /has \d+ bytes, and what/],
  ]
  for (const [what, edit, says] of told) {
    it(`is named where verdict.json tells something else, or too much: ${what}`, () => {
      const { problems } = verified(
        signedAs((files) => inText(files, 'verdict.json', edit)),
        true,
      )
      expect(problems.map(({ kind }) => kind)).to.include('verdict')
      expect(problems.some(({ message }) => says.test(message))).to.equal(true)
    })
  }

  /** The first of that list, once more. */
  function twice(list: 'clauses' | 'scenarios'): (text: string) => string {
    return (text) => {
      const verdict = JSON.parse(text)
      const listed = list === 'clauses' ? verdict.clauses : verdict.clauses[0].scenarios
      listed.unshift(listed[0])
      return inJson(verdict)
    }
  }

  it('may word its reasons otherwise in verdict.json, and write more', () => {
    const archive = signedAs((files) =>
      inVerdict(files, (verdict: { clauses: { scenarios: object[] }[] }) => {
        for (const { scenarios } of verdict.clauses) {
          for (const scenario of scenarios) Object.assign(scenario, { reason: 'Because.', more: 1 })
        }
        return verdict
      }),
    )
    const { problems, notCompared } = verified(archive, true)
    expect(problems).to.deep.equal([])
    expect(notCompared.join()).to.include('verdict.json')
  })

  for (const name of ['manifest.json', 'statement'] as const) {
    it(`holds no member twice in its ${name}`, () => {
      const doubled = (text: string) =>
        text.replace(/"(outcome|result)": "/, '"$1": "conformant", "$1": "')
      const archive = edited(theirs, (files) => {
        if (name === 'manifest.json') inText(files, name, doubled)
        mendStatement(files)
        inEnvelope(files, ({ payload }) => {
          const statement = Buffer.from(payload, 'base64').toString()
          return sealed(name === 'statement' ? doubled(statement) : statement, SIGNER.privateKey)
        })
      })
      expect(kindsIn(verified(archive, true))).to.deep.equal([name.replace('.json', '')])
    })
  }

  it('may have packed in another way, which is said', () => {
    const archive = signedAs((files) =>
      inManifest(files, (manifest) => ({ ...manifest, packing: 'another 2.0' })),
    )
    const { problems, notCompared } = verified(archive, true)
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
