import { describe, it } from 'node:test'
import type { Envelope } from '@cucumber/messages'
import { expect } from 'chai'
import fc from 'fast-check'
import { exitCodeOf } from '../../cli/run/exit-code'
import { CONTEXT } from '../../reports/fixtures/context'
import { modelOf } from '../../reports/fixtures/model-of'
import {
  FAILED,
  RIGHT,
  SKIPPED,
  type StagedScenario,
  type Staging,
  stream,
  THEN,
  WHEN,
  WRONG,
} from '../../reports/fixtures/stream'
import { stagedWaiver } from '../../reports/fixtures/waiver'
import type { Run } from '../../reports/verdict/model'
import { verdictDocument } from '../../reports/verdict/verdict-document'
import type { RunContext, Selection } from '../context'
import * as evidence from '../evidence'
import type { SeenTarget } from '../seen-target'
import { mergeShards } from './merge-shards'
import { idsOf } from './message-ids'

const SCENARIOS: readonly StagedScenario[] = [
  { tags: ['@A-1'], steps: RIGHT },
  { tags: ['@A-1'], steps: WRONG },
  { tags: ['@A-4'], steps: RIGHT, feature: 'Bills' },
]
const ABOUT = [{}, {}, {}]

/**
 * The i-th of n, of which `owns` tells what is played; other processes have other ids and another
 * clock.
 */
function shard(
  number: number,
  of: number,
  {
    scenarios = SCENARIOS,
    owns = (place: number) => place % of === number - 1,
    selection = {},
    context = {},
    ...staging
  }: Staging & {
    scenarios?: readonly StagedScenario[]
    owns?: (place: number) => boolean
    selection?: Selection
  } = {},
): readonly Envelope[] {
  const share = scenarios.map((scenario, place): StagedScenario => {
    return owns(place) ? scenario : { ...scenario, fate: 'unassembled' }
  })
  const about = { ...context, selection: { ...selection, shard: `${number}/${of}` } }
  const ids = String.fromCharCode(96 + number)
  return [...stream(share, { ids, second: 10 * number, ...staging, context: about })]
}

function three(changes: readonly Parameters<typeof shard>[2][] = ABOUT): (readonly Envelope[])[] {
  return changes.map((change, index) => shard(index + 1, 3, change))
}

function merged(shards: readonly (readonly Envelope[])[]): readonly Envelope[] {
  const names = ['one', 'two', 'three', 'four']
  const records = shards.map((messages, index) => {
    return { name: names[index] ?? 'more', messages: () => messages }
  })
  return [...mergeShards(records).messages]
}

/** All that a verdict says, times aside; and what it does not say. */
function told(run: Run): object {
  const { started: _, finished: __, ...document } = verdictDocument(run)
  return { ...document, suiteFaults: run.suiteFaults, selection: run.selection }
}

function digest(letter: string): Partial<RunContext> {
  return { suite: { ...CONTEXT.suite, digest: letter.repeat(64) } }
}

