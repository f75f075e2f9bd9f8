/** The conclusion on a control, and what the form of MLPS makes of it. */
import { describe, it } from 'node:test'
import { expect } from 'chai'
import * as evidence from '../../record/evidence'
import { modelOf } from '../fixtures/model-of'
import {
  FAILED,
  RIGHT,
  SKIPPED,
  type StagedScenario,
  stream,
  THEN,
  WHEN,
  WRONG,
} from '../fixtures/stream'
import { stagedWaiver } from '../fixtures/waiver'
import type { Run } from '../verdict/model'
import { controlConclusions } from './control-conclusion'
import { compliancePage } from './page/page'

const EXCHANGE = {
  operation: 'readRows',
  input: {},
  outcome: { ok: true, value: [] },
  durationMs: 1,
}
const ASKED: StagedScenario['steps'] = [
  { type: WHEN, evidence: [[evidence.EXCHANGE, EXCHANGE]] },
  { type: THEN },
]
const INAPPLICABLE: StagedScenario['steps'] = [
  {
    type: WHEN,
    status: SKIPPED,
    evidence: [[evidence.INAPPLICABLE, { reason: 'the target does not declare "metering"' }]],
  },
]
const BROKEN: StagedScenario['steps'] = [{ type: WHEN, status: FAILED, exception: 'TargetFault' }]

function runOf(
  links: readonly string[],
  scenarios: readonly (readonly [clause: string, steps: StagedScenario['steps']])[],
  { waived = false, strength = 'direct' as 'direct' | 'supporting' } = {},
): Run {
  const control = {
    id: '8.1.4.8',
    title: 'A control',
    checked: true,
    links: links.map((clause) => ({ clause, strength, doesNotShow: 'the rest' })),
  }
  const framework = { id: 'mlps', title: 'A framework', source: 'https://example.com/' }
  const staged = scenarios.map(([clause, steps]) => ({ tags: [`@${clause}`], steps }))
  return modelOf(
    stream(staged, {
      context: {
        frameworks: [{ ...framework, controls: [control] }],
        waivers: waived ? [stagedWaiver({ clause: 'A-1' })] : [],
      },
    }),
  )
}

describe('the conclusion on a control', () => {
  const rows: [
    what: string,
    run: Run,
    kind: string,
    /** The result in the form of MLPS. */
    result: string,
  ][] = [
    [
      'evidence for it where every linked clause was shown',
      runOf(
        ['A-1', 'A-4'],
        [
          ['A-1', ASKED],
          ['A-4', ASKED],
        ],
      ),
      'for',
      '符合',
    ],
    [
      'evidence for it, and for a part of the item alone, where no link is direct',
      runOf(['A-1'], [['A-1', ASKED]], { strength: 'supporting' }),
      'for',
      '部分符合',
    ],
    [
      'evidence for a part where another clause could not be asked',
      runOf(
        ['A-1', 'A-4'],
        [
          ['A-1', ASKED],
          ['A-4', BROKEN],
        ],
      ),
      'in-part',
      '部分符合',
    ],
    [
      'evidence for a part where a scenario was inapplicable',
      runOf(
        ['A-1'],
        [
          ['A-1', ASKED],
          ['A-1', INAPPLICABLE],
        ],
      ),
      'in-part',
      '部分符合',
    ],
    [
      'evidence against it where a linked clause is violated',
      runOf(
        ['A-1', 'A-4'],
        [
          ['A-1', WRONG],
          ['A-4', ASKED],
        ],
      ),
      'against',
      '不符合',
    ],
    [
      'evidence against it where a clause is violated that is a part of it',
      runOf(
        ['A-1', 'A-4'],
        [
          ['A-1', WRONG],
          ['A-4', ASKED],
        ],
        { strength: 'supporting' },
      ),
      'against',
      '部分符合',
    ],
    [
      'evidence against it where the violation is waived',
      runOf(['A-1'], [['A-1', WRONG]], { waived: true }),
      'waived',
      '不符合',
    ],
    [
      'nothing where nothing could be asked',
      runOf(['A-4'], [['A-4', BROKEN]]),
      'nothing',
      '未判定',
    ],
    [
      'nothing where no exchange was recorded',
      runOf(['A-1'], [['A-1', RIGHT]]),
      'nothing',
      '未判定',
    ],
    [
      'nothing where a clause that decides nothing is noted',
      runOf(['A-2'], [['A-2', WRONG]]),
      'nothing',
      '未判定',
    ],
    ['that no clause is evidence for it', runOf([], [['A-1', ASKED]]), 'no-link', '未判定'],
    [
      'the same where the specification has no such clause',
      runOf(['Z-9'], []),
      'no-link',
      '未判定',
    ],
  ]
  for (const [what, run, kind, result] of rows) {
    it(`is ${what}`, () => {
      expect(controlConclusions(run)[0]?.kind).to.equal(kind)
      const page = compliancePage(run)
      expect(page).to.include(`<p class="conclusion k-${kind}">`)
      expect(page).to.include('Whether the control is met is for the assessor to conclude.')
      const form = page.slice(page.indexOf('<section id="mlps"'))
      expect(form.match(/<td><strong>(.+?)<\/strong>/)?.[1]).to.equal(result)
    })
  }

  it('names who accepts a violation, and that this is no evidence', () => {
    const page = compliancePage(runOf(['A-1'], [['A-1', WRONG]], { waived: true }))
    expect(page).to.match(
      /storage team accepts this until 2025-12-31, approver not stated; compensating control not stated\. A waiver is no evidence for the control\./,
    )
  })

  it('counts clauses by their strongest evidence, and names those that were not shown', () => {
    const page = compliancePage(
      runOf(
        ['A-1', 'A-4'],
        [
          ['A-1', ASKED],
          ['A-4', BROKEN],
        ],
      ),
    )
    expect(page).to.include('1 of 2 linked clauses was shown (1 at best behavioural).')
    expect(page).to.include('Not shown: A-4.')
  })
})
