/** What `--timestamp` takes and refuses. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, describe, it } from 'node:test'
import { expect } from 'chai'
import { timestampOf } from '../../reports/timestamp/fixtures/authority'
import { UsageError } from '../../specification/usage-error'
import { writeFormats } from '../report/write-formats'
import { givenTimestamp } from './given-timestamp'

describe('the timestamp of a record', () => {
  const folder = mkdtempSync(join(tmpdir(), 'sealproof-timestamp-'))
  after(() => rmSync(folder, { recursive: true }))
  const record = join(folder, 'run.ndjson')
  const file = join(folder, 'run.tsr')
  writeFileSync(record, 'the record of a run\n')

  function complaintAbout(act: () => unknown): string {
    try {
      act()
    } catch (error) {
      expect(error).to.be.instanceOf(UsageError)
      expect((error as Error).message).not.to.include('\n')
      return (error as Error).message
    }
    throw new Error('it was accepted')
  }

  it('is taken where it is over the record', () => {
    writeFileSync(file, timestampOf({ file: Buffer.from('the record of a run\n') }))
    expect(givenTimestamp(file, record).timestamp.time).to.equal('2026-11-28T10:30:00Z')
  })

  it('is refused in one line where it is over another file, no timestamp, or not there', () => {
    writeFileSync(file, timestampOf({ file: Buffer.from('another') }))
    const given = () => givenTimestamp(file, record)
    expect(complaintAbout(given)).to.include(`--timestamp ${file}: it is over another file`)
    writeFileSync(file, 'text')
    expect(complaintAbout(given)).to.include('it is not a time-stamp response (RFC 3161)')
    rmSync(file)
    expect(complaintAbout(given)).to.include(`--timestamp ${file} cannot be read: ENOENT`)
  })

  it('is refused for a format that does not show it', () => {
    expect(complaintAbout(() => writeFormats(folder, undefined, ['csv'], file))).to.equal(
      '--timestamp is shown by the format html: add --format html',
    )
  })
})
