import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import { expect } from 'chai'
import { UsageError } from '../specification/usage-error'
import { type GivenSettings, SOURCES, withSetting } from './setting-value'

const SECRET = 'C4N4RY-3f9a1c77'

describe('the value of a setting', () => {
  let folder: string
  const file = (name: string, content: string | Buffer): string => {
    writeFileSync(join(folder, name), content)
    return join(folder, name)
  }
  const VARIABLE = 'SEALPROOF_TEST_SETTING_VALUE'
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'sealproof-'))
    process.env[VARIABLE] = SECRET
  })
  after(() => {
    rmSync(folder, { recursive: true })
    delete process.env[VARIABLE]
  })
  const given = (...written: readonly string[]): GivenSettings =>
    written.reduce<GivenSettings>((settings, text) => withSetting(settings, 'token', text), {})
  const messageOf = (written: string, name = 'token'): string => {
    try {
      withSetting({}, name, written)
    } catch (error) {
      expect(error).to.be.instanceOf(UsageError)
      return (error as Error).message
    }
    throw new Error(`${written.slice(0, 20)} was accepted`)
  }

  it('is the text itself; a doubled sign begins a text with @ or env:', () => {
    const texts = {
      '': '',
      'Bearer abc': 'Bearer abc',
      'a@b': 'a@b',
      '@@robot': '@robot',
      '@@': '@',
      'env::X': 'env:X',
      environment: 'environment',
      'ENV:X': 'ENV:X',
    }
    for (const [written, value] of Object.entries(texts)) {
      const settings = given(written)
      expect(settings.token).to.equal(value)
      expect(settings[SOURCES] ?? {}).to.deep.equal({})
    }
  })

  for (const [what, content, value] of [
    ['without its line break', `${SECRET}\n`, SECRET],
    ['without its line break of Windows', `${SECRET}\r\n`, SECRET],
    ['as it is where it has none', SECRET, SECRET],
    ['without one line break of several', 'a\nb\n\n', 'a\nb\n'],
    ['without a byte order mark', `\ufeff${SECRET}`, SECRET],
    ['up to 64 KiB', 'x'.repeat(65_536), 'x'.repeat(65_536)],
  ] as const) {
    it(`is what a file holds, ${what}`, () => {
      const path = file('value', content)
      expect(given(`@${path}`).token).to.equal(value)
      expect(given(`@${path}`)[SOURCES]).to.deep.equal({ token: `@${path}` })
    })
  }

  it('is an environment variable', () => {
    const settings = given(`env:${VARIABLE}`)
    expect(settings.token).to.equal(SECRET)
    expect(settings[SOURCES]).to.deep.equal({ token: `env:${VARIABLE}` })
  })

  it('has the source of the last one that was given', () => {
    expect(given(`env:${VARIABLE}`, 'open')[SOURCES]).to.deep.equal({})
    expect(given('open', `env:${VARIABLE}`)[SOURCES]).to.deep.equal({ token: `env:${VARIABLE}` })
  })

  const refused: [what: string, written: () => string, message: RegExp][] = [
    ['a file that is not there', () => `@${SECRET}`, /there is no such file; .* is written @@…$/],
    ['a name too long for a file', () => `@${SECRET.repeat(400)}`, /there is no such file/],
    ['no name of a file', () => '@', /there is no such file/],
    ['a folder', () => `@${folder}`, / is a folder$/],
    ['an empty file', () => `@${file('empty', '\n')}`, /empty is empty$/],
    [
      'a file of 64 KiB and a byte',
      () => `@${file('large', SECRET.repeat(4_400))}`,
      /than 64 KiB$/,
    ],
    ['bytes', () => `@${file('bytes', Buffer.from([0x80, 0xff]))}`, /not a text in UTF-8$/],
    ['a variable that is not there', () => 'env:SEALPROOF_NONE', /no variable SEALPROOF_NONE, or/],
    ['what may be a text', () => `env:${SECRET}`, /no variable of that name, .* written env::…$/],
    ['no name of a variable', () => 'env:', /no variable of that name/],
    ['what every object has', () => 'env:__proto__', /no variable of that name/],
  ]
  if (process.platform !== 'win32') {
    refused.push(
      ['a device without an end', () => '@/dev/zero', /\/dev\/zero is no regular file$/],
      [
        'a pipe without a writer',
        () => {
          execFileSync('mkfifo', [join(folder, 'pipe')])
          return `@${join(folder, 'pipe')}`
        },
        /pipe is no regular file$/,
      ],
    )
  }
  for (const [what, written, message] of refused) {
    it(`is refused where it names ${what}, and none of its text is repeated`, () => {
      const told = messageOf(written())
      expect(told)
        .to.match(/^--setting token: /)
        .and.match(message)
      expect(told.replaceAll(folder, '')).not.to.include('C4N4RY')
    })
  }

  it('is refused where it is empty in the environment', () => {
    process.env.SEALPROOF_TEST_EMPTY = ''
    expect(messageOf('env:SEALPROOF_TEST_EMPTY')).to.include('or it is empty')
    delete process.env.SEALPROOF_TEST_EMPTY
  })

  it('is a number where the setting is one that reports show', () => {
    expect(withSetting({}, 'timeout', `@${file('seconds', '5\n')}`).timeout).to.equal('5')
    expect(messageOf(`@${file('secret', SECRET)}`, 'timeout')).to.equal(
      '--setting timeout: the file holds no number',
    )
  })
})
