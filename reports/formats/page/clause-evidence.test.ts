import { describe, it } from 'node:test'
import { expect } from 'chai'
import fc from 'fast-check'
import { anyRun } from '../../fixtures/any-run'
import { modelOf } from '../../fixtures/model-of'
import { RIGHT, type StagedScenario, stream, WRONG } from '../../fixtures/stream'
import type { Run } from '../../verdict/model'
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