describe('merged shards', () => {
  const run = modelOf(merged(three()))

  it('give the verdict of the run that was not divided', () => {
    expect(told(run)).to.deep.equal(told(modelOf(stream(SCENARIOS))))
    expect(run.outcome).to.equal('violations')
  })

  it('last from the start of the earliest to the end of the latest, and say of how many they are', () => {
    const [first, , last] = three().map((messages) => modelOf(messages))
    expect(run).to.include({ started: first?.started, finished: last?.finished, shards: 3 })
    expect(run.durationMs).to.equal(24_000)
  })

  it('are the same record in whatever order they are named', () => {
    const [one = [], two = [], last = []] = three()
    expect(merged([last, one, two])).to.deep.equal(merged([one, two, last]))
  })

  it('have ids of their own, even where processes made the same', () => {
    const alike = three([{ ids: 'x' }, { ids: 'x' }, { ids: 'x' }])
    const starts = merged(alike).flatMap(({ testCaseStarted }) => testCaseStarted?.id ?? [])
    expect(new Set(starts).size).to.equal(SCENARIOS.length)
    expect(told(modelOf(merged(alike)))).to.deep.equal(told(run))
  })

  it('name features and steps as the first does, and nothing as no shard does', () => {
    const own = idsOf(merged(three())).filter((id) => !/^([123]\.|a|before$|after$)/.test(id))
    expect(own).to.deep.equal([''])
  })

  it('take a machine and a place of installation for no difference', () => {
    const elsewhere = three().map((messages, index) => [
      { source: { uri: 'x.feature', data: `\r\n${index}`, mediaType: 'text/plain' as never } },
      ...messages.map((message) =>
        message.hook
          ? { hook: { ...message.hook, sourceReference: { uri: `${index}/hooks.js` } } }
          : message,
      ),
    ])
    const [first = [], ...others] = elsewhere
    expect(told(modelOf(merged([first, ...others])))).to.deep.equal(told(run))
  })

  it('keep what another filter excluded as it was', () => {
    const selection = { clauses: ['A-1'] }
    const scenarios = SCENARIOS.map((scenario): StagedScenario => {
      return scenario.tags.includes('@A-1') ? scenario : { ...scenario, fate: 'unassembled' }
    })
    const filtered = modelOf(merged(three(ABOUT.map(() => ({ selection, scenarios })))))
    expect(filtered.selection).to.deep.equal(selection)
    expect(filtered.scenarios[2]).to.include({ reason: 'not selected by --clause A-1' })
  })

  it('judge waivers by the whole, of which a shard knows a part', () => {
    const [violated, conforming] = ['A-1/scenario-1', 'A-4/scenario-2']
    const waivers = [stagedWaiver({ scenario: violated }), stagedWaiver({ scenario: conforming })]
    const shards = three(ABOUT.map(() => ({ context: { waivers } })))
    const states = (messages: readonly Envelope[]) =>
      modelOf(messages).waivers.map(({ state }) => state)
    expect(states(shards[0] ?? [])).to.deep.equal(['not-judged', 'not-judged'])
    expect(states(merged(shards))).to.deep.equal(['applied', 'now-conforms'])
    expect(exitCodeOf(modelOf(merged(shards)), { interrupted: false })).to.equal(5)
  })

  it('fail for every reason for which one of them did', () => {
    const end = { exception: 'TargetFault' }
    const broken = modelOf(merged(three([{ end }, {}, { end: { exception: 'Error' } }])))
    expect(broken.suiteFaults.map(({ reason }) => reason)).to.deep.equal(['it broke; it broke'])
    expect(exitCodeOf(broken, { interrupted: false })).to.equal(6)
  })

  describe('of which one was cut off', () => {
    const two = shard(2, 3).slice(0, -3)
    const [one = [], , last = []] = three()
    const cut = modelOf(merged([one, two, last]))

    it('are incomplete where nothing else is amiss', () => {
      const right = SCENARIOS.map((scenario) => ({ ...scenario, steps: RIGHT }))
      const shards = three(ABOUT.map(() => ({ scenarios: right })))
      const whole = modelOf(merged(shards))
      const short = modelOf(merged(shards.map((messages) => messages.slice(0, -1))))
      expect([whole.outcome, short.outcome]).to.deep.equal(['conformant', 'incomplete'])
    })

    it('lose only what it had not come to', () => {
      expect(cut).to.include({ planned: 3, finished: null })
      expect(cut.counts).to.include({ conforms: 2, notRun: 1 })
    })

    it('are said to be', () => {
      const records = [one, two, last].map((messages, index) => {
        return { name: `folder ${index}`, messages: () => messages }
      })
      expect(mergeShards(records).cutOff).to.deep.equal(['folder 1, shard 2/3'])
    })
  })

  it('keep what the suite is known by and known to catch, and everybody who had one played', () => {
    const fault = { name: 'a-fault', fault: 'It hurts.', clause: 'A-1', caughtBy: ['A-1/a'] }
    const context = { ...digest('a'), knownFaults: [fault] }
    const whole = modelOf(
      merged(three(['Ann', 'Bo', 'Ann'].map((by) => ({ context: { ...context, by } })))),
    )
    expect(whole.suite.digest).to.equal('a'.repeat(64))
    expect(whole.knownFaults).to.deep.equal([fault])
    expect(whole.by).to.equal('Ann, Bo')
    expect(run).not.to.have.property('by')
  })

  const played = (digit: string): Partial<RunContext> => ({
    targetSeen: [{ kind: 'module', path: 'a.js', sha256: digit.repeat(64) }],
  })
  const { target, suite } = CONTEXT
  const [CLAUSE] = CONTEXT.clauses
  const refusals: [string, (readonly Envelope[])[], string][] = [
    ['none', [], 'there are no shards to merge'],
    ['a missing one', three().slice(0, 2), 'shard 3/3 is missing; name the folders of all 3'],
    [
      'several missing ones',
      three().slice(1, 2),
      'shards 1/3, 3/3 are missing; name the folders of all 3',
    ],
    ['the same one twice', [...three(), shard(2, 3)], 'shard 2/3 is there twice: two and four'],
    [
      'shares of different wholes',
      [shard(1, 2), shard(2, 3)],
      'one, shard 1/2, and two, shard 2/3, are not shares of one whole',
    ],
    ['a whole run', [[...stream(SCENARIOS)]], 'one is no shard: it was played without --shard'],
    [
      'a record without its head',
      [[...stream(SCENARIOS, { context: null })]],
      'one does not say what it is a run of',
    ],
    [
      'one that came to no scenario',
      [shard(1, 1).filter(({ testCaseStarted, testRunFinished: end }) => !testCaseStarted && !end)],
      'one, shard 1/1, ended before its first scenario: play it again',
    ],
    [
      'another version of the suite',
      three([{}, { context: { suite: { ...suite, version: '2' } } }, {}]),
      'one was played by Fixture 1.2.3, two by Fixture 2',
    ],
    [
      'other files of the same version',
      three([{ context: digest('a') }, { context: digest('a') }, { context: digest('b') }]),
      'one was asked by the suite of digest aaaaaaaaaaaa…, three by the suite of digest bbbbbbbbbbbb…; install the same package for every shard',
    ],
    [
      'files that nobody can compare',
      three([{ context: digest('a') }, {}, { context: digest('a') }]),
      'one was asked by the suite of digest aaaaaaaaaaaa…, two by a suite without a digest',
    ],
    [
      'another specification',
      three([{}, { context: { suite: { ...suite, specification: 'A page of 2026' } } }, {}]),
      'one is about "A page of 2025", two about "A page of 2026"',
    ],
    [
      'another target',
      three([{}, {}, { context: { target: { ...target, version: '5' } } }]),
      'one asked ledger 4.5, three asked ledger 5',
    ],
    [
      'a target that declares something else',
      three([{}, { context: { target: { ...target, capabilities: [] } } }, {}]),
      'the target of one declares inspection, keys, that of two no capability',
    ],
    [
      'a target that declares another retention',
      three([{}, { context: { target: { ...target, retentionHours: 0 } } }, {}]),
      'the target of one declares no regions, no hours of retention and no of metering delay',
    ],
    [
      'another selection',
      three([{}, { selection: { tags: '@keys' } }, {}]),
      'one selected everything, two --tags "@keys"',
    ],
    [
      'a reader of stored bytes that not all of them had',
      three([{}, { context: { storageReader: { argument: 'm', kind: 'folder' } } }, {}]),
      'the stored bytes of one were fetched by the target alone, those of two by a folder; give every shard the same --inspect-with',
    ],
    [
      'waivers that not all of them were given',
      three([{}, { context: { waivers: [stagedWaiver({ clause: 'A-1' })] } }, {}]),
      'one and two were not given the same waivers; give every shard the same --waivers',
    ],
    [
      'other clauses',
      three([{}, { context: { clauses: CLAUSE ? [CLAUSE] : [] } }, {}]),
      'one and two do not know the same clauses',
    ],
    [
      'other features',
      three([{}, { scenarios: SCENARIOS.map((each) => ({ ...each, feature: 'Bills' })) }, {}]),
      'one and two differ in features/a-feature.feature',
    ],
    [
      'a feature more',
      three([{ scenarios: SCENARIOS.slice(0, 2) }, {}, {}]),
      'one and two differ in features/bills.feature',
    ],
    [
      'other steps',
      three().map((messages, index) => messages.filter(({ hook }) => !hook || index !== 1)),
      'one and two differ in their steps',
    ],
    [
      'another module file',
      three([{ context: played('a') }, { context: played('b') }, { context: played('a') }]),
      'one was played with the module of SHA-256 aaaa',
    ],
    [
      'scenarios that two of them played',
      three([{}, { owns: (place) => place < 2 }, {}]),
      'one and two both played "Scenario 0" of features/a-feature.feature',
    ],
  ]
  for (const [what, shards, sentence] of refusals) {
    it(`are refused for ${what}`, () => {
      expect(() => merged(shards))
        .to.throw(`${sentence}`)
        .with.property('name', 'ShardMismatch')
    })
  }

  it('may have been asked at different addresses and name their capabilities in any order', () => {
    const context = {
      targetArgument: 'http://127.0.0.1:9',
      target: { ...target, capabilities: [...target.capabilities].reverse() },
    }
    expect(modelOf(merged(three([{}, { context }, {}]))).targetArgument).to.equal(
      CONTEXT.targetArgument,
    )
  })

  it('keep every place where the target was, and every name of who started one, once', () => {
    const at = (port: number): SeenTarget => ({ kind: 'address', address: `http://a:${port}` })
    const [ann, bo] = [
      { name: 'Ann', source: 'flag' },
      { name: 'bo', source: 'account' },
    ] as const
    const contexts = [
      { targetSeen: [at(1)], starters: [ann] },
      { targetSeen: [at(2)], starters: [bo] },
      { targetSeen: [at(1)], starters: [ann] },
    ]
    const whole = modelOf(merged(three(contexts.map((context) => ({ context })))))
    expect(whole.targetSeen).to.deep.equal([at(1), at(2)])
    expect(whole.starters).to.deep.equal([ann, bo])
  })
})

