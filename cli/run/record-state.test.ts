import { appendFileSync, readFileSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, it } from 'node:test'
import { AttachmentContentEncoding, type Envelope } from '@cucumber/messages'
import { expect } from 'chai'
import { temporaryFolder } from '../../tests/programs/command'
import { RecordFile } from './record-file'
import { changeOf } from './record-state'

function line(body: string): Envelope {
  return {
    attachment: {
      body,
      mediaType: 'text/plain',
      contentEncoding: AttachmentContentEncoding.IDENTITY,
    },
  }
}

describe('the state beside a record', () => {
  const root = temporaryFolder()
  let number = 0
  /** As a process leaves it that is killed: two lines are settled and on the disk, one is settled, and one is not. */
  function killed() {
    const folder = join(root, String(++number))
    const path = join(folder, 'run.ndjson')
    const record = new RecordFile()
    record.begin(folder)
    record.write(line('first'))
    const place = record.write(line('second'))
    record.settle(undefined)
    record.write(line('third'))
    record.settle(undefined)
    const last = record.write(line('last'))
    record.settle(last)
    return { folder, path, record, place, text: readFileSync(path, 'utf8') }
  }
  const change = ({ folder, path }: { folder: string; path: string }) => changeOf(folder, path)

  it('shows a change of what is settled', () => {
    const run = killed()
    expect(change(run)).to.equal('unchanged')
    writeFileSync(run.path, run.text.replace('second', 'secund'))
    expect(change(run)).to.equal('changed')
    writeFileSync(run.path, `\n${run.text}`)
    expect(change(run)).to.equal('changed')
    writeFileSync(run.path, run.text.replace('"third"', '"3rd"'))
    expect(change(run)).to.equal('changed')
    writeFileSync(run.path, run.text)
    expect(change(run)).to.equal('unchanged')
  })

  it('does not cover what came after it, such as a torn line', () => {
    const run = killed()
    appendFileSync(run.path, '{"testStepStarted":{"testCaseSt')
    expect(change(run)).to.equal('unchanged')
  })

  it('is right about a record that is cut off', () => {
    const run = killed()
    truncateSync(run.path, run.text.length - 3)
    expect(change(run)).to.equal('unchanged')
  })

  it('is right after a line was corrected', () => {
    const run = killed()
    run.record.correct(run.place, line('…'))
    expect(change(run)).to.equal('unchanged')
    run.record.settle(undefined)
    expect(change(run)).to.equal('unchanged')
    writeFileSync(run.path, readFileSync(run.path, 'utf8').replace('…', '...'))
    expect(change(run)).to.equal('changed')
  })

  it('goes on with a record that goes on', () => {
    const run = killed()
    run.record.end()
    expect(change(run)).to.equal('unchanged')
    const again = new RecordFile()
    again.goOn(run.folder, Buffer.byteLength(run.text))
    again.write(line('more'))
    again.settle(undefined)
    expect(change(run)).to.equal('unchanged')
    writeFileSync(run.path, readFileSync(run.path, 'utf8').replace('more', 'less'))
    expect(change(run)).to.equal('changed')
  })

  it('is gone at the end of the run', () => {
    const run = killed()
    run.record.write({ testRunFinished: { success: true, timestamp: { seconds: 0, nanos: 0 } } })
    run.record.end()
    expect(change(run)).to.equal('unknown')
  })
})
