import { createHash } from 'node:crypto'
import { describe, it } from 'node:test'
import { expect } from 'chai'
import fc from 'fast-check'
import { AUTHORITY, type Stamp, timestampOf } from './fixtures/authority'
import { OPENSSL_FILE, OPENSSL_RESPONSE } from './fixtures/openssl-response'
import { NoTimestamp, readTimestamp } from './record-timestamp'

const RECORD = Buffer.from('the record of a run\n')

function read(stamp: Partial<Stamp> = {}) {
  return readTimestamp(timestampOf({ file: RECORD, ...stamp }), [RECORD])
}

function complaintAbout(bytes: Buffer): string {
  try {
    readTimestamp(bytes, [RECORD])
  } catch (error) {
    expect(error).to.be.instanceOf(NoTimestamp)
    return (error as NoTimestamp).message
  }
  throw new Error('the timestamp was accepted')
}

describe('a timestamp of a record', () => {
  it('has time, authority and digest, and its signature fits', () => {
    const { signature, ...stamped } = read()
    expect(stamped).to.deep.equal({
      time: '2026-11-28T10:30:00Z',
      authority: `${AUTHORITY}, Example Trust`,
      algorithm: 'SHA-256',
      digest: createHash('sha256').update(RECORD).digest('hex'),
    })
    expect(signature).to.include({
      state: 'fits',
      subject: `O=Example Trust CN=${AUTHORITY}`,
    })
  })

  it('is read as OpenSSL makes it, as a response and as a token alone', () => {
    const response = Buffer.from(OPENSSL_RESPONSE, 'base64')
    const stamped = readTimestamp(response, [Buffer.from(OPENSSL_FILE)])
    expect(stamped).to.include({ time: '2026-11-28T11:01:34Z', algorithm: 'SHA-512' })
    expect(stamped.signature.state).to.equal('fits')
    // The response is: its head of 4 bytes, a status of 5 bytes, the token.
    expect(readTimestamp(response.subarray(9), [Buffer.from(OPENSSL_FILE)])).to.deep.equal(stamped)
  })

  it('says that its signature was not checked where it comes without a certificate', () => {
    expect(read({ withCertificate: false }).signature).to.deep.equal({
      state: 'not-checked',
      because: 'no-certificate',
    })
  })

  const wrong: [string, Buffer, string][] = [
    [
      'is over another file',
      stamped({ file: Buffer.from('x') }),
      'it is over another file: it names SHA-256 2d711642b726b044…, and run.ndjson has ',
    ],
    [
      'is a refusal',
      stamped({ status: 2 }),
      'the time-stamp authority refused to stamp: the request is malformed',
    ],
    [
      'was signed over something else',
      stamped({ signedFile: Buffer.from('y') }),
      'its signature is over something else',
    ],
    [
      'has a certificate for web servers',
      stamped({ usage: '1.3.6.1.5.5.7.3.1' }),
      'its certificate is not one for timestamps',
    ],
    [
      'has a certificate that had ended',
      stamped({ validUntil: '20260101000000Z' }),
      'its certificate was not valid at its time',
    ],
    ['has another signature', flipped(stamped(), -1), 'its signature is wrong'],
    [
      'has no time in its time',
      stamped({ time: '20261399103000Z' }),
      'it is not a time-stamp response (RFC 3161): its time is no time',
    ],
    ['is empty', Buffer.alloc(0), 'it is not a time-stamp response (RFC 3161): it is empty'],
    ['is text', Buffer.from('-----BEGIN'), 'it is not a time-stamp response (RFC 3161): '],
    [
      'is cut off',
      stamped().subarray(0, 300),
      'it is not a time-stamp response (RFC 3161): it is cut off',
    ],
    [
      'has more bytes behind it',
      Buffer.concat([stamped(), RECORD]),
      'it is not a time-stamp response (RFC 3161): ',
    ],
  ]
  for (const [what, bytes, complaint] of wrong) {
    it(`is refused where it ${what}`, () => {
      expect(complaintAbout(bytes)).to.include(complaint)
    })
  }

  it('is read or refused in one sentence, whatever its bytes', () => {
    const sound = timestampOf({ file: RECORD })
    fc.assert(
      fc.property(fc.nat(sound.length - 1), fc.nat(255), (place, byte) => {
        const bytes = Buffer.from(sound)
        bytes[place] = byte
        try {
          readTimestamp(bytes, [RECORD])
        } catch (error) {
          expect(error).to.be.instanceOf(NoTimestamp)
        }
      }),
      { numRuns: 300 },
    )
  })
})

function stamped(stamp: Partial<Stamp> = {}): Buffer {
  return timestampOf({ file: RECORD, ...stamp })
}

function flipped(bytes: Buffer, place: number): Buffer {
  const changed = Buffer.from(bytes)
  const at = place < 0 ? bytes.length + place : place
  changed[at] = (changed[at] ?? 0) ^ 1
  return changed
}
