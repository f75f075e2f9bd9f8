import { describe, it } from 'node:test'
import { expect } from 'chai'
import type { BundleProblem, RecordTimestamp, Verification } from '../../reports/bundle'
import { verificationText } from './verification-text'

const NOTHING: Verification = {
  problems: [],
  container: { state: 'as-made' },
  signature: { state: 'wrong' },
  manifest: null,
  madeAgain: 0,
  notCompared: [],
}

const told = (problems: readonly BundleProblem[]): string =>
  verificationText('b.zip', { ...NOTHING, problems })

describe('what was found of a bundle', () => {
  it('says in one line that another program packed it, or that it is unpacked', () => {
    const containers = [
      { state: 'repacked', difference: 'its files are not in the order of the manifest' },
      { state: 'folder' },
    ] as const
    const lines = containers.map((container) =>
      verificationText('b.zip', { ...NOTHING, container })
        .split('\n')
        .filter((line) => /packed/.test(line)),
    )
    expect(lines).to.deep.equal([
      [
        'Repacked: another program wrote the archive (its files are not in the order of the manifest); its files were compared.',
      ],
      ['Unpacked: there is no archive to compare; the files of the folder were compared.'],
    ])
  })

  it('says when the record existed by its timestamp, and what was checked of it', () => {
    const stamp = { time: '2026-11-28T10:00:00Z', algorithm: 'SHA-256', digest: 'ab' }
    const fits = { state: 'fits', subject: 'CN=Clock\u202e', certificate: 'cd' } as const
    const unchecked = { state: 'not-checked', because: 'no-certificate' } as const
    const textOf = (timestamp: RecordTimestamp): string =>
      verificationText('b.zip', { ...NOTHING, timestamp })
    const named = textOf({ ...stamp, authority: 'Time Ltd', signature: fits })
    expect(named).to.include(
      'timestamp of 2026-11-28T10:00:00Z by Time Ltd: run.ndjson is the record',
    )
    expect(named).to.include('SHA-256 cd').and.not.include('\u202e')
    const unnamed = textOf({ ...stamp, signature: unchecked })
    expect(unnamed).to.include('an authority that it does not name')
    expect(unnamed).to.include('was not checked, because it comes without a certificate')
    expect(told([])).not.to.include('timestamp')
  })

  it('is not buried below how each of its files is packed', () => {
    const form = Array.from({ length: 500 }, (_, file) => ({
      kind: 'form' as const,
      message: `${file} is packed otherwise`,
    }))
    const lines = told([...form, { kind: 'counts', message: 'a count was changed' }]).split('\n')
    expect(lines[0]).to.include('501 problems')
    expect(lines[1]).to.match(/counts .*a count was changed/)
    expect(lines[5]).to.include('and 497 more of this kind; --json has all')
    expect(lines).to.have.length.below(10)
  })
})
