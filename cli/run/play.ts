/** Runs the scenarios with Cucumber, in this process. */
import type { ISupportCodeLibrary } from '@cucumber/cucumber/api'
import type { Envelope, Pickle } from '@cucumber/messages'
import { type Pasts, placeOf } from '../../record/past'
import { UsageError } from '../../specification/usage-error'
import { unfinishedIn } from '../resume/unfinished'
import { cucumberOptions, ownSteps, supportOptions, surroundings } from './cucumber-options'
import { playUntil } from './end-playing'
import { matchNatively } from './native-match-indices'
import { loadNoFormatter } from './no-formatter'
import type { RunRequest } from './request'
import { scenariosIn } from './scenarios-in'
import { playWalksLast } from './walks-last'

/**
 * Where `@cucumber/cucumber/api` has this function from. The rest of it reads configuration files
 * and command lines of Cucumber, which takes a fortieth of a run's CPU time to load.
 */
const RUN_CUCUMBER = '@cucumber/cucumber/lib/api/run_cucumber'

/** Of scenarios that go on after a wait: that which is due first comes first. */
function dueOrder(pasts: Pasts = {}): (pickle: Pickle) => number {
  return (pickle) => {
    const past = pasts[placeOf(pickle)]
    return past === undefined ? 0 : Date.parse(past.suspension.due)
  }
}

/** Where single scenarios were chosen, Cucumber selects all of their clauses. */
function chosenBy({ scenarios, clauses = [], features }: RunRequest): (pickle: Pickle) => boolean {
  if (scenarios === undefined) return () => true
  const isNamed = scenariosIn(scenarios, features)
  const tags = new Set(clauses.map((id) => `@${id}`))
  return (pickle) => isNamed(pickle) || pickle.tags.some(({ name }) => tags.has(name))
}

/** Steps are loaded once in a process, which may play several times (`resume --follow`). */
let loadedSupport: { readonly of: string; readonly support: ISupportCodeLibrary } | undefined

/**
 * Resolves after the last scenario, and rejects with what `take` throws.
 * @param files names of features within the folder, each with lines where not all of it is played: `a.feature:12:30`
 * @param isEnded whether no more scenario is to begin
 */
export async function play(
  request: RunRequest,
  take: (message: Envelope) => void,
  files?: readonly string[],
  isEnded: () => boolean = () => false,
): Promise<void> {
  matchNatively()
  const isLeft = request.resumes && unfinishedIn(request.resumes)
  const isAskedAgain = request.rerun && scenariosIn(request.rerun.scenarios, request.features)
  const isChosen = chosenBy(request)
  playWalksLast(
    (pickle) =>
      !isEnded() &&
      (isLeft?.(pickle) ?? true) &&
      (isAskedAgain?.(pickle) ?? true) &&
      isChosen(pickle),
    dueOrder(request.pasts),
  )
  playUntil(isEnded)
  loadNoFormatter()
  const { runCucumber } = require(RUN_CUCUMBER) as typeof import('@cucumber/cucumber/api')
  let loaded = false
  const known = loadedSupport?.of === request.features ? loadedSupport.support : undefined
  const playing = runCucumber(
    { ...cucumberOptions(request, files), support: known ?? supportOptions(request) },
    surroundings(request),
    (message) => {
      loaded = true
      take(message)
    },
  )
  const played = await playing.catch((error: Error) => {
    // Cucumber sends its first message when all steps are loaded.
    if (loaded || ownSteps(request).length === 0) throw error
    const [reason] = error.message.split('\n')
    throw new UsageError(`the steps of ${request.features} cannot be loaded: ${reason}`)
  })
  loadedSupport = { of: request.features, support: played.support }
}
