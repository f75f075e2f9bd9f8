/**
 * Runs the scenarios of the suite against a specimen in this thread: those of one clause, or all of them with the walks and
 * the second judge, as `run` does. Steps are loaded once for all specimens; nothing is written.
 */
import { createHash } from 'node:crypto'
import type { ISupportCodeLibrary } from '@cucumber/cucumber/api'
import type { Envelope } from '@cucumber/messages'
import type { Pasts } from '../../record/past'
import { oneLine, type Run, RunModelBuilder, type Scenario } from '../../reports'
import type { PlayedScenario } from '../../selftest/played-scenario'
import { loadClauses, type Specification } from '../../specification/clauses'
import { FEATURES } from '../../specification/package-root'
import { WALKS } from '../../specification/tag-problems'
import { connectionFor } from '../../steps/support/connection'
import { provideWalks } from '../../steps/support/walks/desk'
import { playForRun, type WalksOfRun } from '../../steps/support/walks/play-for-run'
import { SecondJudge } from '../../steps/support/walks/second-judge'
import { WALKS_OF_A_RUN } from '../../steps/support/walks/walks-of-a-run'
import { WALKS_WAIT, type WalksSummary } from '../../steps/support/walks/walks-summary'
import { cucumberOptions, supportOptions, surroundings } from '../run/cucumber-options'
import { matchNatively } from '../run/native-match-indices'
import { loadNoFormatter } from '../run/no-formatter'
import type { RunRequest } from '../run/request'
import { contextMessage } from '../run/run-context'
import { playWalksLast } from '../run/walks-last'
import { rememberMatches } from './remembered-matches'
import { WaitingRounds } from './waiting-rounds'

export interface SpecimenRequest {
  /** The specimen. */
  readonly file: string
  /** Fetches stored bytes without it. */
  readonly inspectWith?: string
  /** Left out: every scenario and the walks are put to it, as `run` does. */
  readonly only?: PartOfClause
  /** The digest of its behaviour is needed. */
  readonly isCompared?: boolean
}

/** What is asked of one clause alone. */
export interface PartOfClause {
  readonly clause: string
  /** Names of its features within their folder. */
  readonly features: readonly string[]
  /** Its scenarios, or its Example of walks with the walks of a run, or with those of `explore` that follow them. */
  readonly part: 'scenarios' | 'walks' | 'exploration'
}

export interface SpecimenRun {
  readonly scenarios: readonly PlayedScenario[]
  /** A digest of every exchange of the scenarios with the target, times aside. Empty where none is needed. */
  readonly behaviour: string
  /** Clauses that a walk violates, each with the seed of the walk. */
  readonly walks: Readonly<Record<string, number>>
  /** Clauses that only the second judge found violated. */
  readonly second: readonly string[]
  readonly suiteFaults: readonly string[]
  /** How often time passed for scenarios that waited. */
  readonly waits: number
  readonly durationMs: number
}

let steps: Promise<ISupportCodeLibrary> | undefined
let specification: Specification | undefined

