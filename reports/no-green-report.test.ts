/**
 * No format shows a run as conformant that is not: one in which a target declares the core only, and a partial one. Each
 * format is read as its usual reader reads it.
 */
import { describe, it } from 'node:test'
import { expect } from 'chai'
import type { ClauseDefinition } from '../record/context'
import * as evidence from '../record/evidence'
import { runInManifest } from './bundle/manifest'
import { readmeText } from './bundle/readme-text'
import { testResult } from './bundle/statement'
import { csvRows } from './fixtures/count-readers'
import { modelOf } from './fixtures/model-of'
import { RIGHT, SKIPPED, type StagedScenario, type Staging, stream, THEN } from './fixtures/stream'
import { allureFiles } from './formats/allure/write-results'
import { FORMATS } from './formats/formats'
import { terminalSummary } from './terminal/terminal'
import type { Run } from './verdict/model'

const CLAUSES = ['A-1', 'A-2', 'A-3'].map(
  (id): ClauseDefinition => ({
    id,
    area: 'A',
    statement: `Rows of ${id} are stored encrypted.`,
    standing: 'documented',
    section: 'Rows',
    source: 'https://example.com/storage-encryption',
    needs: [],
  }),
)

function lacking(capability: string): StagedScenario['steps'] {
  const reason = `the target does not declare "${capability}"`
  const body = { reason, lacks: [capability] }
  return [{ type: THEN, status: SKIPPED, evidence: [[evidence.INAPPLICABLE, body]] }]
}

/** It stores plaintext, and declares nothing that would let the suite see it. */
const SCENARIOS: readonly StagedScenario[] = [
  { name: 'Read back', tags: ['@A-1'], steps: RIGHT },
  { name: 'As stored', tags: ['@A-1', '@inspection'], steps: lacking('inspection') },
  { name: 'By key', tags: ['@A-2', '@keys'], steps: lacking('keys') },
  { name: 'Again', tags: ['@A-3'], steps: RIGHT },
]
const CORE = { target: { name: 'core only', version: '1', capabilities: [] }, clauses: CLAUSES }

const staged = (more: Staging['context'] = {}, scenarios = SCENARIOS) =>
  modelOf(stream(scenarios, { context: { ...CORE, ...more } }))

const liar = staged()
const partial = staged(
  { selection: { clauses: ['A-3'] } },
  SCENARIOS.map((each) =>
    each.tags.includes('@A-3') ? each : { ...each, fate: 'unassembled' as const },
  ),
)
const core = staged({ profile: { name: 'core', capabilities: [], severalRegions: false } })

type Json = Record<string, unknown>
const json = (text: string) => JSON.parse(text)

function textOf(run: Run, name: string): string {
  const format = FORMATS.find((each) => each.name === name)
  if (!format) throw new Error(`there is no format ${name}`)
  return format.write(run)
}

function allure(run: Run): ReadonlyMap<string, string> {
  return new Map(Array.from(allureFiles(run), ([name, content]) => [name, String(content)]))
}

function allureStatuses(run: Run): readonly string[] {
  return [...allure(run)].flatMap(([name, text]) =>
    name.endsWith('-result.json') ? [json(text).status] : [],
  )
}

function readme(run: Run): string {
  const writtenBy = { name: 'sealproof', version: '1', digest: 'd1' }
  return readmeText({ run, writtenBy, sbom: undefined, signer: null, figures: new Map() })
}

const states = (run: Run): readonly string[] => {
  const [result] = json(textOf(run, 'oscal'))['assessment-results'].results
  return result.findings.map(({ target }: { target: Json }) => (target.status as Json).state)
}

const ocsfEvents = (run: Run): readonly { readonly compliance: Json }[] =>
  textOf(run, 'ocsf').trimEnd().split('\n').map(json)

/** Whether the usual reader of a format takes the run for one in which everything is in order. */
const IS_GREEN: Readonly<Record<string, (run: Run) => boolean>> = {
  html: (run) => textOf(run, 'html').includes('class="outcome o-conformant"'),
  verdict: (run) => json(textOf(run, 'verdict')).outcome === 'conformant',
  junit: (run) => !/ failures="[1-9]| errors="[1-9]|="The run itself"/.test(textOf(run, 'junit')),
  summary: (run) => /^# .*: Conformant/.test(textOf(run, 'summary')),
  oscal: (run) => states(run).every((state) => state === 'satisfied'),
  hdf: (run) => {
    const { failed, error } = json(textOf(run, 'hdf')).statistics.controls
    return failed.total + error.total === 0
  },
  ocsf: (run) => ocsfEvents(run).every(({ compliance }) => compliance.status_id !== 2),
  // Code scanning reads nothing but the results.
  sarif: (run) => json(textOf(run, 'sarif')).runs[0].results.length === 0,
  earl: (run) =>
    json(textOf(run, 'earl'))['@graph'].some(
      (node: Json) => node['sealproof:outcome'] === 'conformant',
    ),
  csv: (run) => csvRows(textOf(run, 'csv')).some((row) => row.includes('conformant')),
  allure: (run) => allureStatuses(run).every((each) => each === 'passed' || each === 'skipped'),
  statement: (run) => testResult(run, undefined).result === 'PASSED',
  manifest: (run) => runInManifest(run).outcome === 'conformant',
  readme: (run) => /^Conformant/m.test(readme(run)),
  terminal: (run) => /^CONFORMANT/m.test(terminalSummary(run)),
}

