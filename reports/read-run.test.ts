import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import { expect } from 'chai'
import { modelOf } from './fixture/model-of'
import { RIGHT, stream, WRONG } from './fixture/stream'
import { readRun, runIn } from './read-run'

const SCENARIOS = [
  { name: '一张表', tags: ['@A-1'], steps: RIGHT },
  { name: 'Another', tags: ['@A-1'], steps: WRONG },
]

describe('the record of a run', () => {
  const messages = [...stream(SCENARIOS)]
  const record = messages.map((message) => `${JSON.stringify(message)}\n`).join('')
  let directory: string
  before(() => {
    directory = mkdtempSync(join(tmpdir(), 'sealproof-'))
  })
  after(() => rmSync(directory, { recursive: true }))

  function recorded(text: string | Buffer): string {
    const path = join(directory, 'run.ndjson')
    writeFileSync(path, text)
    return path
  }

  it('gives the model that was made live', () => {
    expect(readRun(recorded(record))).to.deep.equal(modelOf(messages))
  })

  it('gives it too when lines are longer than what is read at once', () => {
    const padding = JSON.stringify({ source: { uri: 'x', data: '密'.repeat(900_000) } })
    expect(readRun(recorded(`${padding}\n${record}`))).to.deep.equal(modelOf(messages))
  })

  it('may end within a line, and says so', () => {
    const run = readRun(recorded(record.slice(0, -20)))
    expect(run.outcome).to.equal('violations')
    expect(run.finished).to.equal(null)
    expect(run.remarks).to.deep.equal([
      `the record is torn: its last line, ${messages.length}, was left out`,
    ])
  })

  it('may end within a character', () => {
    const bytes = Buffer.from(record)
    const run = readRun(recorded(bytes.subarray(0, bytes.indexOf(Buffer.from('一')) + 1)))
    expect(run.remarks).to.have.length(1)
    expect(run.outcome).to.equal('incomplete')
  })

  it('is refused when it is no record', () => {
    expect(() => readRun(recorded('hello\nworld\n'))).to.throw(/run\.ndjson, line 1: not a message/)
    expect(() => readRun(recorded('null\n'))).to.throw(/line 1: not a message/)
  })

  it('is refused for a line longer than who reads it allows, and heard as far as it was read', () => {
    const heard: string[] = []
    const reading = {
      longestLine: 40,
      heard: (message: object) => heard.push(...Object.keys(message)),
    }
    const chunks = [
      Buffer.from('{"note":{}}\n{"source":"'),
      Buffer.alloc(40, 'a'),
      Buffer.from('"}\n'),
    ]
    expect(() => runIn(chunks, 'it', reading)).to.throw(/it, line 2: longer than any message/)
    expect(heard).to.deep.equal(['note'])
  })

  it('of nothing is an incomplete run', () => {
    expect(readRun(recorded(''))).to.include({ outcome: 'incomplete', started: null })
  })
})