export async function playSpecimen({
  file,
  inspectWith,
  only,
  isCompared = false,
}: SpecimenRequest): Promise<SpecimenRun> {
  const started = performance.now()
  const request: RunRequest = {
    target: file,
    settings: {},
    ...(inspectWith === undefined ? {} : { inspectWith }),
    isSpecimen: true,
    features: FEATURES,
    parallel: 0,
    ...selectionOf(only),
  }
  specification ??= loadClauses(FEATURES)
  matchNatively()
  playWalksLast()
  loadNoFormatter()
  const { loadSupport, runCucumber } =
    require('@cucumber/cucumber/api') as typeof import('@cucumber/cucumber/api')
  const options = cucumberOptions(request, only?.features)
  steps ??= loadSupport(
    { ...options, support: supportOptions(request) },
    surroundings(request),
  ).then((loaded) => {
    rememberMatches(loaded)
    // Refusals and violations are many, and only their messages are used.
    Error.stackTraceLimit = 0
    return loaded
  })
  const support = await steps
  const target = await connectionFor(request)
  const context = contextMessage(request, specification, target)
  const secondJudge = new SecondJudge()
  const rounds = target.clock === 'running' ? new WaitingRounds() : undefined
  let summary: WalksSummary | undefined
  const playRound = async (pasts?: Pasts, files = only?.features): Promise<Run> => {
    const builder = new RunModelBuilder()
    const endWalks = provideWalks(async () => {
      if (rounds?.waitsForTime) return WALKS_WAIT
      summary = await playForRun(
        await connectionFor(request),
        walksFor(only),
        secondJudge.findings(),
      )
      return summary
    })
    const take = (sent: Envelope): void => {
      const message = rounds === undefined ? sent : rounds.take(sent)
      if (message === undefined) return
      builder.take(message)
      if (!only) secondJudge.take(message)
    }
    take(context)
    const waiting = rounds === undefined ? {} : { keepsPast: true, ...(pasts ? { pasts } : {}) }
    const asked = cucumberOptions({ ...request, ...waiting }, files)
    try {
      await runCucumber({ ...asked, support }, surroundings(request), take)
    } finally {
      endWalks()
    }
    return builder.finish()
  }
  let run = await playRound()
  for (let round = rounds?.next(); round; round = rounds?.next())
    run = withLater(run, await playRound(round.pasts, round.files))
  const { scenarios, suiteFaults } = run
  return {
    scenarios: scenarios.filter(({ verdict }) => verdict !== 'excluded').map(playedScenario),
    behaviour: isCompared ? behaviourOf(scenarios) : '',
    ...violatedIn(summary),
    suiteFaults: suiteFaults.map(({ reason }) => reason),
    waits: rounds?.passed ?? 0,
    durationMs: performance.now() - started,
  }
}

/** What waited has the verdict of the later round in which it was played. */
function withLater(run: Run, later: Run): Run {
  const found = new Map(later.scenarios.map((scenario) => [scenario.id, scenario]))
  const isPlayed = (scenario: Scenario | undefined): scenario is Scenario =>
    scenario !== undefined && scenario.verdict !== 'excluded' && scenario.verdict !== 'not-run'
  return {
    ...run,
    scenarios: run.scenarios.map((scenario) => {
      const went = scenario.verdict === 'waiting' ? found.get(scenario.id) : undefined
      return isPlayed(went) ? went : scenario
    }),
    suiteFaults: [...run.suiteFaults, ...later.suiteFaults],
  }
}

function playedScenario(scenario: Scenario): PlayedScenario {
  const { id, clause, verdict } = scenario
  return {
    id,
    clause,
    verdict,
    ...('reason' in scenario ? { reason: oneLine(scenario.reason) } : {}),
  }
}

/** `explore` goes on after the walks of a run, until one violates the clause. */
export const EXPLORATION = {
  seed: WALKS_OF_A_RUN.seed + WALKS_OF_A_RUN.walks,
  walks: 100,
  length: WALKS_OF_A_RUN.length,
}

function walksFor(only: PartOfClause | undefined): WalksOfRun {
  if (only?.part !== 'exploration') return WALKS_OF_A_RUN
  let found = 0
  return {
    ...EXPLORATION,
    clauses: [only.clause],
    goesOn: () => found === 0,
    onWalk(_played, _questions, violated) {
      found = violated
    },
  }
}

function selectionOf(
  only: PartOfClause | undefined,
): Pick<RunRequest, 'clauses' | 'tags' | 'walks'> {
  if (only === undefined) return {}
  const { clause, part } = only
  return part === 'scenarios'
    ? { clauses: [clause], walks: 0 }
    : { clauses: [clause], tags: `@${WALKS}` }
}

function violatedIn(summary: WalksSummary | undefined): Pick<SpecimenRun, 'walks' | 'second'> {
  const clauses = Object.entries(summary?.clauses ?? {})
  const walks = clauses.flatMap(([id, { violation }]) => (violation ? [[id, violation.seed]] : []))
  const second = clauses.filter(([, { violation, second: judged }]) => judged && !violation)
  return { walks: Object.fromEntries(walks), second: second.map(([id]) => id) }
}

function behaviourOf(scenarios: readonly Scenario[]): string {
  const digest = createHash('sha256')
  for (const { id, steps: played } of scenarios) {
    const exchanges = played.flatMap((step) => step.exchanges)
    digest.update(JSON.stringify([id, exchanges.map(({ durationMs: _, ...rest }) => rest)]))
  }
  return digest.digest('hex')
}
