/**
 * Repeats the byte-level verdicts of a bundle: plays their scenarios again with the suite's own steps, offline, against the
 * answers of the record and the kept evidence. So stored bytes are opened, searched and compared again by the same
 * instruments, and what comes out is compared with the verdict of the record.
 */
import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Envelope, Pickle } from '@cucumber/messages'
import {
  contextAttachment,
  isByteLevel,
  type Run,
  RunModelBuilder,
  type Scenario,
} from '../../../reports'
import { firstWrong, type KeptEvidence } from '../../../reports/bundle'
import { FEATURES } from '../../../specification/package-root'
import { WALKS } from '../../../specification/tag-problems'
import { answerWith, closeConnections } from '../../../steps/support/connection'
import { play } from '../../run/play'
import { keyThatOpensNothing } from './opening-keys'
import { RecordedScenario } from './recorded-scenario'
import { recordedTarget } from './recorded-target'

type Judged = Scenario & { readonly verdict: 'conforms' | 'violates' }
type Named = Pick<Scenario, 'id' | 'clause'>

/** Every byte-level verdict of the run is in one of the three lists. */
export interface Reperformance {
  readonly repeated: readonly Named[]
  /** The kept evidence gives another verdict, or is not that of the record. */
  readonly differing: readonly (Named & { readonly reason: string })[]
  readonly notReperformed: readonly (Named & { readonly reason: string })[]
}

export async function reperform(run: Run, kept: KeptEvidence): Promise<Reperformance> {
  const repeated: Named[] = []
  const differing: (Named & { reason: string })[] = []
  const notReperformed: (Named & { reason: string })[] = []
  const playable: Judged[] = []
  const answers = new Map(kept.scenarios.map((each) => [each.scenario, each.answers]))
  for (const scenario of run.scenarios.filter(isJudgedByBytes)) {
    const known = answers.get(scenario.id)
    const reason = whyNotPlayable(scenario, known !== undefined)
    const wrong = known && wrongOf(scenario, known, kept)
    if (wrong !== undefined) differing.push(named(scenario, wrong))
    else if (reason === undefined) playable.push(scenario)
    else notReperformed.push(named(scenario, reason))
  }
  const results = await playAgain(run, playable, (scenario) => {
    return new RecordedScenario(scenario, answers.get(scenario.id) ?? [], kept)
  })
  for (const scenario of playable) {
    const result = results.get(placeOf(scenario))
    const reason = whyNotRepeated(scenario, result)
    const difference = reason ?? differenceOf(scenario, result?.scenario)
    if (reason !== undefined) notReperformed.push(named(scenario, reason))
    else if (difference !== undefined) differing.push(named(scenario, difference))
    else repeated.push(named(scenario))
  }
  return { repeated, differing, notReperformed }
}

function named<Reason extends string | undefined>(
  { id, clause }: Scenario,
  reason?: Reason,
): Named & { reason: Reason } {
  return { id, clause, ...(reason === undefined ? {} : { reason }) } as Named & { reason: Reason }
}

function wrongOf(
  scenario: Scenario,
  answers: KeptEvidence['scenarios'][number]['answers'],
  kept: KeptEvidence,
): string | undefined {
  const wrong = firstWrong(scenario, answers, kept)
  if (wrong !== undefined) return `what was kept is not what the record says: ${wrong}`
  return keyThatOpensNothing(scenario, answers, kept)
}

function isJudgedByBytes(scenario: Scenario): scenario is Judged {
  return 'strength' in scenario && isByteLevel(scenario.strength)
}

function whyNotPlayable({ tags, uri }: Scenario, isKept: boolean): string | undefined {
  if (tags.includes(WALKS)) return 'the walks judge it, and their answers are not kept'
  if (!isKept) return 'nothing was kept of it'
  if (!FEATURE.test(uri) || !existsSync(join(dirname(FEATURES), uri)))
    return 'this version does not have its feature'
  return undefined
}

/** The record may be anybody's: no path leads out of the folder of features, and none is a pattern. */
const FEATURE = /^features\/(?:[\w-]+\/)*[\w-]+\.feature$/

/** What came out of a scenario that was played again. */
interface PlayedAgain {
  readonly scenario: Scenario
  readonly recorded: RecordedScenario
}

