import { describe, it } from 'node:test'
import { expect } from 'chai'
import { TargetNotLoaded } from '../target-not-loaded'
import { addressOf } from './address'
import { settingsOf } from './settings'

function mistakeOf(read: () => unknown): string {
  try {
    read()
  } catch (error) {
    expect(error).to.be.instanceOf(TargetNotLoaded).with.property('reason', 'setting')
    return (error as Error).message
  }
  return 'none'
}

describe('the settings of a target behind an address', () => {
  it('have their defaults', () => {
    expect(settingsOf({})).to.deep.equal({
      limits: { timeoutSeconds: 30 },
      answerLimitMiB: 128,
      headers: {},
    })
  })

  it('are taken as they are given', () => {
    const given = { timeout: '2.5', 'answer-limit': '400', 'header.Authorization': 'Bearer a b' }
    expect(settingsOf(given)).to.deep.equal({
      limits: { timeoutSeconds: 2.5 },
      answerLimitMiB: 400,
      headers: { authorization: 'Bearer a b' },
    })
  })

  const mistakes: [string, string, string][] = [
    [
      'tiemout',
      '3',
      'a target behind an address has no setting tiemout; it has timeout, answer-limit and header.NAME.',
    ],
    [
      'authorization',
      'Bearer abc',
      'a target behind an address has no setting authorization; a header is set with header.NAME=VALUE; it has timeout, answer-limit and header.NAME.',
    ],
    ['timeout', 'soon', 'timeout is "soon"; it takes a number of seconds above 0'],
    ['answer-limit', '0', 'answer-limit is "0"; it takes a number of MiB above 0, at most 511'],
    ['answer-limit', '', 'answer-limit is ""; it takes a number of MiB above 0, at most 511'],
    [
      'answer-limit',
      '1024',
      'answer-limit is "1024"; it takes a number of MiB above 0, at most 511',
    ],
    ['header.', 'abc', 'header.: "" is no name that a header can have'],
    ['header.a b', 'abc', 'header.a b: "a b" is no name that a header can have'],
    ['header.Content-Length', '3', 'header.Content-Length: the adapter sets this header itself'],
    ['header.x-key', '', "header.x-key is empty; it takes the header's value"],
    [
      'header.x-key',
      '…',
      'header.x-key: … stands for a value that no report shows; give the value itself, best as @FILE or env:NAME',
    ],
  ]
  for (const [name, value, message] of mistakes) {
    it(`refuse ${name}=${value}`, () => {
      expect(mistakeOf(() => settingsOf({ [name]: value }))).to.equal(message)
    })
  }

  for (const value of ['se\r\ncret', ' secret', 'secret ', 'sécret', 'sec\0ret', '秘密']) {
    it(`refuse a header's value that cannot be sent, without telling it: ${JSON.stringify(value)}`, () => {
      const message = mistakeOf(() => settingsOf({ 'header.x-key': value }))
      expect(message).to.equal(
        'header.x-key has a value that no header can have: only visible ASCII characters, with spaces within',
      )
    })
  }
})

describe('the address of a target', () => {
  it('may have a path, a port and a host of any kind', () => {
    expect(addressOf('http://127.0.0.1:8080')).to.deep.include({ port: 8080, path: '' })
    expect(addressOf('HTTPS://example.com/mine/')).to.deep.equal({
      secure: true,
      host: 'example.com',
      port: 443,
      path: '/mine',
      origin: 'https://example.com',
    })
    expect(addressOf('http://[::1]:81//')).to.deep.include({ host: '::1', port: 81, path: '' })
  })

  const mistakes: [string, RegExp][] = [
    ['http://', /^"http:\/\/" is no address; one is written http:\/\/HOST:PORT$/],
    ['http://a b', /is no address/],
    ['http://127.0.0.1:99999', /is no address/],
    ['ftp://127.0.0.1', /is no address/],
    [
      'http://mei:pass@127.0.0.1',
      /has a user and password in it.*header\.authorization=@FILE or env:NAME$/,
    ],
    ['http://mei@127.0.0.1', /has a user and password in it/],
    [
      'http://127.0.0.1/?token=pass',
      /^the address http:\/\/127\.0\.0\.1\/ has something behind it/,
    ],
    ['http://127.0.0.1/#pass', /has something behind it/],
  ]
  for (const [address, message] of mistakes) {
    it(`is refused where it is ${address}`, () => {
      const said = mistakeOf(() => addressOf(address))
      expect(said).to.match(message)
      expect(said).not.to.match(/pass(?!word)/)
    })
  }
})
