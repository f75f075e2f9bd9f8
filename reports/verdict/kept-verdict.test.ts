import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import { expect } from 'chai'
import { stagedVerdict } from '../fixtures/verdict'
import { keptVerdict, quicklyKept } from './kept-verdict'
import { NoRecord } from './read-run'

describe('a verdict that was kept', () => {
  let folder: string
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'sealproof-'))
  })
  after(() => rmSync(folder, { recursive: true }))

  const kept = (document: unknown): string => {
    const file = join(folder, 'verdict.json')
    writeFileSync(file, typeof document === 'string' ? document : JSON.stringify(document))
    return file
  }

  it('is read as it was written', () => {
    const verdict = stagedVerdict()
    expect(keptVerdict(kept(verdict))).to.deep.include({ verdict, remarks: [] })
  })

  const verdict = stagedVerdict()
  const refused: [string, unknown, RegExp][] = [
    ...[null, 7, {}, [null]].map((digest): [string, unknown, RegExp] => [
      `with a digest that is ${JSON.stringify(digest)}`,
      { ...verdict, suite: { ...verdict.suite, digest } },
      /verdict\.json is not the verdict of a run: it\.suite\.digest is .*, where a text is expected/,
    ]),
    [
      'of a later version of the suite',
      { ...verdict, schemaVersion: 2 },
      /another version of the suite: its schemaVersion is 2, and only 1 is known/,
    ],
    ['without a version', {}, /it\.schemaVersion is missing/],
    ['that is a list', [], /it is a list, where an object is expected/],
    ['that was cut off', '{"schemaVersion":1,', /or was cut off: it is no JSON/],
    [
      'with a clause of a standing that is none',
      { ...verdict, clauses: [{ ...verdict.clauses[0], standing: 'x' }] },
      /it\.clauses\[0\]\.standing is a text, where one of documented, contested/,
    ],
  ]
  for (const [what, document, reason] of refused) {
    it(`${what} is refused, and told why`, () => {
      expect(() => keptVerdict(kept(document))).to.throw(NoRecord, reason)
    })
  }

  it('is no folder, and nothing that is not there', () => {
    const place = join(folder, 'run')
    mkdirSync(join(place, 'verdict.json'), { recursive: true })
    expect(() => quicklyKept(place)).to.throw(NoRecord, 'verdict.json is not a file')
    expect(() => keptVerdict(join(place, 'none'))).to.throw(NoRecord, 'there is no such folder')
    expect(() => keptVerdict(join(place, 'x'.repeat(5000)))).to.throw(NoRecord, 'cannot be read')
  })
})
