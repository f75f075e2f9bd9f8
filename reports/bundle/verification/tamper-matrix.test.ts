/** The tamper matrix: each way to change a bundle, and the problem that `verifyBundle` reports. */
import { describe, it } from 'node:test'
import { expect } from 'chai'
import fc from 'fast-check'
import { RIGHT } from '../../fixtures/stream'
import { dsseEnvelope } from '../dsse-envelope'
import { BUILD, bundleOf, OTHER_KEY, RECORD, recordOf, SBOM, SIGNER } from '../fixtures/bundled-run'
import { WITH_KEPT } from '../fixtures/kept-run'
import { ARCHIVE_ROWS } from '../fixtures/rows/archive-rows'
import { FILE_ROWS } from '../fixtures/rows/file-rows'
import { KEPT_ROWS } from '../fixtures/rows/kept-rows'
import { RECOMPUTED_ROWS } from '../fixtures/rows/recomputed-rows'
import { STATEMENT_ROWS } from '../fixtures/rows/statement-rows'
import { at, editVerdict, SIGNED, UNSIGNED, withoutViolations } from '../fixtures/rows/tamper-row'
import {
  contentOf,
  editEnvelope,
  edited,
  editManifest,
  editStatement,
  editText,
  type Files,
  filesOf,
  manifestOf,
  recomputeStatement,
  withNewDigests,
} from '../fixtures/tampering'
import { indentedJson } from '../manifest'
import { signerOf } from '../signer'
import { PROBLEM_KINDS } from './problem'
import { type Verification, verifyBundle } from './verify-bundle'

function verified(archive: Buffer, trusted = false): Verification {
  return verifyBundle(archive, {
    build: BUILD,
    sbom: SBOM,
    ...(trusted ? { trusted: SIGNER.publicKey } : {}),
  })
}
const kindsIn = ({ problems }: Verification) => [...new Set(problems.map(({ kind }) => kind))]

describe('an unchanged bundle', () => {
  it('has no problems, signed or not', () => {
    expect(verified(UNSIGNED)).to.deep.include({ problems: [], signature: { state: 'unsigned' } })
    const { keyId } = signerOf(SIGNER.publicKey)
    expect(verified(SIGNED).signature).to.deep.equal({ state: 'not-checked', keyId })
    expect(verified(SIGNED, true)).to.deep.include({
      problems: [],
      notCompared: [],
      signature: { state: 'trusted', keyId },
    })
  })

  it('may hold kept evidence, and its README says that data keys are inside', () => {
    expect(verified(WITH_KEPT).problems).to.deep.equal([])
    const readme = contentOf(filesOf(WITH_KEPT), 'README.txt').toString()
    expect(readme).to.match(
      /kept-evidence\/ +stored bytes \(1\), .*DATA KEYS OF TEST ROWS IN THE CLEAR \(1\)/,
    )
    expect(readme).to.include('verify --reperform')
  })

  it('is made again from its record, except the record and the closing files', () => {
    const { manifest, madeAgain } = verified(UNSIGNED)
    expect(manifest?.files.length).to.be.above(10)
    expect(madeAgain).to.equal((manifest?.files.length ?? 0) - 1)
  })
})