describe('merged shards of an exploration', () => {
  const exploration = { seed: 7, length: 20 }
  const HOLDS: StagedScenario['steps'] = [{ type: WHEN }, { type: THEN }]
  const FAULTED: StagedScenario['steps'] = [
    { type: WHEN },
    { type: THEN, status: FAILED, exception: 'TargetFault' },
  ]
  const INAPPLICABLE: StagedScenario['steps'] = [
    { type: WHEN },
    { type: THEN, status: SKIPPED, evidence: [[evidence.INAPPLICABLE, { reason: 'so' }]] },
  ]

  function explored(
    number: number,
    of: number,
    steps: readonly StagedScenario['steps'][],
    asked: object = exploration,
  ): readonly Envelope[] {
    const scenarios = steps.map((each): StagedScenario => ({ tags: ['@A-1'], steps: each }))
    const context = { exploration: asked as typeof exploration }
    return shard(number, of, { scenarios, owns: () => true, context })
  }

  it('have the worst verdict of each scenario, and each scenario once', () => {
    const one = explored(1, 2, [HOLDS, WRONG, INAPPLICABLE, FAULTED, INAPPLICABLE, WRONG])
    const two = explored(2, 2, [HOLDS, HOLDS, HOLDS, HOLDS, INAPPLICABLE, FAULTED])
    const worst = ['conforms', 'violates', 'conforms', 'faulted', 'inapplicable', 'violates']
    for (const shards of [
      [one, two],
      [two, one],
    ]) {
      const run = modelOf(merged(shards))
      expect(run.scenarios.map(({ verdict }) => verdict)).to.deep.equal(worst)
      expect(run.suiteFaults).to.deep.equal([])
    }
    const starts = merged([one, two]).filter(({ testCaseStarted }) => testCaseStarted)
    expect(starts).to.have.lengthOf(6)
  })

  it('keep what the walks of each shard showed', () => {
    const shown = (number: number): Envelope => ({
      attachment: {
        body: String(number),
        contentEncoding: 'IDENTITY' as never,
        mediaType: evidence.WALKS_SHOWN,
      },
    })
    const shards = [1, 2].map((number) => [...explored(number, 2, [HOLDS]), shown(number)])
    const bodies = merged(shards).flatMap(({ attachment }) =>
      attachment?.mediaType === evidence.WALKS_SHOWN ? attachment.body : [],
    )
    expect(bodies).to.deep.equal(['1', '2'])
  })

  it('are refused together with shards of a run', () => {
    expect(() => merged([explored(1, 2, [HOLDS, HOLDS, HOLDS]), shard(2, 2)])).to.throw(
      'one was written by `sealproof explore`, two by `sealproof run`; merge the shards of each by themselves',
    )
  })

  for (const other of [{ seed: 8 }, { length: 21 }, { walks: 3 }]) {
    it(`are refused where one was asked for another ${Object.keys(other)}`, () => {
      const two = explored(2, 2, [HOLDS], { ...exploration, ...other })
      expect(() => merged([explored(1, 2, [HOLDS]), two])).to.throw(
        'one was explored with --seed 7 --length 20, two with ',
      )
    })
  }
})

