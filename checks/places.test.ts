import { describe, it } from 'node:test'
import { expect } from 'chai'
import { ownPlaces, placesIn } from './places'

const SLASH = '/'
const path = (...parts: string[]) => SLASH + parts.join(SLASH)

describe('places of a machine', () => {
  for (const line of [
    `see ${path('home', 'mei', 'sealproof')}`,
    `const file = '${path('tmp', 'run.ndjson')}'`,
    `(${path('work', 'main')})`,
    `C:${'\\'}Users${'\\'}mei`,
    `"resolved": "https://registry.${'npm'}js.org/chai"`,
    `the notes in ..${SLASH}shared${SLASH}design.md`,
    `as ${'issue'} 12 says`,
  ]) {
    it(`are found in: ${line}`, () => {
      expect(placesIn(`first\n${line}`)).to.have.length(1)
      expect(placesIn(`first\n${line}`)[0]).to.match(/^2: /)
    })
  }

  for (const line of [
    'https://www.alibabacloud.com/help/en/maxcompute/home/encryption',
    '#!/usr/bin/env bash',
    'POST /sandboxes/{id}/createProject',
    `resources: ['acs:odps:*:*:projects/ledger']`,
    'steps/support/world.ts',
    `\${folder}/tmp/x`,
  ]) {
    it(`are not seen in: ${line}`, () => {
      expect(placesIn(line)).to.deep.equal([])
    })
  }

  it('include the checkout, the home folder and the host, whatever they are', () => {
    const patterns = ownPlaces(path('srv', 'check.out'), path('var', 'mei'), 'build-host-7')
    expect(placesIn(`at ${path('srv', 'check.out')}/x`, patterns)).to.have.length(1)
    expect(placesIn(`at ${path('var', 'mei')}`, patterns)).to.have.length(1)
    expect(placesIn('on build-host-7', patterns)).to.have.length(1)
    expect(placesIn(`at ${path('srv', 'checkXout')}`, patterns)).to.deep.equal([])
  })

  it('leave out names too short to mean a place', () => {
    expect(ownPlaces(path('app'), path('root'), 'web')).to.deep.equal([])
  })
})