/** By the place of the scenario. */
async function playAgain(
  run: Run,
  scenarios: readonly Judged[],
  recordedOf: (scenario: Judged) => RecordedScenario,
): Promise<ReadonlyMap<string, PlayedAgain>> {
  if (scenarios.length === 0) return new Map()
  const byPlace = new Map(scenarios.map((scenario) => [placeOf(scenario), scenario]))
  const recorded = new Map<string, RecordedScenario>()
  const current = new CurrentScenario()
  const request = { target: 'the record', settings: {}, features: FEATURES, parallel: 0 }
  answerWith(
    request,
    recordedTarget(run, () => recorded.get(current.place)),
  )
  const builder = new RunModelBuilder()
  builder.take(contextOf(run))
  try {
    await play(
      request,
      (message) => {
        current.take(message)
        const scenario = message.testCaseStarted && byPlace.get(current.place)
        if (scenario) recorded.set(current.place, recordedOf(scenario))
        builder.take(message)
      },
      filesOf(scenarios),
    )
  } finally {
    await closeConnections()
  }
  const played = builder.finish().scenarios.flatMap((scenario): [string, PlayedAgain][] => {
    const of = recorded.get(placeOf(scenario))
    return of === undefined ? [] : [[placeOf(scenario), { scenario, recorded: of }]]
  })
  return new Map(played)
}

/** Follows which scenario is played. */
class CurrentScenario {
  readonly #pickles = new Map<string, Pickle>()
  readonly #testCases = new Map<string, string>()
  place = ''

  take({ pickle, testCase, testCaseStarted }: Envelope): void {
    if (pickle) this.#pickles.set(pickle.id, pickle)
    else if (testCase) this.#testCases.set(testCase.id, testCase.pickleId)
    else if (testCaseStarted) {
      const id = this.#testCases.get(testCaseStarted.testCaseId) ?? ''
      const { uri = '', location } = this.#pickles.get(id) ?? {}
      this.place = placeOf({ uri, line: location?.line ?? 0 })
    }
  }
}

function placeOf({ uri, line }: Pick<Scenario, 'uri' | 'line'>): string {
  return `${uri}:${line}`
}

/** `encryption.feature:12:30`, by the names that `play` takes. */
function filesOf(scenarios: readonly Scenario[]): readonly string[] {
  const lines = Map.groupBy(scenarios, ({ uri }) => uri)
  return [...lines].map(([uri, of]) => {
    const file = uri.slice(uri.indexOf('/') + 1)
    return [file, ...of.map(({ line }) => line)].join(':')
  })
}

/** Verdicts are made by the clauses and the profile of the record. */
function contextOf(run: Run): Envelope {
  const { suite, target, targetArgument, profile, strict, areas, clauses } = run
  return contextAttachment({
    suite,
    target,
    targetArgument,
    profile,
    strict,
    selection: {},
    areas,
    clauses,
  })
}

function whyNotRepeated(scenario: Scenario, played: PlayedAgain | undefined): string | undefined {
  if (played === undefined) return 'this version does not have the scenario'
  const { recorded } = played
  const stepsOf = ({ steps }: Scenario) =>
    steps.filter(({ kind }) => kind === 'step').map(({ text }) => text)
  if (stepsOf(scenario).join('\n') !== stepsOf(played.scenario).join('\n'))
    return 'its steps are others in this version'
  if (recorded.notRepeatable !== undefined) return recorded.notRepeatable
  const isSame = differenceOf(scenario, played.scenario) === undefined
  if (isSame && recorded.left > 0)
    return `the steps of this version ask ${recorded.left} questions fewer than the run`
  return undefined
}

function differenceOf(was: Scenario, is: Scenario | undefined): string | undefined {
  if (is === undefined) return undefined
  const [before, now] = [was, is].map(verdictOf)
  if (before === now) return undefined
  const reason = 'reason' in is ? `: ${is.reason}` : ''
  return `the record says that it ${before}, and the kept evidence that it ${now}${reason}`
}

/** With its strength, and with the step that fails where one does. */
function verdictOf(scenario: Scenario): string {
  const failed = scenario.steps.find(({ status }) => status === 'failed')
  const strength = 'strength' in scenario ? ` (${scenario.strength})` : ''
  return `${scenario.verdict}${strength}${failed ? ` at "${failed.text}"` : ''}`
}
