import { hash } from 'node:crypto'
import { appendFileSync, cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, describe, it } from 'node:test'
import { expect } from 'chai'
import { FEATURES } from '../../specification/package-root'
import { suiteDigest, suiteManifest } from './suite-digest'
import { suiteFiles } from './suite-files'

describe('the digest of the suite', () => {
  const place = mkdtempSync(join(tmpdir(), 'sealproof-digest-'))
  after(() => rmSync(place, { recursive: true, force: true }))

  function copied(name: string): string {
    const folder = join(place, name)
    cpSync(FEATURES, folder, { recursive: true })
    return folder
  }

  it('is the SHA-256 of the list, which sha256sum could have written', () => {
    expect(suiteDigest(FEATURES)).to.equal(hash('sha256', suiteManifest(FEATURES)))
    expect(suiteManifest(FEATURES)).to.match(/^([0-9a-f]{64} {2}[\w./-]+\n)+$/)
  })

  it('covers features, questions, adapters, the reference, the verdict, the command and the kill table', () => {
    const paths = suiteFiles(FEATURES).map(({ path }) => path)
    expect(paths).to.include.members([
      'package.json',
      'features/clauses.yaml',
      'features/a-one-way-door.feature',
      'steps/project.steps.ts',
      'adapters/target.ts',
      'reference-impl/index.ts',
      'reports/verdict/judge.ts',
      'cli/main.ts',
      'selftest/known-faults.json',
    ])
    expect(paths).to.deep.equal(paths.toSorted())
  })

  it('leaves aside what neither asks nor judges', () => {
    const aside = suiteFiles(FEATURES).filter(({ path }) => {
      return /\.test\.|\.d\.ts$|\.md$|\/(fixtures?|out)\/|^(docs|bench|checks)\//.test(path)
    })
    expect(aside).to.deep.equal([])
  })

  it('does not depend on the place of a file', () => {
    expect(suiteDigest(copied('one'))).to.equal(suiteDigest(copied('another')))
  })

  const changes: [string, (folder: string) => void][] = [
    ['a byte of a feature', (folder) => appendFileSync(join(folder, 'a-new-project.feature'), ' ')],
    ['another file', (folder) => writeFileSync(join(folder, 'one-more.feature'), '')],
    ['a missing file', (folder) => rmSync(join(folder, 'a-new-project.feature'))],
    [
      'a step of the folder’s own',
      (folder) => {
        mkdirSync(join(folder, 'steps'))
        writeFileSync(join(folder, 'steps', 'own.js'), '')
      },
    ],
  ]
  for (const [index, [what, change]] of changes.entries()) {
    it(`is another one for ${what}`, () => {
      const folder = copied(`changed-${index}`)
      change(folder)
      expect(suiteDigest(folder)).not.to.equal(suiteDigest(copied(`as-it-was-${index}`)))
    })
  }
})
