import { describe, it } from 'node:test'
import { expect } from 'chai'
import fc from 'fast-check'
import * as evidence from '../../../record/evidence'
import { anyRun } from '../../fixtures/any-run'
import { modelOf } from '../../fixtures/model-of'
import {
  FAILED,
  RIGHT,
  type StagedScenario,
  stream,
  THEN,
  WHEN,
  WRONG,
} from '../../fixtures/stream'
import type { Run } from '../../verdict/model'
import { bestEvidence } from '../../wording/features'
import { notShown, shown } from './clause-evidence'
import { html } from './html'
import { type BilingualText, both } from './language'

const textOf = (texts: readonly BilingualText[]) =>
  texts.map((text) => html`${both(text)}`.text).join('\n')

/** Removes the sentences about missing known faults. */
function withFaultsFor(run: Run): Run {
  const knownFaults = run.clauses.map(({ id: clause }) => {
    return { name: 'loses-rows', fault: 'A row is lost.', clause, caughtBy: [] }
  })
  return { ...run, knownFaults }
}

describe('what was shown of a clause, and what was not', () => {
  it('always has a sentence', () => {
    fc.assert(
      fc.property(anyRun, fc.boolean(), (any, caught) => {
        const run = caught ? withFaultsFor(any) : any
        for (const clause of run.clauses) {
          expect(shown(clause), `shown of ${clause.id}, ${clause.verdict}`).not.to.have.length(0)
          expect(notShown(run, clause), `${clause.id}, ${clause.verdict}`).not.to.have.length(0)
        }
      }),
    )
  })

  it('says how strong the evidence of a violation is, apart from that of what held', () => {
    const exchanged = (operation: string) => {
      const outcome = { ok: true, value: [] }
      return [[evidence.EXCHANGE, { operation, input: {}, outcome, durationMs: 1 }]] as const
    }
    const [clause] = modelOf(
      stream([
        {
          tags: ['@A-1'],
          steps: [
            { type: WHEN, evidence: exchanged('inspection.storedObjects') },
            { type: THEN, status: FAILED, exception: 'AssertionError' },
          ],
        },
        {
          tags: ['@A-1'],
          steps: [{ type: WHEN, evidence: exchanged('getProject') }, { type: THEN }],
        },
      ]),
    ).clauses
    if (!clause) throw new Error('the fixture has no clause')
    const [violated, strength, held] = shown(clause).map((text) => textOf([text]))
    expect(violated).to.include('1 scenario saw the target do otherwise.')
    expect(strength).to.include('1 × byte-level')
    expect(held).to.include('It held in 1 of 2 scenarios.')
    expect(clause.strength).to.equal('byte-level')
    expect(bestEvidence(clause.scenarios)).to.equal('byte-level')
  })

  it('says that a violation does not show its cause', () => {
    const wrong: StagedScenario = { tags: ['@A-1'], steps: WRONG }
    const run = withFaultsFor(modelOf(stream([wrong, { ...wrong, steps: RIGHT }])))
    const [clause] = run.clauses
    if (!clause) throw new Error('the fixture has no clause')
    expect(textOf(shown(clause))).to.include('1 scenario saw the target do otherwise.')
    expect(textOf(notShown(run, clause)))
      .to.include('in situations other than those recorded')
      .and.include('not its cause')
  })
})
