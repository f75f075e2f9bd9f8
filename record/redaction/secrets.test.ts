import { createHash } from 'node:crypto'
import { describe, it } from 'node:test'
import { expect } from 'chai'
import { findSecrets } from '../../tests/fixtures/canary/search'
import { redactorOf, secretsOf, withoutCredentials } from './secrets'

const { WRITINGS } = require('../../tests/fixtures/canary/writings.cjs') as {
  WRITINGS: Readonly<Record<string, (text: string) => string>>
}
const inSettings = (settings: Record<string, string>) => secretsOf(settings, {})

describe('what a run was given in confidence', () => {
  it('is any long setting, and a short one whose name is a credential’s', () => {
    const settings = { phrase: 'open sesame', token: 'abc', mode: 'strict', timeout: '100000000' }
    expect(inSettings(settings)).to.deep.equal(['open sesame', 'abc'])
  })

  it('is a header of four characters, whatever its name', () => {
    expect(inSettings({ 'header.x-tenant': '9021', 'header.x-zone': 'eu' })).to.deep.equal(['9021'])
  })

  it('is what Alibaba Cloud calls AK and SK, and a PIN', () => {
    expect(inSettings({ pin: '4711', sk: 'abc', risk: 'high', task: 'a' })).to.deep.equal([
      '4711',
      'abc',
    ])
    expect(secretsOf({}, { ODPS_SK: 'abcdefgh', ALIYUN_AK: 'hgfedcba' })).to.have.length(2)
  })

  it('is a password in an address of the environment, and not the address', () => {
    const environment = { DATABASE_URL: 'postgres://robot:s3cr3t@db.example/' }
    expect(secretsOf({}, environment)).to.deep.equal(['robot:s3cr3t', 's3cr3t'])
  })

  it('is what a scheme introduces', () => {
    expect(inSettings({ 'header.authorization': 'Basic cm9ib3Q6cDpx' })).to.deep.equal([
      'Basic cm9ib3Q6cDpx',
      'cm9ib3Q6cDpx',
      'robot:p:q',
      'p:q',
    ])
  })

  it('is the user and password of an address, as they are written and meant', () => {
    expect(inSettings({ at: 'https://robot:p%2Fq@a.example/' })).to.include.members([
      'robot:p%2Fq',
      'p%2Fq',
      'p/q',
    ])
    expect(inSettings({ at: 'https://only-a-token@a.example/' })).to.include('only-a-token')
  })

  it('is a credential of the environment, not its place, and not what npm says of a package', () => {
    const environment = {
      ODPS_ACCESS_KEY: 's3cr3t-of-all',
      TLS_KEY_FILE: 'certificate.pem',
      SSH_AUTH_SOCK: '/run/agent.1',
      npm_package_author: 'somebody else',
      LANG: 'en_GB.UTF-8',
      GIT_AUTH: 'short',
    }
    expect(secretsOf({}, environment)).to.deep.equal(['s3cr3t-of-all'])
  })
})

describe('redaction', () => {
  it('takes what contains a secret out whole', () => {
    expect(redactorOf(['abc', 'Bearer abc'])('told Bearer abc, then abc')).to.equal(
      'told [redacted], then [redacted]',
    )
  })

  it('finds what was cut off, within an escape as well', () => {
    const redact = redactorOf(['C4N4RY/3f9a+1c77'])
    for (const cut of [
      'C4N4RY/3f9…',
      '"C4N4RY/3f"…',
      'C4N4RY%2F3f9a%2…',
      'C4N4RY\\u002f3f\\u00…',
    ]) {
      expect(redact(cut)).to.match(/^"?\[redacted\]"?…$/)
    }
  })

  it('tells an address without its user', () => {
    expect(withoutCredentials('http://robot:a/b@c@host/x is no address')).to.equal(
      'http://…@host/x is no address',
    )
    expect(withoutCredentials('https://example.com/path')).to.equal('https://example.com/path')
  })
})

it('takes a secret of several lines out of JSON', () => {
  const key = '-----BEGIN KEY-----\nabcdefgh\r\n-----END KEY-----'
  expect(redactorOf([key])(`says ${JSON.stringify(key)}`)).to.equal('says "[redacted]"')
})

describe('redaction of a secret that comes from a file', () => {
  const noise = (length: number): string =>
    Array.from({ length: Math.ceil(length / 44) }, (_, part) =>
      createHash('sha256').update(`${part}`).digest('base64'),
    )
      .join('')
      .slice(0, length)
  const pem = ['-----BEGIN KEY-----', ...(noise(1_600).match(/.{64}/g) ?? []), '-----END KEY-----']
  const kinds: Readonly<Record<string, string>> = {
    'a long token': noise(3_000),
    'a key in PEM': pem.join('\n'),
    'the longest file': noise(65_536),
  }
  for (const [kind, secret] of Object.entries(kinds)) {
    it(`finds ${kind} in every encoding`, () => {
      const redact = redactorOf(inSettings({ credential: secret }))
      const secrets = secret.split('\n').map((line) => line.slice(0, 400))
      for (const [writing, write] of Object.entries(WRITINGS)) {
        const shown = redact(`told: ${write(secret.slice(0, 2_000))}`)
        expect(findSecrets(Buffer.from(shown), secrets, 2), writing).to.deep.equal([])
      }
    })
  }

  it('finds one line of a key in PEM', () => {
    const redact = redactorOf(inSettings({ credential: pem.join('\r\n') }))
    expect(redact(`line: ${pem[7]}!`)).to.equal('line: [redacted]!')
    expect(redact(JSON.stringify({ line: pem[7] }))).to.equal('{"line":"[redacted]"}')
  })
})
