import { describe, it } from 'node:test'
import { expect } from 'chai'
import { activatedKms, ELSEWHERE, OWNER, outcomeOf, REGION } from './fixtures/activated-kms'

const INVALID = '400 InvalidParameter'

describe('an alias', () => {
  const create = (alias: string) => (): unknown =>
    activatedKms().kms.createKey(OWNER, { region: REGION, alias })

  it('finds its key', () => {
    const { kms } = activatedKms()
    const { keyId } = kms.createKey(OWNER, { region: REGION, alias: 'alias/vault' })
    const found = kms.describeKey(OWNER, { region: REGION, keyId: 'alias/vault' })
    expect(found.keyId).to.equal(keyId)
  })

  it('that nobody has is not found', () => {
    const { kms } = activatedKms()
    const request = { region: REGION, keyId: 'alias/nobody' }
    expect(outcomeOf(() => kms.describeKey(OWNER, request))).to.equal('404 Forbidden.AliasNotFound')
  })

  it('is given once in a region', () => {
    const { kms } = activatedKms()
    const request = { region: REGION, alias: 'alias/vault' }
    kms.createKey(OWNER, request)
    expect(outcomeOf(() => kms.createKey(OWNER, request))).to.equal('400 AliasAlreadyExists')
  })

  it('is given again in another region', () => {
    const { kms } = activatedKms()
    kms.createKey(OWNER, { region: REGION, alias: 'alias/vault' })
    kms.openKmsService(OWNER, { region: ELSEWHERE })
    const again = { region: ELSEWHERE, alias: 'alias/vault' }
    expect(outcomeOf(() => kms.createKey(OWNER, again))).to.equal('completed')
  })

  for (const alias of ['alias/a', 'alias/A_b-c/9', `alias/${'a'.repeat(255)}`]) {
    it(`may be ${alias.slice(0, 20)} (${alias.length} characters)`, () => {
      expect(outcomeOf(create(alias))).to.equal('completed')
    })
  }

  const refused = ['vault', 'alias/', 'alias/ä', 'alias/a b', 'alias/acs/odps', 'alias/a\n']
  for (const alias of [...refused, `alias/${'a'.repeat(256)}`]) {
    it(`may not be ${JSON.stringify(alias.slice(0, 20))} (${alias.length} characters)`, () => {
      expect(outcomeOf(create(alias))).to.equal(INVALID)
    })
  }

  it('that is refused leaves no key behind', () => {
    const { kms } = activatedKms()
    outcomeOf(() => kms.createKey(OWNER, { region: REGION, alias: 'vault' }))
    expect(kms.listKeys(OWNER, { region: REGION }).totalCount).to.equal(1)
  })
})
