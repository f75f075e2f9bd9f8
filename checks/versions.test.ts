import { describe, it } from 'node:test'
import { expect } from 'chai'
import { inexact, leftOut, unknown, unlocked } from './versions'

const manifest = (dependencies: Record<string, string>) => ({ version: '1.0.0', dependencies })

describe('versions', () => {
  for (const version of ['^1.2.3', '~1.2.3', '1.2', '*', 'latest', '>=1.0.0', '']) {
    it(`'${version}' is not exact`, () => {
      expect(inexact(manifest({ chai: version }))).to.have.length(1)
    })
  }

  it('are exact with three numbers, in either list', () => {
    expect(inexact(manifest({ chai: '1.2.3', next: '2.0.0-beta.1' }))).to.deep.equal([])
    const wrong = inexact({ version: '1.0.0', devDependencies: { chai: '^1.2.3' } })
    expect(wrong).to.have.length(1)
  })

  it('must be those of the lock file', () => {
    const wanted = manifest({ same: '1.0.0', newer: '2.0.0', added: '1.0.0' })
    const locked = manifest({ same: '1.0.0', newer: '1.0.0', dropped: '1.0.0' })
    expect(unlocked(wanted, locked).map((line) => line.split(':')[0])).to.deep.equal([
      'newer',
      'added',
      'dropped',
    ])
  })

  it('must be locked for every platform', () => {
    const optionalDependencies = { '@tool/linux': '1.0.0', '@tool/darwin': '1.0.0' }
    const packages = {
      'node_modules/tool': { optionalDependencies },
      'node_modules/@tool/linux': {},
    }
    expect(leftOut(packages)).to.deep.equal([
      '@tool/darwin: not in the lock file, so that npm ci fails',
    ])
  })

  it('must be in the change log', () => {
    expect(unknown('0.2.0', '# Changelog\n\n## [0.1.0]\n')).to.deep.equal([
      '0.2.0: not in CHANGELOG.md',
    ])
    expect(unknown('0.1.0', '# Changelog\n\n## [0.1.0] - Unreleased\n')).to.deep.equal([])
  })
})
