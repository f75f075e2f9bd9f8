/** The same question has the answer of the record, and another one is a fault of the suite. */
import { describe, it } from 'node:test'
import { expect } from 'chai'
import { TargetFault } from '../../adapters/target'
import type { Exchange } from '../../record/evidence'
import type { PastExchange } from '../../record/past'
import { outcomeOf, Replay } from './replay'

const suspension = {
  until: 'time',
  sandbox: 's1',
  hours: 24,
  due: '2026-01-02T00:00:00Z',
  latest: '2026-01-08T00:00:00Z',
  targetTime: '2026-01-01T00:00:00Z',
  machineTime: '2026-01-01T00:00:00Z',
} as const

function asked(operation: string, input: object, more: Partial<Exchange> = {}): PastExchange {
  const outcome = { ok: true, value: `of ${operation}` } as const
  return { recorded: { operation, input, outcome, durationMs: 1, ...more } }
}

const replayOf = (...exchanges: readonly PastExchange[]) =>
  new Replay({ suspension, rate: 1, othersDue: [], exchanges })

describe('a replay', () => {
  it('answers each question as the record does, in its order', () => {
    const replay = replayOf(asked('getProject', { name: 'a' }), asked('clock.now', {}))
    const answers = [replay.next('getProject', { name: 'a' }), replay.next('clock.now', {})]
    expect(answers.map(outcomeOf)).to.deep.equal([
      { ok: true, value: 'of getProject' },
      { ok: true, value: 'of clock.now' },
    ])
    expect(replay.isUnderWay).to.equal(false)
  })

  it('finds questions that were asked at once in either order', () => {
    const group = { group: 1 }
    const first = asked('getProject', { name: 'a' }, group)
    const second = asked('getProject', { name: 'b' }, group)
    const replay = replayOf(first, second)
    expect(replay.next('getProject', { name: 'b' })).to.equal(second)
    expect(replay.next('getProject', { name: 'a' })).to.equal(first)
  })

  for (const [what, operation, input] of [
    ['another operation', 'keys.list', { region: 'a' }],
    ['another input', 'getProject', { name: 'b' }],
  ] as const)
    it(`blames the suite for ${what}`, () => {
      const replay = replayOf(asked('getProject', { name: 'a' }))
      expect(() => replay.next(operation, input)).to.throw(/the suite is at fault/)
    })

  it('blames the suite for a question more', () => {
    expect(() => replayOf().next('clock.now', {})).to.throw(/asked nothing more/)
  })

  it('takes a question as the same where the record has it in part only', () => {
    const value = `${'x'.repeat(80)}… (500 characters, SHA-256 ${'0'.repeat(64)})`
    const input = { project: 'p', table: 't', rows: [{ value }], mode: 'append' }
    const replay = replayOf(asked('writeRows', input))
    replay.next('writeRows', { ...input, rows: [{ value: 'x'.repeat(500) }] })
    expect(replay.isUnderWay).to.equal(false)
  })

  it('has the answer that was kept beside the record, and no other in its place', () => {
    const whole = { ok: true, value: 'whole' } as const
    expect(outcomeOf({ ...asked('readRows', {}), whole })).to.equal(whole)
    const lost = () => outcomeOf({ ...asked('readRows', {}), whole: 'lost' })
    expect(lost).to.throw(TargetFault, /was not kept/)
  })

  it('lets a step wait only where no other scenario is due before its end', () => {
    const waiting = new Replay({ suspension, rate: 1, othersDue: [50, 100], exchanges: [] })
    expect(waiting.mayWait(60, 100)).to.equal(true)
    expect(waiting.mayWait(60, 101)).to.equal(false)
    expect(waiting.mayWait(40, 60)).to.equal(false)
  })
})
