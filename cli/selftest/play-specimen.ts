/**
 * Runs the scenarios of the suite, or of one clause, against a specimen in this thread. Steps are loaded once
 * for all specimens; nothing is written.
 */
import { createHash } from 'node:crypto'
import type { ISupportCodeLibrary } from '@cucumber/cucumber/api'
import type { Envelope } from '@cucumber/messages'
import { oneLine, RunModelBuilder, type Scenario } from '../../reports'
import type { PlayedScenario } from '../../selftest/played-scenario'
import { loadClauses, type Specification } from '../../specification/clauses'
import { FEATURES } from '../../specification/package-root'
import { connectionFor } from '../../steps/support/connection'
import { cucumberOptions, supportOptions, surroundings } from '../run/cucumber-options'
import { matchNatively } from '../run/native-match-indices'
import type { RunRequest } from '../run/request'
import { contextMessage } from '../run/run-context'

export interface SpecimenRequest {
  /** The specimen. */
  readonly file: string
  /** Left out: every scenario is put to it. */
  readonly only?: { readonly clause: string; readonly features: readonly string[] }
}

export interface SpecimenRun {
  readonly scenarios: readonly PlayedScenario[]
  /** A digest of every exchange with the target, times aside. */
  readonly behaviour: string
  readonly suiteFaults: readonly string[]
  readonly durationMs: number
}

let steps: Promise<ISupportCodeLibrary> | undefined
let specification: Specification | undefined

export async function playSpecimen({ file, only }: SpecimenRequest): Promise<SpecimenRun> {
  const started = performance.now()
  const request: RunRequest = {
    target: file,
    settings: {},
    isSpecimen: true,
    features: FEATURES,
    clauses: only ? [only.clause] : [],
    parallel: 0,
    // Walks are played apart.
    walks: 0,
  }
  specification ??= loadClauses(FEATURES)
  matchNatively()
  const { loadSupport, runCucumber } =
    require('@cucumber/cucumber/api') as typeof import('@cucumber/cucumber/api')
  const options = cucumberOptions(request, only?.features)
  steps ??= loadSupport({ ...options, support: supportOptions(request) }, surroundings(request))
  const support = await steps
  const builder = new RunModelBuilder()
  builder.take(contextMessage(request, specification, await connectionFor(request)))
  const take = (message: Envelope): void => builder.take(message)
  await runCucumber({ ...options, support }, surroundings(request), take)
  const { scenarios, suiteFaults } = builder.finish()
  return {
    scenarios: scenarios.filter(({ verdict }) => verdict !== 'excluded').map(playedScenario),
    behaviour: behaviourOf(scenarios),
    suiteFaults: suiteFaults.map(({ reason }) => reason),
    durationMs: performance.now() - started,
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

function behaviourOf(scenarios: readonly Scenario[]): string {
  const digest = createHash('sha256')
  for (const { id, steps: played } of scenarios) {
    const exchanges = played.flatMap((step) => step.exchanges)
    digest.update(JSON.stringify([id, exchanges.map(({ durationMs: _, ...rest }) => rest)]))
  }
  return digest.digest('hex')
}
