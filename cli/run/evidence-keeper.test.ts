/** What a run keeps beside its record, and what it never keeps. */
import { createCipheriv, hash, randomBytes } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, beforeEach, describe, it } from 'node:test'
import { AttachmentContentEncoding, type Envelope } from '@cucumber/messages'
import { expect } from 'chai'
import { EXCHANGE, WHOLE_ANSWER } from '../../record/evidence'
import { KEPT } from '../../record/kept-evidence'
import type { Run } from '../../reports'
import { EvidenceKeeper } from './evidence-keeper'

const [KEY, WRAPPED, IV] = [randomBytes(32), randomBytes(60), randomBytes(16)]
const SEALED = createCipheriv('aes-256-ctr', KEY, IV).update('a row')
const base64 = (bytes: Buffer) => bytes.toString('base64')
const OBJECT = {
  id: '1',
  bytes: base64(SEALED),
  envelope: {
    cipher: 'aes-256-ctr',
    keyId: 'k1',
    wrappedDataKey: base64(WRAPPED),
    iv: base64(IV),
    offset: 0,
    length: 5,
    masterKey: 'not in the contract',
  },
}
const LOOK = { operation: 'inspection.storedObjects', input: { project: 'p', table: 't' } }
const DECRYPT = { operation: 'keys.decrypt', input: { ciphertextBlob: base64(WRAPPED) } }
const ANSWERS = [
  { ...LOOK, outcome: { ok: true, value: [OBJECT] } },
  { ...LOOK, outcome: { ok: true, value: [OBJECT] } },
  { ...DECRYPT, outcome: { ok: true, value: { plaintext: base64(KEY) } } },
]

const MEC_4 = { id: 'MEC-4/it', uri: 'a.feature', line: 3, clause: 'MEC-4', verdict: 'conforms' }

describe('the evidence that a run keeps', () => {
  const folder = mkdtempSync(join(tmpdir(), 'sealproof-kept-'))
  after(() => rmSync(folder, { recursive: true }))
  let keeper: EvidenceKeeper
  let taken: boolean[]

  beforeEach(() => {
    rmSync(folder, { recursive: true })
    keeper = new EvidenceKeeper()
    keeper.begin(folder)
    taken = messages().map((message) => keeper.take(message))
  })

  function messages(): Envelope[] {
    const attachment = (mediaType: string, body: object): Envelope => ({
      attachment: {
        testCaseStartedId: 's1',
        mediaType,
        body: JSON.stringify(body),
        contentEncoding: AttachmentContentEncoding.IDENTITY,
      },
    })
    const pickle = { id: 'p1', uri: 'a.feature', location: { line: 3 } }
    return [
      { pickle },
      { testCase: { id: 'c1', pickleId: 'p1' } },
      { testCaseStarted: { id: 's1', testCaseId: 'c1' } },
      ...ANSWERS.flatMap((answer) => [
        attachment(WHOLE_ANSWER, answer),
        attachment(EXCHANGE, answer),
      ]),
      { testCaseFinished: { testCaseStartedId: 's1' } },
    ] as Envelope[]
  }

  function end(clause: string, verdict: string) {
    const scenario = { id: `${clause}/it`, uri: 'a.feature', line: 3, clause, verdict }
    keeper.end({ scenarios: [scenario] } as unknown as Run)
    const read = (name: string) => JSON.parse(readFileSync(join(folder, name), 'utf8'))
    return { index: read(KEPT.index), keys: read(KEPT.dataKeys).dataKeys }
  }

  it('is taken out of the stream, and nothing else is', () => {
    expect(taken.filter((isTaken) => isTaken)).to.have.lengthOf(ANSWERS.length)
    expect(keeper.take({ testRunFinished: {} } as Envelope)).to.equal(false)
  })

  it('is the stored bytes once, the envelope of the contract, and the data key of the rows', () => {
    const { index, keys } = end('MEC-4', 'conforms')
    const [sha256, digest] = [hash('sha256', SEALED), hash('sha256', WRAPPED)]
    const { masterKey: _, ...envelope } = OBJECT.envelope
    const objects = [{ id: '1', sha256, envelope }]
    expect(index).to.deep.equal({
      scenario: 'MEC-4/it',
      answers: [
        { exchange: 0, objects },
        { exchange: 1, objects },
        { exchange: 2, dataKeyOf: digest },
      ],
    })
    expect(keys).to.deep.equal({ [digest]: base64(KEY) })
    expect(readdirSync(join(folder, 'kept-evidence/stored-bytes'))).to.deep.equal([`${sha256}.bin`])
  })

  for (const [clause, verdict] of [
    ['ALG-3', 'conforms'],
    ['MEC-4', 'violates'],
  ] as const) {
    it(`has no key where the run does not show that it is no master key: ${clause} ${verdict}`, () => {
      const { index, keys } = end(clause, verdict)
      expect(keys).to.deep.equal({})
      expect(index.answers[2].notKept).to.match(/no data key is kept, .*\(clause MEC-4\)/)
    })
  }

  describe('after its process was killed', () => {
    /** Another process goes on with it. */
    function goneOn() {
      keeper = new EvidenceKeeper()
      keeper.goOnWith(folder, messages())
      keeper.begin(folder)
      return end('MEC-4', 'conforms')
    }
    const lost = /^the process that was given (the key|it) ended before it was kept$/

    it('is what was kept before, without the data keys', () => {
      const { index, keys } = goneOn()
      expect(index.answers).to.have.lengthOf(3)
      expect(index.answers[0].objects[0].id).to.equal('1')
      expect(index.answers[2].notKept).to.match(lost)
      expect(keys).to.deep.equal({})
    })

    it('has the data keys of a run that was interrupted', () => {
      keeper.end({ scenarios: [MEC_4], finished: null } as unknown as Run)
      const { index, keys } = goneOn()
      expect(index.answers[2].dataKeyOf).to.equal(hash('sha256', WRAPPED))
      expect(Object.values(keys)).to.deep.equal([base64(KEY)])
    })

    it('lists as not kept what its line does not have', () => {
      const journal = join(folder, KEPT.unfinished)
      writeFileSync(journal, readFileSync(journal, 'utf8').slice(0, -20))
      const { index } = goneOn()
      expect(index.answers.map(({ exchange }: { exchange: number }) => exchange)).to.deep.equal([
        0, 1, 2,
      ])
      for (const { notKept } of index.answers) expect(notKept).to.match(lost)
    })

    it('has no list of its own at the end of the run', () => {
      goneOn()
      expect(readdirSync(join(folder, 'kept-evidence'))).to.not.include('unfinished.ndjson')
    })
  })
})
