/**
 * Tells what a walk found as a scenario, in the sentences of the steps: to be pasted below the Rule of its clause. It
 * asks what the walk asked, in the same order, and demands what the oracle demanded.
 */
import { CAPABILITIES, type InputOf, type OperationName } from '../../../adapters/target'
import { type Exchanged, type Judgement, Oracle } from '../../../oracle/oracle'
import type { Declared } from '../../../oracle/state'
import type { Asked, Violation } from '../../../oracle/walks/walk'
import { englishOf } from '../../../record/saying'
import { NOTHING_SEEN } from './nothing-seen'
import { type Demand, demandOf, judgedByOracle } from './told-demand'
import { toldOperation } from './told-operations'
import { ToldScene } from './told-scene'
import { type ToldStep, withoutIncluded } from './told-step'
import { toldTogether } from './told-together'

export interface Found {
  /** From the first question of the sandbox to the one that showed the violation. */
  readonly exchanges: readonly Asked[]
  readonly violation: Violation
}

export interface ToldScenario {
  readonly clause: string
  /** The tags of the capabilities that it needs, without the @. */
  readonly capabilities: readonly string[]
  readonly name: string
  /** The tags, `Example:` and the steps, without indentation of the whole. */
  readonly lines: readonly string[]
}

/** One question, or two that were asked at once. */
interface Moment {
  readonly asked: readonly Asked[]
  readonly judgement: Judgement
}

const LONGEST_NAME = 100

/** @throws UnknownOperation */
export function tell({ exchanges, violation }: Found, declared: Declared): ToldScenario {
  const oracle = new Oracle(declared, NOTHING_SEEN)
  const scene = new ToldScene(declared.capabilities)
  const moments = momentsOf(exchanges, oracle)
  const last = moments.at(-1) as Moment
  // Two answers have no sentence of their own. After an unlawful answer another target stands elsewhere.
  const needsOracle = last.asked.length > 1 || moments.some((moment) => isUnlawful(moment, last))
  // Told once, so that the names of keys are known.
  const steps = moments.map((moment) => toldMoment(scene, moment, moment === last))
  const demand = needsOracle
    ? judgedByOracle(violation)
    : demandOf({
        last: last.asked[0] as Asked,
        violation,
        state: oracle.state,
        scene,
        isFree: last.judgement.reading !== undefined,
        looked: lookedAt(moments),
      })
  const isTold = moments.map((_, index) => isAsked(moments, index, demand, last))
  const before = steps.filter((_, index) => isTold[index] && moments[index] !== lastAsked(moments))
  const act = demand.isAskedBefore ? steps[moments.indexOf(lastAsked(moments))] : undefined
  const given = withoutIncluded(before.flat())
  const asked = moments.filter((_, index) => isTold[index]).flatMap((moment) => moment.asked)
  const capabilities = capabilitiesOf(asked, demand)
  const name = nameOf(scene, violation)
  return {
    clause: violation.clause,
    capabilities,
    name,
    lines: [
      ...(capabilities.length > 0 ? [capabilities.map((tag) => `@${tag}`).join(' ')] : []),
      `Example: ${name}`,
      ...[
        ...block('Given', given),
        ...block('When', act ?? []),
        ...block('Then', demand.steps),
      ].map((line) => `  ${line}`),
    ],
  }
}

/** A feature of this scenario alone, which can be run as it is. */
export function toldFeature({ clause, lines }: ToldScenario): string {
  const text = [
    'Feature: What a walk found',
    '',
    `  @${clause}`,
    `  Rule: ${clause} holds`,
    '',
    ...lines.map((line) => `    ${line}`),
  ]
  return `${text.join('\n')}\n`
}

function momentsOf(exchanges: readonly Asked[], oracle: Oracle): readonly Moment[] {
  const moments: Moment[] = []
  for (let at = 0; at < exchanges.length; at++) {
    const asked = exchanges[at] as Asked
    const next = exchanges[at + 1]
    if (asked.isWithNext === true && next !== undefined) {
      const judgement = oracle.takeTogether(asked as Exchanged, next as Exchanged)
      moments.push({ asked: [asked, next], judgement })
      at++
    } else moments.push({ asked: [asked], judgement: oracle.take(asked as Exchanged) })
  }
  return moments
}

