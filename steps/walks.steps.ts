/** Steps about walks: what sequences of questions that nobody planned showed of a clause. */
import { Then, When } from '@cucumber/cucumber'
import { saidFault } from '../adapters/said-fault'
import { type Saying, say } from '../record/saying'
import { Suspended } from './support/suspended'
import { violation as violationOf } from './support/violation'
import { walksOfRun } from './support/walks/desk'
import { playForRun } from './support/walks/play-for-run'
import { WALKS_OF_A_RUN } from './support/walks/walks-of-a-run'
import {
  type SecondViolation,
  WALKS_WAIT,
  type WalksSummary,
  type WalkViolation,
} from './support/walks/walks-summary'
import type { SealproofWorld } from './support/world'

const results = new WeakMap<SealproofWorld, WalksSummary>()

When('the walks of this suite are played', async function (this: SealproofWorld) {
  const playHere = async () => playForRun(await this.target(), WALKS_OF_A_RUN)
  const summary = await walksOfRun(playHere)
  if (summary === WALKS_WAIT) throw new Suspended({ until: 'others' })
  results.set(this, summary)
})

Then('they put {clause} to the target', function (this: SealproofWorld, id: string) {
  const summary = resultOf(this)
  const clause = summary.clauses[id]
  // What is violated was put to the target: the next step says where.
  if (clause?.violation || clause?.second) return
  if (summary.fault !== undefined) throw saidFault(say`the walks ended early: ${summary.fault}`)
  if (clause === undefined || clause.asked === 0)
    return this.inapplicable(say`no walk could put this clause to the target`)
  if (clause.example) this.attachExchange(clause.example)
  this.log(
    `Put to the target ${clause.asked} times in ${summary.walks} walks with ${summary.questions} questions (seed ${summary.seed}).`,
  )
})

Then(
  'no walk and no other scenario shows {clause} violated',
  function (this: SealproofWorld, id: string) {
    const summary = resultOf(this)
    const clause = summary.clauses[id]
    if (clause?.violation) throw violated(this, clause.violation, summary, id)
    if (clause?.second) throw foundInScenario(clause.second, id)
  },
)

function resultOf(world: SealproofWorld): WalksSummary {
  const summary = results.get(world)
  if (summary === undefined) throw new Error('the scenario is at fault: no walks were played')
  return summary
}

function violated(
  world: SealproofWorld,
  violation: WalkViolation,
  { length }: WalksSummary,
  id: string,
): Error {
  const { expected, observed, exchanges, seed, replays } = violation
  for (const exchange of exchanges) world.attachExchange(exchange)
  const { inspectWith } = world.parameters
  const reader = inspectWith === undefined ? '' : ` --inspect-with ${inspectWith}`
  const seen: Saying | string =
    replays === undefined ? '' : say`, seen in ${replays.seen} of ${replays.of} replays`
  const command = `sealproof explore --seed ${seed} --walks 1 --length ${length} --clause ${id}${reader}`
  return violationOf(say`a walk violates ${id}: ${observed}${seen}. Play it again: ${command}`, {
    expected,
    actual: observed,
  })
}

function foundInScenario(
  { expected, observed, scenario, uri, line }: SecondViolation,
  id: string,
): Error {
  return violationOf(
    say`"${scenario}" (${uri}:${line}) violates ${id}, which its own steps did not notice: ${observed}`,
    {
      expected,
      actual: observed,
    },
  )
}
