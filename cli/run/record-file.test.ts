import { mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, it } from 'node:test'
import { AttachmentContentEncoding, type Envelope } from '@cucumber/messages'
import { expect } from 'chai'
import { EXCHANGE } from '../../record/evidence'
import { temporaryFolder } from '../../tests/programs/command'
import { RecordFile } from './record-file'

function exchange(body: string): Envelope {
  return {
    attachment: { body, mediaType: EXCHANGE, contentEncoding: AttachmentContentEncoding.IDENTITY },
  }
}

const bodies = (text: string): unknown[] =>
  text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line).attachment.body)

describe('the record of a run', () => {
  const root = temporaryFolder()
  const recording = (name: string) => {
    const folder = join(root, name)
    const record = new RecordFile()
    record.begin(folder)
    return { folder, record, text: () => readFileSync(join(folder, 'run.ndjson'), 'utf8') }
  }

  it('has an exchange as soon as it is taken', () => {
    const { record, text } = recording('at-once')
    record.write(exchange('first'))
    expect(bodies(text())).to.deep.equal(['first'])
    record.write(exchange('second'))
    expect(bodies(text())).to.deep.equal(['first', 'second'])
    record.end()
  })

  it('is corrected in place', () => {
    const { record, text } = recording('corrected')
    const long = exchange('"schlüssel" 密钥 that is not to be shown')
    record.write(exchange('first'))
    const place = record.write(long)
    record.write(exchange('last'))
    const { length } = text()
    record.correct(place, exchange('[redacted]'))
    expect(bodies(text())).to.deep.equal(['first', '[redacted]', 'last'])
    expect(Buffer.byteLength(text())).to.be.greaterThanOrEqual(length)
    record.write(exchange('after'))
    record.end()
    expect(bodies(text())).to.deep.equal(['first', '[redacted]', 'last', 'after'])
  })

  it('goes on after the given number of bytes', () => {
    const { folder, record, text } = recording('going-on')
    record.write(exchange('first'))
    const { length } = text()
    record.write(exchange('torn'))
    record.end()
    const again = new RecordFile()
    again.goOn(folder, length)
    again.write(exchange('second'))
    again.end()
    expect(bodies(text())).to.deep.equal(['first', 'second'])
  })

  it('begins in a folder that is there', () => {
    const folder = join(root, 'there')
    mkdirSync(folder)
    const record = new RecordFile()
    expect(record.begin(folder)).to.equal(folder)
    record.end()
  })
})