describe('any run', () => {
  const scenario: fc.Arbitrary<StagedScenario> = fc.record(
    {
      tags: fc.constantFrom(['@A-1'], ['@A-2'], ['@A-3'], ['@A-4', '@observed'], []),
      steps: fc.constantFrom(
        RIGHT,
        WRONG,
        [{ type: WHEN, status: FAILED, exception: 'TargetFault' }],
        [{ type: WHEN, status: FAILED, exception: 'TypeError' }],
        [{ type: THEN, status: SKIPPED, evidence: [[evidence.INAPPLICABLE, { reason: 'so' }]] }],
      ),
      feature: fc.constantFrom('One', 'Another'),
      firstAttempt: fc.constant(WRONG),
      fate: fc.constant('unassembled'),
    },
    { requiredKeys: ['tags', 'steps', 'feature'] },
  )
  const divided = fc
    .record({
      scenarios: fc.array(scenario, { maxLength: 12 }),
      owners: fc.array(fc.nat(3), { minLength: 12, maxLength: 12 }),
      of: fc.integer({ min: 1, max: 4 }),
      selection: fc.constantFrom({}, { clauses: ['A-1'] }),
    })
    .chain(({ scenarios, owners, of, selection }) => {
      const shards = Array.from({ length: of }, (_, index) => {
        const owns = (place: number) => (owners[place] ?? 0) % of === index
        return shard(index + 1, of, { scenarios, owns, selection })
      })
      const whole = [...stream(scenarios, { context: { selection } })]
      return fc.record({
        whole: fc.constant(whole),
        shards: fc.shuffledSubarray(shards, { minLength: of }),
      })
    })

  it('has the verdict of its shards merged, however it is divided and in whatever order', () => {
    fc.assert(
      fc.property(divided, ({ whole, shards }) => {
        expect(told(modelOf(merged(shards)))).to.deep.equal(told(modelOf(whole)))
      }),
      { numRuns: 500 },
    )
  })

  it('is not conformant where a shard was cut off, and keeps what was judged', () => {
    const cutShort = divided.chain(({ shards: [first = [], ...others] }) => {
      const begun = first.findIndex(({ testCaseStarted }) => testCaseStarted)
      const end = begun < 0 ? first.length : begun + 1
      return fc
        .integer({ min: end, max: first.length })
        .map((length) => [first.slice(0, length), ...others])
    })
    fc.assert(
      fc.property(cutShort, (shards) => {
        const run = modelOf(merged(shards))
        if (run.finished === null) expect(run.outcome).not.to.equal('conformant')
        const judged = shards
          .flatMap((messages) => modelOf(messages).scenarios)
          .filter(({ verdict }) => !['excluded', 'not-run'].includes(verdict))
        const kept = new Map(run.scenarios.map(({ id, verdict }) => [id, verdict]))
        for (const { id, verdict } of judged) expect(kept.get(id)).to.equal(verdict)
      }),
      { numRuns: 500 },
    )
  })
})