/** All the text of a format, with escapes undone as far as the headline has any. */
const TEXTS: Readonly<Record<string, (run: Run) => string>> = {
  ...Object.fromEntries(
    FORMATS.map(({ name }) => [name, (run: Run) => plain(textOf(run, name))] as const),
  ),
  allure: (run) => [...allure(run).values()].join('\n'),
  statement: (run) => {
    const outcome = testResult(run, undefined).configuration.find(({ name }) => name === 'outcome')
    return Buffer.from(outcome?.content ?? '', 'base64').toString()
  },
  manifest: (run) => JSON.stringify(runInManifest(run)),
  readme,
  terminal: (run) => terminalSummary(run),
}

function plain(text: string): string {
  return text
    .replaceAll('&quot;', '"')
    .replaceAll('\\\\', '\\')
    .replaceAll(/\\([^\w\s])/g, '$1')
    .replaceAll('""', '"')
}

/** verdict.json has the facts of the headline as members. */
const WITHOUT_HEADLINE = new Set(['verdict'])

describe('a target that declares the core only, under the profile full', () => {
  it('is incomplete', () => {
    expect(liar.outcome).to.equal('incomplete')
    expect(liar.documented).to.deep.equal({ inProfile: 3, shown: 1, byteLevel: 0 })
  })

  for (const [name, isGreen] of Object.entries(IS_GREEN)) {
    it(`is not green in ${name}, and is under the profile core`, () => {
      expect(isGreen(liar)).to.equal(false)
      // Otherwise the test would read something that is never green.
      expect(isGreen(core)).to.equal(true)
    })
  }

  for (const [name, text] of Object.entries(TEXTS)) {
    it(`says in ${name} what was not shown, and which profile`, () => {
      const told = text(liar)
      expect(told).to.include('full')
      if (!WITHOUT_HEADLINE.has(name)) {
        expect(told).to.match(/2 of 3 documented clauses of the profile full could not be shown/)
      }
      expect(text(core)).to.include('core')
    })
  }
})

describe('a partial run', () => {
  it('is partial', () => {
    expect(partial.outcome).to.equal('partial')
  })

  const NO_OUTCOME_OF_ITS_OWN = new Set(['hdf', 'oscal'])
  for (const [name, isGreen] of Object.entries(IS_GREEN)) {
    if (NO_OUTCOME_OF_ITS_OWN.has(name)) continue
    it(`is not conformant in ${name}`, () => {
      expect(isGreen(partial)).to.equal(false)
    })
  }

  for (const [name, text] of Object.entries(TEXTS)) {
    it(`says in ${name} that it is partial`, () => {
      const told = text(partial)
      if (WITHOUT_HEADLINE.has(name)) expect(told).to.include('"partial": true')
      else expect(told).to.match(/partial: 1 of 4 scenarios selected, no violation among them/i)
    })
  }

  it('has reviewed in OSCAL what was asked only', () => {
    const [result] = json(textOf(partial, 'oscal'))['assessment-results'].results
    const [{ 'include-controls': reviewed }] = result['reviewed-controls']['control-selections']
    expect(reviewed).to.deep.equal([{ 'control-id': 'A-3' }])
  })
})

describe('a clause of which a part was asked', () => {
  it('is not satisfied in OSCAL where the missing part is in the profile, and says so where it is not', () => {
    expect(states(liar)).to.deep.equal(['not-satisfied', 'not-satisfied', 'satisfied'])
    const [result] = json(textOf(core, 'oscal'))['assessment-results'].results
    const [first] = result.findings
    expect(first.target.status).to.deep.equal({
      state: 'satisfied',
      reason: 'pass',
      remarks: 'conforms in part: rests on 1 of 2 scenarios: 1 inapplicable',
    })
    expect(first.title).to.equal('A-1: conforms in part')
  })

  const MARKS: Readonly<Record<string, RegExp>> = {
    html: /id="clause-A-1"[\s\S]*?v-in-part[\s\S]*?<dl/,
    verdict: /"id": "A-1"[\s\S]*?"inPart": true/,
    summary: /Clauses that conform in part[\s\S]*?A-1/,
    hdf: /"clause_verdict": "conforms in part"/,
    ocsf: /"clause_verdict":"conforms in part"/,
    sarif: /"inPart": true/,
    earl: /"sealproof:clauseVerdict": "conforms in part"/,
    csv: /A-1,[^\n]*,in part,/,
    allure: /conforms in part/,
    terminal: /Clauses that conform in part \(1\)\n {2}- A-1 /,
    junit: / clause-verdict" value="conforms in part"/,
    oscal: /A-1: conforms in part/,
  }
  for (const [name, mark] of Object.entries(MARKS)) {
    it(`is told apart in ${name}`, () => {
      expect(TEXTS[name]?.(liar)).to.match(mark)
    })
  }
})
