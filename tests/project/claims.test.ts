import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import { expect } from 'chai'
import { FORMATS, INAPPLICABLE, type Run, terminalSummary, writeReports } from '../../reports'
import { CONTEXT } from '../../reports/fixtures/context'
import { modelOf } from '../../reports/fixtures/model-of'
import { FAILED, RIGHT, SKIPPED, stream, THEN, WHEN, WRONG } from '../../reports/fixtures/stream'
import { waits } from '../../reports/fixtures/waiting'
import { loadClauses } from '../../specification/clauses'
import { loadFrameworks } from '../../specification/frameworks'
import { FEATURES } from '../../specification/package-root'
import { claimsIn } from './claims'
import { textFiles } from './files'

/** The licence's words, npm's, and the claims of this file. */
const OTHERS = /^(LICENSE|package-lock\.json|tests\/project\/claims\.test\.ts)$/

const TOO_MUCH = [
  'The target is compliant with PCI DSS.',
  'This project complies with ISO/IEC 27001.',
  'It is fully compliant.',
  'A report that shows compliance with SC-28.',
  'Sealproof-certified storage',
  'A certification of the target',
  'The run passes SOC 2 CC6.1.',
  'SC-28(1) is fully satisfied.',
  'The target conforms to NIST SP 800-53.',
  'Encryption that meets 3.5.1 of PCI DSS',
  'A PCI-ready warehouse',
  'No test failed, so it is compliant with MLPS.',
  'No test failed and it complies with MLPS.',
  'It is not only conformant but certified.',
  'Without doubt it is compliant.',
  '目标符合等保要求。',
  '本项目已通过 ISO/IEC 27001 认证。',
]
const ENOUGH = [
  'No report says "compliant with" a framework.',
  'This does not show compliance with PCI DSS.',
  'A run cannot say that a target is certified.',
  'Nobody is certified by this.',
  'A clause conforms, and is evidence for SC-28.',
  'Whether A.8.24 is met is for the assessor.\n\nThe target conforms.',
  'It shows a certificate that nobody vouches for.',
  'Any target that conforms to the contract',
  'See https://www.example.com/security-and-compliance/compliant.',
  'Not one run shows\n * that anybody complies with it.',
  '运行并不表示符合等保要求。',
]

describe('a claim to meet a security framework', () => {
  it('is in no file of the project', () => {
    const found = textFiles()
      .filter(({ file }) => !OTHERS.test(file))
      .flatMap(({ file, text }) => claimsIn(text, file).map((claim) => `${file}: ${claim}`))
    expect(found).to.deep.equal([])
  })

  for (const sentence of TOO_MUCH) {
    it(`is found: ${sentence}`, () => {
      expect(claimsIn(`Before.\n\n${sentence} After it.`)).to.have.length(1)
    })
  }
  for (const text of ENOUGH) {
    it(`is none: ${text.replaceAll('\n', ' ')}`, () => {
      expect(claimsIn(text)).to.deep.equal([])
    })
  }

  it('is found in JSON, HTML, XML and tables, each text by itself', () => {
    expect(claimsIn('{"a":[{"b":"It is certified."}],"c":"No"}', 'x.json')).to.have.length(1)
    expect(claimsIn('<p>It does not</p><b>comply with it</b>', 'x.html')).to.have.length(1)
    expect(claimsIn('| No | It is certified |')).to.have.length(1)
  })
})