function toldMoment(
  scene: ToldScene,
  { asked, judgement }: Moment,
  isLast: boolean,
): readonly ToldStep[] {
  const [first, second] = asked as [Asked, Asked | undefined]
  if (second !== undefined) {
    const step = toldTogether(scene, first, second)
    if (step === undefined)
      return asked.flatMap(({ operation, input, outcome }) =>
        toldOperation(operation, { scene, input, outcome, isCertain: false } as never),
      )
    for (const { operation, input, outcome } of asked)
      scene.follow(operation, input, outcome as never)
    return [step]
  }
  const { operation, input, outcome } = first
  const { findings, reading } = judgement
  const isDue = reading === undefined || (isOfSetUp(reading.clause) && scene.isQuiet)
  const isCertain = !isLast && outcome.ok && findings.length === 0 && isDue
  const steps = toldOperation(operation, { scene, input, outcome, isCertain } as never)
  if (!isLast || operation !== 'readRows') return steps
  return steps.map((step) => ({ ...step, text: step.text.replace('has tried to', 'tries to') }))
}

/**
 * A role that was granted less than 24 hours ago, and a region that may not be offered: set-ups do not wait for the one, and
 * scenarios are inapplicable without the other.
 */
function isOfSetUp(clause: string): boolean {
  return clause === 'BYOK-5' || clause === 'NEW-1'
}

/** The last moment that has a sentence of its own: data keys are unwrapped as part of a look. */
function lastAsked(moments: readonly Moment[]): Moment {
  return moments.findLast(({ asked }) => asked[0]?.operation !== 'keys.decrypt') as Moment
}

function lookedAt(moments: readonly Moment[]): InputOf<'inspection.storedObjects'> | undefined {
  const { operation, input } = lastAsked(moments).asked[0] as Asked
  return operation === 'inspection.storedObjects'
    ? (input as InputOf<'inspection.storedObjects'>)
    : undefined
}

/** What only looks changes nothing: it is left out, except where a later demand needs the same kind of look. */
const LOOKS: readonly OperationName[] = [
  'getProject',
  'keys.describe',
  'keys.list',
  'clock.now',
  'metering.kmsCalls',
  'metering.bill',
  'inspection.storedObjects',
]

/** An answer before the last one that changed something against a clause. */
function isUnlawful({ asked, judgement }: Moment, last: Moment): boolean {
  if (asked === last.asked || judgement.findings.length === 0) return false
  return asked.some(({ operation }) => !LOOKS.includes(operation))
}

function isAsked(
  moments: readonly Moment[],
  index: number,
  { needsLooks }: Demand,
  last: Moment,
): boolean {
  const [asked] = (moments[index] as Moment).asked
  const [end] = lastAsked(moments).asked
  if (asked === undefined || end === undefined) return false
  if (moments[index] === last || !LOOKS.includes(asked.operation)) return true
  const facet = facetOf(asked.operation)
  // Looks have data keys unwrapped, which is counted.
  const isCounted = facetOf(end.operation) === 'metering' && facet === 'inspection'
  return needsLooks && (isCounted || facet === facetOf(end.operation))
}

function capabilitiesOf(asked: readonly Asked[], { steps }: Demand): readonly string[] {
  const facets = new Set(asked.map(({ operation }) => facetOf(operation)))
  if (steps.some(({ text }) => text.includes(' opens with '))) facets.add('keys')
  return CAPABILITIES.filter((name) => facets.has(name))
}

function facetOf(operation: OperationName): string {
  return operation.includes('.') ? (operation.split('.')[0] as string) : 'core'
}

function nameOf(scene: ToldScene, { expected }: Violation): string {
  const line = scene
    .named(englishOf(expected))
    .replaceAll(/[\p{C}\s]+/gu, ' ')
    .trim()
  const name = `found by a walk: ${line}`
  return name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME)}…` : name
}

function block(keyword: string, steps: readonly ToldStep[]): readonly string[] {
  return steps.flatMap(({ text, argument = [] }, index) => [
    `${index === 0 ? keyword : 'And'} ${text}`,
    ...argument.map((line) => `  ${line}`),
  ])
}
