/**
 * What became of one run's findings in another: what got worse, what got better, and whose change that is, as far as two
 * records can tell. A suite that asks otherwise gets other answers from the same target, so the two are told
 * apart.
 */
import { STRENGTHS, type Strength } from '../verdict/model'
import type { VerdictDocument } from '../verdict/verdict-document'

/** From worst to best, as they are shown. */
export const CHANGES = {
  'newly-violated': 'worse',
  'waiver-gone': 'worse',
  'no-longer-judged': 'worse',
  'no-longer-tested': 'worse',
  'newly-inapplicable': 'worse',
  'weaker-evidence': 'worse',
  'newly-waived': 'neither',
  'newly-judged': 'neither',
  'stronger-evidence': 'better',
  fixed: 'better',
} as const
export type ChangeKind = keyof typeof CHANGES

/**
 * `target`: the suite is the same one. `suite`: another suite asked, and the target says that it is what it was.
 * `either`: both are others, or the records do not say which suite asked. `operator`: scenarios were left out or waived by whoever had it run.
 */
export type Cause = 'target' | 'suite' | 'either' | 'operator'

export interface Change {
  readonly kind: ChangeKind
  readonly cause: Cause
  readonly clause: string
  readonly standing: string
  /** Left out: the clause as a whole. */
  readonly scenario?: string
  /** Of the scenario, or the clause's statement. */
  readonly name: string
  /** Verdict or strength; null: it was not there. */
  readonly before: string | null
  readonly after: string | null
  readonly reason?: string
}

export interface Comparison {
  readonly sameTarget: boolean
  readonly sameSpecification: boolean
  /** `unknown`: same version, but at least one of the records does not hold the suite's digest. */
  readonly suite: 'same' | 'other' | 'unknown'
  readonly sameTargetVersion: boolean
  readonly changes: readonly Change[]
  /** The later run came to no verdict, and the earlier one had: that is worse, whatever else did not change. */
  readonly lostVerdict: boolean
  /** How many got worse, of clauses that the documentation makes plain; the others are but notes. */
  readonly worse: number
}

type Clause = VerdictDocument['clauses'][number]
type Scenario = Clause['scenarios'][number]
type Drafted = Omit<Change, 'cause' | 'clause' | 'standing'>

export function compareRuns(before: VerdictDocument, after: VerdictDocument): Comparison {
  const suite = suiteOf(before, after)
  const sameTargetVersion = before.target.version === after.target.version
  const cause = causeOf(suite, sameTargetVersion)
  const changes = pairs(before.clauses, after.clauses).flatMap(([old, now]) => {
    const { id, standing } = (now ?? old) as Clause
    return [...changesOfScenarios(old, now), ...changeOfStrength(old, now)].map(
      (drafted): Change => {
        const own = isOperators(drafted) ? 'operator' : cause
        return { ...drafted, clause: id, standing, cause: own }
      },
    )
  })
  const ranks = Object.keys(CHANGES)
  changes.sort((one, other) => ranks.indexOf(one.kind) - ranks.indexOf(other.kind))
  return {
    sameTarget: before.target.name === after.target.name,
    sameSpecification: before.suite.specification === after.suite.specification,
    suite,
    sameTargetVersion,
    changes,
    lostVerdict: cameToVerdict(before) && !cameToVerdict(after),
    worse: changes.filter(isWorse).length,
  }
}

/** Whether somebody who relies on the target has to look. */
export function gotWorse({ worse, lostVerdict }: Comparison): boolean {
  return worse > 0 || lostVerdict
}

function cameToVerdict({ outcome }: VerdictDocument): boolean {
  return outcome === 'conformant' || outcome === 'violations'
}

export function isWorse({ kind, standing }: Change): boolean {
  return CHANGES[kind] === 'worse' && standing === 'documented'
}

function suiteOf(
  { suite: old }: VerdictDocument,
  { suite: now }: VerdictDocument,
): Comparison['suite'] {
  const named = ['name', 'version', 'specification'] as const
  if (named.some((each) => old[each] !== now[each])) return 'other'
  if (old.digest === undefined || now.digest === undefined) return 'unknown'
  return old.digest === now.digest ? 'same' : 'other'
}

function causeOf(suite: Comparison['suite'], sameTargetVersion: boolean): Cause {
  if (suite === 'same') return 'target'
  return suite === 'other' && sameTargetVersion ? 'suite' : 'either'
}

function isOperators({ kind, after }: Drafted): boolean {
  return kind === 'newly-waived' || kind === 'waiver-gone' || after === 'excluded'
}

/** By id, in the order of the later ones; those that are gone come last. */
function pairs<Each extends { readonly id: string }>(
  before: readonly Each[],
  after: readonly Each[],
): (readonly [Each | undefined, Each | undefined])[] {
  const old = new Map(before.map((each) => [each.id, each]))
  const now = new Set(after.map(({ id }) => id))
  const gone = before.filter(({ id }) => !now.has(id))
  return [
    ...after.map((each) => [old.get(each.id), each] as const),
    ...gone.map((each) => [each, undefined] as const),
  ]
}

function changesOfScenarios(before: Clause | undefined, after: Clause | undefined): Drafted[] {
  return pairs(before?.scenarios ?? [], after?.scenarios ?? []).flatMap(([old, now]) => {
    const kind = kindOf(old, now)
    if (kind === undefined) return []
    const { id, name } = (now ?? old) as Scenario
    const reason = kind === 'fixed' ? undefined : (now ?? old)?.reason
    return [
      {
        kind,
        scenario: id,
        name,
        before: old?.verdict ?? null,
        after: now?.verdict ?? null,
        ...(reason === undefined || now === undefined ? {} : { reason }),
      },
    ]
  })
}

const isJudged = (each: Scenario | undefined): boolean =>
  each?.verdict === 'conforms' || each?.verdict === 'violates'

function kindOf(old: Scenario | undefined, now: Scenario | undefined): ChangeKind | undefined {
  if (now?.verdict === 'violates') {
    if (old?.verdict !== 'violates') return 'newly-violated'
    if ((old.waiver === undefined) === (now.waiver === undefined)) return undefined
    return now.waiver === undefined ? 'waiver-gone' : 'newly-waived'
  }
  if (now?.verdict === 'conforms') {
    if (old?.verdict === 'violates') return 'fixed'
    return isJudged(old) ? undefined : 'newly-judged'
  }
  if (!isJudged(old)) return undefined
  if (now?.verdict === 'inapplicable') return 'newly-inapplicable'
  return now === undefined || now.verdict === 'excluded' ? 'no-longer-tested' : 'no-longer-judged'
}

function changeOfStrength(before: Clause | undefined, after: Clause | undefined): Drafted[] {
  if (before?.verdict !== 'conforms' || after?.verdict !== 'conforms') return []
  const [old, now] = [rank(before.strength), rank(after.strength)]
  if (old === now) return []
  return [
    {
      kind: now < old ? 'weaker-evidence' : 'stronger-evidence',
      name: after.statement,
      before: before.strength,
      after: after.strength,
    },
  ]
}

function rank(strength: Strength | null): number {
  return strength === null ? -1 : STRENGTHS.indexOf(strength)
}
