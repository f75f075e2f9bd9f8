import { describe, it } from 'node:test'
import { expect } from 'chai'
import * as fc from 'fast-check'
import { activatedKms, OWNER, outcomeOf, REGION } from './fixtures/activated-kms'

const INVALID = '400 InvalidParameter'
const contexts = fc.dictionary(fc.string(), fc.string(), { maxKeys: 5 })

describe('a data key', () => {
  const generate = (options: object) => {
    const { kms, key } = activatedKms()
    return kms.generateDataKey(OWNER, { region: REGION, keyId: key.keyId, ...options })
  }

  it('has 256 bits unless asked otherwise', () => {
    expect(generate({}).plaintext).to.have.lengthOf(32)
  })

  it('has 128 bits as AES_128', () => {
    expect(generate({ keySpec: 'AES_128' }).plaintext).to.have.lengthOf(16)
  })

  it('has the number of bytes that was asked for, whatever the spec says', () => {
    expect(generate({ keySpec: 'AES_128', numberOfBytes: 1024 }).plaintext).to.have.lengthOf(1024)
  })

  for (const options of [
    { numberOfBytes: 0 },
    { numberOfBytes: 1025 },
    { numberOfBytes: 1.5 },
    { keySpec: 'SM4' },
  ]) {
    it(`is refused with ${JSON.stringify(options)}`, () => {
      expect(outcomeOf(() => generate(options))).to.equal(INVALID)
    })
  }

  it('is another one every time', () => {
    const { kms, key } = activatedKms()
    const keys = [1, 2].map(() => kms.generateDataKey(OWNER, { region: REGION, keyId: key.keyId }))
    expect(new Set(keys.map(({ plaintext }) => plaintext.toString('hex')))).to.have.lengthOf(2)
  })

  it('says the id of its master key, even when asked by ARN', () => {
    const { kms, key } = activatedKms()
    const { keyId } = kms.generateDataKey(OWNER, { region: REGION, keyId: key.arn })
    expect(keyId).to.equal(key.keyId)
  })

  it('comes back from its wrapped form, which names no key in the request', () => {
    const { kms, key } = activatedKms()
    const dataKey = kms.generateDataKey(OWNER, { region: REGION, keyId: key.keyId })
    const { ciphertextBlob } = dataKey
    expect(kms.decrypt(OWNER, { region: REGION, ciphertextBlob })).to.deep.equal({
      keyId: key.keyId,
      keyVersionId: key.primaryKeyVersion,
      plaintext: dataKey.plaintext,
    })
  })
})

describe('Encrypt and Decrypt', () => {
  const { kms, key } = activatedKms()
  const seal = (plaintext: Buffer, encryptionContext?: Record<string, string>): Buffer =>
    kms.encrypt(OWNER, {
      region: REGION,
      keyId: key.keyId,
      plaintext,
      ...(encryptionContext && { encryptionContext }),
    }).ciphertextBlob
  const open = (ciphertextBlob: Buffer, encryptionContext: Record<string, string> = {}): Buffer =>
    kms.decrypt(OWNER, { region: REGION, ciphertextBlob, encryptionContext }).plaintext

  it('give back what they were given, in its context', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 1, maxLength: 6144 }), contexts, (bytes, context) =>
        open(seal(Buffer.from(bytes), context), context).equals(bytes),
      ),
    )
  })

  it('take a context by its content, whatever its order', () => {
    const blob = seal(Buffer.from('secret'), { project: 'payroll', table: 'salaries' })
    const opened = open(blob, { table: 'salaries', project: 'payroll' })
    expect(opened.toString()).to.equal('secret')
  })

  it('take no context and an empty one for the same', () => {
    expect(open(seal(Buffer.from('secret')), {}).toString()).to.equal('secret')
  })

  it('refuse every other context', () => {
    const blob = seal(Buffer.from('secret'), { project: 'payroll' })
    fc.assert(
      fc.property(contexts, (context) => {
        fc.pre(!(Object.keys(context).length === 1 && context.project === 'payroll'))
        return outcomeOf(() => open(blob, context)) === INVALID
      }),
    )
  })

  it('take a context of 8192 characters', () => {
    const context = { name: 'x'.repeat(8192 - '{"name":""}'.length) }
    expect(outcomeOf(() => seal(Buffer.from('secret'), context))).to.equal('completed')
  })

  it('refuse a context of 8193 characters', () => {
    const context = { name: 'x'.repeat(8193 - '{"name":""}'.length) }
    expect(outcomeOf(() => seal(Buffer.from('secret'), context))).to.equal(INVALID)
  })

  for (const [size, outcome] of [
    [0, INVALID],
    [1, 'completed'],
    [6144, 'completed'],
    [6145, INVALID],
  ] as const) {
    it(`answer a plaintext of ${size} bytes: ${outcome}`, () => {
      expect(outcomeOf(() => seal(Buffer.alloc(size)))).to.equal(outcome)
    })
  }

  it('refuse a blob with any byte behind the version changed', () => {
    const blob = seal(Buffer.from('secret'))
    fc.assert(
      fc.property(
        fc.integer({ min: 36, max: blob.length - 1 }),
        fc.integer({ min: 1, max: 255 }),
        (at, flip) => {
          const changed = Buffer.from(blob)
          changed.writeUInt8(changed.readUInt8(at) ^ flip, at)
          return outcomeOf(() => open(changed)) === INVALID
        },
      ),
    )
  })

  it('do not take the version of another key for the one that sealed', () => {
    const other = kms.createKey(OWNER, { region: REGION }).primaryKeyVersion
    const blob = Buffer.concat([Buffer.from(other), seal(Buffer.from('secret')).subarray(36)])
    expect(outcomeOf(() => open(blob))).to.equal(INVALID)
  })

  it('find no key for a version that never was', () => {
    const nobody = '00000000-0000-4000-8000-000000000000'
    const blob = Buffer.concat([Buffer.from(nobody), seal(Buffer.from('secret')).subarray(36)])
    expect(outcomeOf(() => open(blob))).to.equal('404 Forbidden.KeyNotFound')
  })

  for (const blob of [Buffer.alloc(0), Buffer.from('nonsense'), Buffer.alloc(100)]) {
    it(`refuse ${blob.length} bytes that never came from KMS`, () => {
      expect(outcomeOf(() => open(blob))).to.equal(INVALID)
    })
  }
})