describe('the figures of a bench', () => {
  const figures = new Map([
    ['bench.json', Buffer.from('{}')],
    ['bench.html', Buffer.from('<h1>Fast</h1>')],
  ])

  it('are checked by their digests alone, and the result says so', () => {
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
  'the archive': ARCHIVE_ROWS,
  'a file': FILE_ROWS,
  'a file with recomputed digests': RECOMPUTED_ROWS,
  'a statement': STATEMENT_ROWS,
  'kept evidence': KEPT_ROWS,
})) {
  describe(`verify reports a change of ${what}`, () => {
    for (const { done, kind, file, says = /./, archive, trusted, only } of rows) {
      it(`${done}: ${kind}`, () => {
        const verification = verified(archive(), trusted)
        const named = verification.problems.filter((each) => each.kind === kind)
        expect(named.map((each) => each.file)).to.include(file)
        expect(named.some(({ message }) => says.test(message))).to.equal(true)
        if (only) expect(kindsIn(verification)).to.deep.equal([kind])
      })
    }
  })
}

describe('tampering', () => {
  it('is tested for every kind of problem', () => {
    const rows = [
      ...ARCHIVE_ROWS,
      ...FILE_ROWS,
      ...RECOMPUTED_ROWS,
      ...STATEMENT_ROWS,
      ...KEPT_ROWS,
    ]
    const kinds = new Set(rows.map(({ kind }) => kind))
    expect(Object.keys(PROBLEM_KINDS).filter((kind) => !kinds.has(kind as never))).to.deep.equal([])
  })

  it('is reported whichever bit is flipped', () => {
    const place = fc.nat({ max: SIGNED.length - 1 })
    const bit = fc.nat({ max: 7 })
    fc.assert(
      fc.property(place, bit, (position, number) => {
        const flipped = at(SIGNED, position, (byte) => byte ^ (1 << number))
        const { problems, container } = verified(flipped)
        // A byte of a header that says nothing about a file, such as its time, is the packing program's.
        if (container.state === 'as-made') expect(problems).not.to.deep.equal([])
      }),
      { numRuns: 60 },
    )
  })

  it('is reported wherever the archive is cut off', () => {
    fc.assert(
      fc.property(fc.nat({ max: UNSIGNED.length - 1 }), (length) => {
        expect(verified(UNSIGNED.subarray(0, length)).problems).to.have.lengthOf(1)
      }),
    )
  })

  it('is reported in full: several changes give several problems', () => {
    const archive = edited(UNSIGNED, (files) => {
      editText(files, 'junit.xml', (text) => `${text}\n`)
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

describe('an unsigned bundle', () => {
  it('does not show that all of it was made again from another record', () => {
    const made = bundleOf({ record: recordOf([{ name: 'Kept', tags: ['@A-1'], steps: RIGHT }]) })
    expect(verified(made)).to.deep.include({ problems: [], signature: { state: 'unsigned' } })
    expect(kindsIn(verified(made, true))).to.deep.equal(['unsigned'])
  })
})

describe('a bundle that another build wrote', () => {
  const writtenBy = { ...BUILD, version: '1.2.2', digest: 'e'.repeat(64) }
  const unsigned = bundleOf({ writtenBy })
  const theirs = bundleOf({ writtenBy, key: SIGNER.privateKey })

  it('may be older, and have no bill of materials', () => {
    const older = bundleOf({ writtenBy, sbom: null, key: SIGNER.privateKey })
    expect(filesOf(older).has('sbom.cdx.json')).to.equal(false)
    expect(verified(older, true).problems).to.deep.equal([])
    expect(kindsIn(verified(bundleOf({ writtenBy, sbom: null })))).to.deep.equal(['other-build'])
  })

  it('may have another bill of materials, which its signature vouches for', () => {
    const other = bundleOf({ writtenBy, sbom: Buffer.from('{}'), key: SIGNER.privateKey })
    const { problems, notCompared } = verified(other, true)
    expect(problems).to.deep.equal([])
    expect(notCompared.join()).to.include('sbom.cdx.json')
  })

  /** Edited and signed with the signer's key, as another build could have written it. */
  const signedAs = (edit: (files: Files) => void) =>
    edited(withNewDigests(theirs, edit), (files) =>
      editEnvelope(files, ({ payload }) =>
        dsseEnvelope(Buffer.from(payload, 'base64').toString(), SIGNER.privateKey),
      ),
    )

  it('has no problems where a trusted key has signed it', () => {
    const { problems, madeAgain, manifest, notCompared } = verified(theirs, true)
    expect(problems).to.deep.equal([])
    expect(madeAgain).to.equal((manifest?.files.length ?? 0) - 1)
    expect(notCompared).to.deep.equal([])
  })

  it('may be older, and its statement be about the files of the evidence', () => {
    const older = edited(theirs, (files) => {
      editStatement(files, ({ predicate, ...statement }) => ({
        ...statement,
        subject: predicate.configuration.slice(-3),
        predicate: { ...predicate, configuration: predicate.configuration.slice(0, -3) },
      }))
      editEnvelope(files, ({ payload }) =>
        dsseEnvelope(Buffer.from(payload, 'base64').toString(), SIGNER.privateKey),
      )
    })
    expect(verified(older, true).problems).to.deep.equal([])
    const mixed = edited(older, (files) => files.set('run.ndjson', Buffer.from('{}\n')))
    expect(kindsIn(verified(mixed, true))).to.include('subject')
  })

  it('may then have other words in its reports, and the result says which were not compared', () => {
    const archive = signedAs((files) => editText(files, 'junit.xml', (text) => `${text}\n`))
    const { problems, notCompared } = verified(archive, true)
    expect(problems).to.deep.equal([])
    expect(notCompared.join()).to.match(/junit\.xml; they were written by sealproof 1\.2\.2/)
  })

  it('is a problem without a trusted signature, and the message says what to do', () => {
    const [problem, ...more] = verified(unsigned).problems
    expect(problem).to.include({ kind: 'other-build', file: 'manifest.json' })
    expect(problem?.message).to.match(/by sealproof 1\.2\.2 .*verify it with that version$/)
    expect(more).to.deep.equal([])
    const signed = verified(theirs).problems
    expect(signed.map(({ message }) => message).join()).to.match(
      /, or with --key of who signed it$/,
    )
    const byOtherKey = bundleOf({ writtenBy, key: OTHER_KEY.privateKey })
    expect(kindsIn(verified(byOtherKey, true))).to.deep.equal(['another-key', 'other-build'])
  })

  it('must have every report, and no other', () => {
    const claimed = (edit: (files: Files) => void) =>
      withNewDigests(UNSIGNED, (files) => {
        edit(files)
        editManifest(files, (manifest) => ({ ...manifest, writtenBy }))
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

  it('must agree with its record in every number and verdict', () => {
    const verdict = signedAs((files) => editVerdict(files, withoutViolations))
    expect(kindsIn(verified(verdict, true))).to.deep.equal(['verdict'])
    const counts = signedAs((files) =>
      editManifest(files, (manifest) => ({ ...manifest, outcome: 'conformant' })),
    )
    expect(kindsIn(verified(counts, true))).to.include('manifest')
  })

  const edits: [what: string, edit: (text: string) => string, says: RegExp][] = [
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
    ).map(([what, from, to]): (typeof edits)[number] => [
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
  for (const [what, edit, says] of edits) {
    it(`is reported where verdict.json differs: ${what}`, () => {
      const { problems } = verified(
        signedAs((files) => editText(files, 'verdict.json', edit)),
        true,
      )
      expect(problems.map(({ kind }) => kind)).to.include('verdict')
      expect(problems.some(({ message }) => says.test(message))).to.equal(true)
    })
  }

  /** With the first of the list twice. */
  function twice(list: 'clauses' | 'scenarios'): (text: string) => string {
    return (text) => {
      const verdict = JSON.parse(text)
      const listed = list === 'clauses' ? verdict.clauses : verdict.clauses[0].scenarios
      listed.unshift(listed[0])
      return indentedJson(verdict)
    }
  }

  it('may have other reasons and more members in verdict.json', () => {
    const archive = signedAs((files) =>
      editVerdict(files, (verdict: { clauses: { scenarios: object[] }[] }) => {
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
    it(`has no member twice in its ${name}`, () => {
      const doubled = (text: string) =>
        text.replace(/"(outcome|result)": "/, '"$1": "conformant", "$1": "')
      const archive = edited(theirs, (files) => {
        if (name === 'manifest.json') editText(files, name, doubled)
        recomputeStatement(files)
        editEnvelope(files, ({ payload }) => {
          const statement = Buffer.from(payload, 'base64').toString()
          return dsseEnvelope(
            name === 'statement' ? doubled(statement) : statement,
            SIGNER.privateKey,
          )
        })
      })
      expect(kindsIn(verified(archive, true))).to.deep.equal([name.replace('.json', '')])
    })
  }

  it('may have packed in another way, and the result says so', () => {
    const archive = signedAs((files) =>
      editManifest(files, (manifest) => ({ ...manifest, packing: 'another 2.0' })),
    )
    const { problems, notCompared } = verified(archive, true)
    expect(problems).to.deep.equal([])
    expect(notCompared.join()).to.match(/how the files are packed/)
  })
})

describe('any content of an archive', () => {
  it('gives problems and never an exception', () => {
    const names = [...filesOf(UNSIGNED).keys()].filter((name) => !name.includes('/'))
    fc.assert(
      fc.property(fc.constantFrom(...names), fc.json(), (name, text) => {
        const archive = edited(UNSIGNED, (files) => files.set(name, Buffer.from(text)))
        expect(verified(archive).problems).not.to.deep.equal([])
        const made = withNewDigests(UNSIGNED, (files) => {
          if (name !== 'manifest.json' && name !== 'statement.intoto.json') {
            files.set(name, Buffer.from(text))
          }
        })
        verified(made)
      }),
      { numRuns: 15 },
    )
  })

  it('keeps the bytes of the record', () => {
    expect(contentOf(filesOf(UNSIGNED), 'run.ndjson').equals(RECORD)).to.equal(true)
    expect(manifestOf(filesOf(UNSIGNED)).population.planned).to.equal(5)
  })
})
