import { describe, it } from 'node:test'
import { expect } from 'chai'
import { modelOf } from '../../fixtures/model-of'
import { RIGHT, type StagedScenario, stream, WRONG } from '../../fixtures/stream'
import { stagedWaiver } from '../../fixtures/waiver'
import { EVERY_VERDICT } from '../fixtures/every-verdict'
import { embeddedDocuments } from '../fixtures/oscal-embedded'
import { oscalProblems } from '../fixtures/oscal-problems'
import { nistControlId } from '../framework-controls'
import { oscalJson } from './assessment-results'

interface OscalFinding {
  readonly target: { readonly 'target-id': string; readonly status: object }
  readonly props: readonly { name: string; value: string; class?: string; remarks?: string }[]
  readonly 'related-risks'?: readonly { 'risk-uuid': string }[]
}
type Spoilable = Record<'findings' | 'observations', Record<string, unknown>[]> & {
  readonly 'reviewed-controls': {
    readonly 'control-selections': [{ readonly 'include-controls': object[] }]
  }
}
type OscalObservation = Record<'title' | 'uuid', string> & Record<'types' | 'methods', string[]>

/** The target of a finding is the objective of its clause. */
const clauseOf = ({ target }: OscalFinding) => target['target-id'].replace(/_obj$/, '')

const document = JSON.parse(oscalJson(EVERY_VERDICT))
const [result] = document['assessment-results'].results
const findings = new Map<string, OscalFinding>(
  result.findings.map((finding: OscalFinding) => [clauseOf(finding), finding]),
)

describe('OSCAL', () => {
  it('has a finding for each clause with a verdict or not shown, and for no other', () => {
    const statuses = Array.from(findings, ([id, { target }]) => [id, target.status])
    expect(Object.fromEntries(statuses)).to.deep.equal({
      'CON-1': { state: 'satisfied', reason: 'pass' },
      'VIO-1': { state: 'not-satisfied', reason: 'fail' },
      'FLT-1': { state: 'not-satisfied', reason: 'other' },
      'INA-1': { state: 'not-satisfied', reason: 'other', remarks: 'unproven: no clock' },
      'RUN-1': { state: 'not-satisfied', reason: 'other' },
      'WAI-1': { state: 'not-satisfied', reason: 'other' },
    })
  })

  it('gives the reason for each other clause', () => {
    expect(result.remarks.split('\n')).to.deep.equal([
      '- INA-1 is unproven: no clock',
      '- OBS-1 is unproven: describes the bundled reference only; this target does otherwise: a AssertionError',
      '- EXC-1 is not selected: left out by the selection',
      '- NON-1 is not tested: nobody can see it',
    ])
  })

  it('has an observation for every scenario, a discovery for a note', () => {
    const observations: OscalObservation[] = result.observations
    const types = observations.map(({ title, types }) => [title, ...types])
    expect(types).to.deep.equal([
      ['It conforms', 'control-objective'],
      ['It violates', 'control-objective'],
      ['It is waived', 'control-objective'],
      ['It is but a note', 'discovery'],
      ['It faulted', 'control-objective'],
      ['It is inapplicable', 'control-objective'],
      ['It differs', 'discovery'],
      ['It was left out', 'control-objective'],
      ['It did not run', 'control-objective'],
      ['It waits', 'control-objective'],
    ])
  })

  it('has a risk for a waiver, linked to the observation and the finding', () => {
    const [risk] = result.risks
    const waived = result.observations.find(
      ({ title }: OscalObservation) => title === 'It is waived',
    )
    expect(risk).to.deep.include({ status: 'deviation-approved', deadline: '2025-12-31T23:59:59Z' })
    expect(risk['related-observations']).to.deep.equal([{ 'observation-uuid': waived.uuid }])
    const related = findings.get('VIO-1')?.['related-risks']
    expect(related).to.deep.include({ 'risk-uuid': risk.uuid })
  })

  it('has an open risk for each objective that is not satisfied, unless waivers accept all of it', () => {
    const open = result.risks.filter(({ status }: { status: string }) => status === 'open')
    expect(open.map(({ title }: { title: string }) => title)).to.deep.equal([
      'VIO-1: violates',
      'FLT-1: faulted',
      'INA-1: unproven',
      'RUN-1: not run',
      'WAI-1: waiting',
    ])
    for (const { target, 'related-risks': risks = [] } of findings.values()) {
      const { state } = target.status as { state: string }
      expect(risks.length > 0, target['target-id']).to.equal(state === 'not-satisfied')
    }
    const waived = modelOf(
      stream([{ tags: ['@A-1'], steps: WRONG }], {
        context: { waivers: [stagedWaiver({ clause: 'A-1' })] },
      }),
    )
    const [written] = JSON.parse(oscalJson(waived))['assessment-results'].results
    expect(written.risks.map(({ status }: { status: string }) => status)).to.deep.equal([
      'deviation-approved',
    ])
  })

  it('has reviewed what was asked only', () => {
    const [{ 'include-controls': reviewed }] = result['reviewed-controls']['control-selections']
    const ids = reviewed.map((control: { 'control-id': string }) => control['control-id'])
    expect(ids).to.include('CON-1').and.not.include('EXC-1').and.not.include('NON-1')
  })

  it('links a clause to framework controls, with what it does not show', () => {
    const controls = findings.get('CON-1')?.props.filter(({ name }) => name === 'framework-control')
    expect(
      controls?.map(({ value, class: strength, remarks }) => [value, strength, remarks]),
    ).to.deep.equal([
      [
        'NIST SP 800-53 Rev. 5 SC-28 (supporting)',
        'supporting',
        'Does not show: who holds the keys',
      ],
      [
        'SOC 2 CC6.1 (supporting, number not checked)',
        'supporting',
        'Does not show: who holds the keys',
      ],
    ])
  })

  it('names the controls of NIST by the ids of its catalog, and as reviewed for evidence only', () => {
    const ids = findings.get('CON-1')?.props.filter(({ name }) => name === 'control-id')
    expect(ids?.map(({ value }) => value)).to.deep.equal(['sc-28'])
    const [, nist] = result['reviewed-controls']['control-selections']
    expect(nist['include-controls']).to.deep.equal([{ 'control-id': 'sc-28' }])
    expect(nist.description).to.include('No finding here says that')
    expect(nistControlId('SC-28(1)')).to.equal('sc-28.1')
  })

  it('embeds its plan, and the catalog in which each clause is a control with an objective', () => {
    const { 'import-ap': plan, 'back-matter': back } = document['assessment-results']
    const [embedded] = back.resources
    expect(plan.href).to.equal(`#${embedded.uuid}`)
    const { 'assessment-plan.json': inner, 'catalog.json': catalog } = embeddedDocuments(document)
    expect(inner).to.have.property('assessment-plan')
    const [{ controls }] = (catalog as { catalog: { groups: [{ controls: object[] }] } }).catalog
      .groups
    expect(controls).to.have.length(EVERY_VERDICT.clauses.length)
    expect(controls[0]).to.deep.include({ id: 'CON-1', title: 'What CON-1 promises holds.' })
  })

  it('names who had it run and who accepts a violation, as parties with roles', () => {
    const { metadata } = document['assessment-results']
    const names = new Map(
      metadata.parties.map(({ uuid, name }: Record<string, string>) => [uuid, name]),
    )
    const responsible = metadata['responsible-parties'].map(
      (each: { 'role-id': string; 'party-uuids': string[] }) => [
        each['role-id'],
        ...each['party-uuids'].map((uuid) => names.get(uuid)),
      ],
    )
    expect(responsible).to.deep.equal([
      ['assessor', 'an operator'],
      ['risk-owner', 'storage team'],
    ])
  })

  it('says of a clause of which a part was shown which part was not', () => {
    const both: StagedScenario[] = [
      { name: 'Read back', tags: ['@A-1'], steps: RIGHT },
      { name: 'As stored', tags: ['@A-1'], steps: RIGHT, fate: 'unassembled' },
    ]
    const run = modelOf(stream(both, { context: { selection: { name: 'Read back' } } }))
    const [{ findings: written }] = JSON.parse(oscalJson(run))['assessment-results'].results
    expect(written[0].title).to.equal('A-1: conforms in part')
    expect(written[0].remarks).to.equal(
      '- Not shown: As stored: not selected by --name "Read back"',
    )
    expect(written[0].target.status.remarks).to.include('rests on 1 of 2 scenarios')
  })

  it('leads from what was seen to the record of it', () => {
    const [seen, blind] = result.observations
    expect(seen['relevant-evidence'].map(({ href }: { href: string }) => href)).to.deep.equal([
      'index.html#scenario-CON-1%2Fit-conforms',
      'run.ndjson',
    ])
    expect(blind).not.to.have.property('relevant-evidence')
  })
})