describe('the reports of a run with every verdict, and our frameworks', () => {
  let run: Run
  let directory: string
  before(() => {
    run = runWithEveryVerdict()
    directory = mkdtempSync(join(tmpdir(), 'sealproof-claims-'))
    writeReports(run, directory)
  })
  after(() => rmSync(directory, { recursive: true, force: true }))

  it('have all there is to tell', () => {
    expect(Object.values(run.counts)).not.to.include(0)
    expect(run.waived).to.be.above(0)
    expect(run.frameworks).to.have.length(5)
  })

  it('claim nothing in the terminal', () => {
    const summary = terminalSummary(run, { color: false, width: 100, directory })
    expect(claimsIn(summary)).to.deep.equal([])
  })

  for (const { name, file, write } of FORMATS) {
    it(`claim nothing as ${name}`, () => {
      expect(claimsIn(write(run), file)).to.deep.equal([])
    })
  }

  it('claim nothing in any file that a run leaves', () => {
    const files = readdirSync(directory, { recursive: true, withFileTypes: true })
    const written = files.filter((entry) => entry.isFile())
    expect(written.length).to.be.above(FORMATS.length)
    const found = written.flatMap(({ parentPath, name }) => {
      return claimsIn(readFileSync(join(parentPath, name), 'utf8'), name)
    })
    expect(found).to.deep.equal([])
  })
})

describe('a standard format of the same run', () => {
  const run = runWithEveryVerdict()
  const text = (name: string): string => FORMATS.find((one) => one.name === name)?.write(run) ?? ''
  const link = 'PCI DSS 4.0.1 3.5.1 (supporting, number not checked)'

  it('finds a clause satisfied in OSCAL, never a control of a framework', () => {
    const [{ findings }] = JSON.parse(text('oscal'))['assessment-results'].results
    const targets: string[] = findings.map((finding: { target: object }) => {
      return (finding.target as Record<string, string>)['target-id']
    })
    const objectives = run.clauses.map(({ id }) => `${id}_obj`)
    expect(targets).to.include('MEC-1_obj')
    expect(targets.filter((id) => !objectives.includes(id))).to.deep.equal([])
  })

  for (const name of ['csv', 'sarif', 'hdf']) {
    it(`says in ${name} how strong a link is, and that its number was not checked`, () => {
      expect(text(name)).to.include(link)
    })
  }
})

/** Of the suite's own clauses, so that the links to frameworks appear wherever a report has them. */
function runWithEveryVerdict(): Run {
  const { areas, clauses } = loadClauses(FEATURES)
  const { frameworks } = loadFrameworks(clauses)
  const because = [[INAPPLICABLE, { reason: 'it has no clock' }]] as const
  const waiver = {
    of: { clause: 'IMM-1' },
    target: CONTEXT.target.name,
    reason: 'It is being mended.',
    owner: 'storage team',
    ticket: 'STO-7',
    expires: '2099-12-31',
  }
  const fault = { name: 'a-fault', fault: 'It hurts.', clause: 'MEC-1', caughtBy: ['MEC-1/one'] }
  const scenarios = [
    { tags: ['@MEC-1'], name: 'One', steps: RIGHT },
    { tags: ['@MEC-2'], name: 'Two', steps: WRONG },
    { tags: ['@IMM-1'], name: 'Three', steps: WRONG },
    { tags: ['@MEC-6'], name: 'A note', steps: WRONG },
    {
      tags: ['@ALG-3'],
      name: 'Four under RC4',
      steps: [{ type: WHEN, status: FAILED, exception: 'TargetFault' }],
    },
    {
      tags: ['@CCH-1'],
      name: 'Five',
      steps: [{ type: THEN, status: SKIPPED, evidence: because }],
    },
    { tags: ['@KEY-1'], name: 'Six', steps: RIGHT, fate: 'unassembled' },
    { tags: ['@POL-1'], name: 'Seven', steps: RIGHT, fate: 'unstarted' },
    { tags: ['@CCH-3', '@observed'], name: 'Eight', steps: RIGHT },
    { tags: ['@CCH-2'], name: 'Nine', steps: waits(), fate: 'waiting' },
  ] as const
  const selection = { tags: 'not @KEY-1' }
  const knownFaults = [fault]
  const context = { areas, clauses, selection, frameworks, knownFaults, waivers: [waiver] }
  return modelOf(stream(scenarios, { context }))
}
