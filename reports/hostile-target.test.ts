/** A target that answers with texts that could break out of a report. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import { expect } from 'chai'
import * as evidence from '../record/evidence'
import { modelOf } from './fixtures/model-of'
import { FAILED, stream, THEN, WHEN } from './fixtures/stream'
import { stagedWaiver } from './fixtures/waiver'
import { writeReports } from './formats/write-reports'
import { terminalSummary } from './terminal/terminal'

const HOSTILE =
  '\u001b]0;owned\u0007\u001b[2J\u0000\u0008\u009b31m\ufffe\ud800 ]]> <script>alert(1)</script> &amp; "\'` | [x](javascript:1) \u202egnp'

describe('values of a hostile target', () => {
  const refusal = { code: HOSTILE, message: HOSTILE, native: HOSTILE }
  const exchange = {
    operation: HOSTILE,
    input: { [HOSTILE]: HOSTILE },
    outcome: { ok: false, refusal },
    durationMs: 1,
  }
  const expectation = { expected: HOSTILE, observed: { [HOSTILE]: HOSTILE }, message: HOSTILE }
  const scenario = {
    name: HOSTILE,
    tags: ['@A-1'],
    steps: [
      { type: WHEN, evidence: [[evidence.EXCHANGE, exchange]] },
      {
        type: THEN,
        status: FAILED,
        exception: 'AssertionError',
        evidence: [[evidence.EXPECTATION, expectation]],
      },
    ],
  } as const
  const target = { name: HOSTILE, version: HOSTILE, capabilities: [] }
  const waiver = { target: HOSTILE, reason: HOSTILE, owner: HOSTILE, ticket: HOSTILE }
  const waivers = [
    stagedWaiver({ clause: 'A-1' }, waiver),
    stagedWaiver({ scenario: HOSTILE }, { ...waiver, ticket: `https://x/${HOSTILE}` }),
  ]
  const context = {
    target: { ...target, reference: true },
    targetSeen: [
      { kind: 'module', path: HOSTILE, sha256: '0'.repeat(64) },
      { kind: 'package', name: HOSTILE, version: HOSTILE, file: HOSTILE, sha256: '0'.repeat(64) },
      { kind: 'address', address: HOSTILE },
    ],
    starters: [
      { name: HOSTILE, source: 'flag' },
      { name: HOSTILE, source: 'ci', service: HOSTILE },
    ],
    targetArgument: HOSTILE,
    waivers,
  } as const
  const run = modelOf(stream([scenario], { context }))
  let directory: string
  before(() => {
    directory = mkdtempSync(join(tmpdir(), 'sealproof-'))
    writeReports(run, directory)
  })
  after(() => rmSync(directory, { recursive: true }))

  const written = (name: string) => readFileSync(join(directory, name), 'utf8')
  const controlCharacters = /[^\P{Cc}\n]|\p{Bidi_Control}|[\ufffe\uffff]/u

  it('are in the model', () => {
    expect(run.waivers.map(({ state }) => state)).to.deep.equal(['applied', 'unmatched'])
    expect(run.waived).to.equal(1)
  })

  it('have no effect on a terminal', () => {
    expect(terminalSummary(run)).not.to.match(controlCharacters)
  })

  it('are text in XML', () => {
    const xml = written('junit.xml')
    expect(xml).not.to.match(controlCharacters)
    expect(xml).not.to.include('<script')
    expect(xml).not.to.include(']]>')
    expect(xml.replace(/<\/?[a-z-]+( [a-z]+="[^"<]*")*\/?>|<\?xml[^>]*>/g, '')).not.to.match(/[<>]/)
  })

  it('are text in Markdown', () => {
    const summary = written('summary.md')
    const prose = summary.replace(/^(`{3,})text\n[\s\S]*?\n\1$/gm, '').replace(/`[^`\n]*`/g, '')
    expect(summary).not.to.match(controlCharacters)
    expect(prose).not.to.include('<script')
    expect(prose).not.to.match(/(?<!\\)\[x/)
  })

  it('are text in Allure, and not in names of files', () => {
    const names = readdirSync(join(directory, 'allure-results'))
    for (const name of names) expect(name).to.match(/^[\w.-]+$/)
    const results = names.filter((name) => name.endsWith('-result.json'))
    expect(results).to.have.length(2)
    for (const result of results) {
      const { description = '', statusDetails } = JSON.parse(
        written(join('allure-results', result)),
      )
      // Text between backticks is shown as it is written (CommonMark, code spans).
      expect(description.replace(/`[^`\n]*`/g, '')).not.to.include('<script')
      expect(statusDetails.message).not.to.match(controlCharacters)
    }
    const properties = written(join('allure-results', 'environment.properties'))
    expect(properties).to.match(/^([ -~]*\n){13}$/)
  })
})