/** The property of any run would pass with a check that sees nothing. */
describe('the check of OSCAL beside its schema', () => {
  const files = new Set(['index.html', 'run.ndjson'])
  const spoilt = (spoil: (result: Spoilable) => void) => {
    const copy = structuredClone(document)
    spoil(copy['assessment-results'].results[0])
    return oscalProblems(copy, files)
  }
  const missing = '00000000-0000-4000-8000-000000000000'
  const mistakes: [string, (result: Spoilable) => void, RegExp][] = [
    ['nothing', () => {}, /^$/],
    [
      'an observation that is not there',
      ({ findings: [finding] }) => {
        if (finding) finding['related-observations'] = [{ 'observation-uuid': missing }]
      },
      /^00000000\S+ leads nowhere$/,
    ],
    [
      'a risk that is not there',
      ({ findings: [finding] }) => {
        if (finding) finding['related-risks'] = [{ 'risk-uuid': missing }]
      },
      /leads nowhere$/,
    ],
    [
      'an actor that is not there',
      ({ observations: [observation] }) => {
        if (observation) observation.origins = [{ actors: [{ 'actor-uuid': missing }] }]
      },
      /leads nowhere$/,
    ],
    [
      'a method of its own',
      ({ observations: [observation] }) => {
        if (observation) observation.methods = ['AUTOMATED']
      },
      /^there is no method AUTOMATED$/,
    ],
    [
      'a uuid twice',
      ({ observations: [first, second] }) => {
        if (first && second) first.uuid = second.uuid
      },
      /^two things share a uuid/,
    ],
    [
      'a target that is no token',
      ({ findings: [finding] }) => {
        if (finding) finding.target = { 'target-id': '1 a' }
      },
      /^target 1 a is no token, target 1 a is no objective of the catalog, target 1 a was not among what was reviewed$/,
    ],
    [
      'a control of no catalog',
      (result) => {
        const [selection] = result['reviewed-controls']['control-selections']
        selection['include-controls'].push({ 'control-id': 'GONE-1' })
      },
      /^control GONE-1 is in no catalog$/,
    ],
    [
      'evidence that is nowhere',
      ({ observations: [observation] }) => {
        if (observation) observation['relevant-evidence'] = [{ href: 'elsewhere.json' }]
      },
      /^elsewhere\.json is no file of a run$/,
    ],
  ]
  for (const [mistake, spoil, complaint] of mistakes) {
    it(`sees ${mistake}`, () => {
      expect(spoilt(spoil).join(', ')).to.match(complaint)
    })
  }
})
