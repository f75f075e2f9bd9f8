/**
 * No committed file names a place of the machine that it was written on: such a name is false everywhere else. No name of a
 * file hides another file, or says nothing.
 */
import { homedir, hostname } from 'node:os'
import { describe, it } from 'node:test'
import { expect } from 'chai'
import { ROOT } from '../programs/process'
import { projectFiles, textFiles } from './files'

const SLASH = '/'
/** Not after a letter or a dot: an address on the web and a relative path have such parts too. */
const START = '(?<![\\w.:)}-])'

/** Put together from parts, so that this file does not find itself. */
const PLACES: readonly RegExp[] = [
  `${START}${SLASH}(work|home|root|Users|tmp|mnt|opt|workspace)${SLASH}\\w`,
  `\\b[A-Z]:\\\\\\\\?Users\\b`,
  `registry\\.(npm${'js'}|yarn${'pkg'}|npm${'mirror'})`,
  `deb\\.${'debian'}\\.org`,
  `\\.\\.${SLASH}${'shared'}${SLASH}`,
  `\\.${'library'}${SLASH}`,
  `\\bissue #?\\d+`,
].map((pattern) => new RegExp(pattern, 'i'))

/** Where this checkout is, its user's folder, and the name of the machine. */
function ownPlaces(root: string, home: string, host: string): RegExp[] {
  const names = [root, home].filter((path) => path.split(SLASH).length > 2)
  // A short or plain host name is a word that may stand anywhere.
  if (host.length > 5 && host !== 'localhost') names.push(host)
  return names.map((name) => new RegExp(`${name.replaceAll(/[^\w/]/g, '\\$&')}(?![\\w-])`))
}

function placesIn(text: string, patterns = PLACES): string[] {
  return text.split('\n').flatMap((line, index) => {
    const found = patterns.map((pattern) => line.match(pattern)?.[0]).find(Boolean)
    return found === undefined ? [] : [`${index + 1}: ${found}`]
  })
}

describe('a place of a machine', () => {
  const path = (...parts: string[]) => SLASH + parts.join(SLASH)

  it('is in no file of the project', () => {
    const patterns = [...PLACES, ...ownPlaces(ROOT, homedir(), hostname())]
    const files = textFiles()
    expect(files.length).to.be.above(100)
    const found = files.flatMap(({ file, text }) =>
      placesIn(text, patterns).map((place) => `${file}:${place}`),
    )
    expect(found).to.deep.equal([])
  })

  for (const line of [
    `see ${path('home', 'mei', 'sealproof')}`,
    `const file = '${path('tmp', 'run.ndjson')}'`,
    `(${path('work', 'main')})`,
    `C:${'\\'}Users${'\\'}mei`,
    `"resolved": "https://registry.${'npm'}js.org/chai"`,
    `the notes in ..${SLASH}shared${SLASH}design.md`,
    `as ${'issue'} 12 says`,
  ]) {
    it(`is found in: ${line}`, () => {
      expect(placesIn(`first\n${line}`)).to.have.length(1)
    })
  }

  for (const line of [
    'https://www.alibabacloud.com/help/en/maxcompute/home/encryption',
    '#!/usr/bin/env bash',
    'POST /sandboxes/{id}/createProject',
    `resources: ['acs:odps:*:*:projects/ledger']`,
    `\${folder}/tmp/x`,
  ]) {
    it(`is not found in: ${line}`, () => {
      expect(placesIn(line)).to.deep.equal([])
    })
  }

  it('may be the checkout, the home folder or the host, unless its name is too short', () => {
    const own = ownPlaces(path('srv', 'check.out'), path('var', 'mei'), 'build-host-7')
    const lines = [
      `at ${path('srv', 'check.out')}/x`,
      `at ${path('var', 'mei')}`,
      'on build-host-7',
    ]
    for (const line of lines) expect(placesIn(line, own)).to.have.length(1)
    expect(placesIn(`at ${path('srv', 'checkXout')}`, own)).to.deep.equal([])
    expect(ownPlaces(path('app'), path('root'), 'web')).to.deep.equal([])
  })
})

describe('the name of a file', () => {
  /** Under ts-node `require('./x')` looks for x.json before x.ts: imports of the code would get the data. */
  it('is not that of a code file, where it holds data beside it', () => {
    const all = new Set(projectFiles())
    const shadowing = [...all].filter(
      (file) => file.endsWith('.json') && all.has(file.replace(/json$/, 'ts')),
    )
    expect(shadowing).to.deep.equal([])
  })

  it('says what is in it, and not where it was put', () => {
    const empty = /(^|[^a-z])(utils?|helpers?|common|manager|misc)([^a-z]|$)/i
    expect(projectFiles().filter((file) => empty.test(file))).to.deep.equal([])
  })

  it('is in kebab case where it is a feature', () => {
    const features = projectFiles().filter((file) => file.endsWith('.feature'))
    expect(features.filter((file) => !/^[a-z0-9./-]+$/.test(file))).to.deep.equal([])
  })

  it('is that of a text in features/', () => {
    const inFeatures = projectFiles().filter((file) => file.startsWith('features/'))
    const text = /\.(feature|yaml|md|schema\.json)$/
    expect(inFeatures.filter((file) => !text.test(file))).to.deep.equal([])
  })
})
