/**
 * Compares the verdicts of two runs: what got worse, what got better, and whether the target or the suite caused the
 * change. Another version of the suite can ask other questions, and then get other answers from the same target.
 */
import { STRENGTHS, type Strength } from '../verdict/model'
import { type TargetChange, targetChanges, targetDifferences } from '../verdict/target-identity'
import type { ClauseDocument, ScenarioDocument, VerdictDocument } from '../verdict/verdict-document'

/** From worst to best, in the order of the report. */
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
 * `target`: the suite is the same. `suite`: the suite differs, and the target has the same version. `either`: both
 * differ, or a record does not identify its suite. `operator`: the operator excluded or waived scenarios.
 */
export type Cause = 'target' | 'suite' | 'either' | 'operator'

export interface RunChange {
  readonly kind: ChangeKind
  readonly cause: Cause
  readonly clause: string
  readonly standing: string
  /** Undefined: the change concerns the whole clause. */
  readonly scenario?: string
  /** Name of the scenario, or statement of the clause. */
  readonly name: string
  /** Verdict or strength; null: absent in that run. */
  readonly before: string | null
  readonly after: string | null
  readonly reason?: string
}

export interface RunComparison {
  readonly sameTarget: boolean
  /** In what two targets differ, in sentences; empty: they are the same. */
  readonly targetDifferences: readonly string[]
  readonly targetChanges: readonly TargetChange[]
  readonly sameSpecification: boolean
  /** `unknown`: the versions are equal, and a record has no digest of the suite. */
  readonly suite: 'same' | 'other' | 'unknown'
  readonly sameTargetVersion: boolean
  readonly changes: readonly RunChange[]
  /** The earlier run has a verdict and the later one has none: this is worse, even without another change. */
  readonly lostVerdict: boolean
  /** How many changes of documented clauses are worse. Changes of other clauses are notes. */
  readonly worse: number
}

type UncausedChange = Omit<RunChange, 'cause' | 'clause' | 'standing'>

export function compareRuns(before: VerdictDocument, after: VerdictDocument): RunComparison {
  const suite = suiteOf(before, after)
  const differences = targetDifferences(before, after)
  const news = targetChanges(before, after)
  // Another module file is another version, even where the target says the same version of itself.
  const sameTargetVersion =
    before.target.version === after.target.version && news.every(({ of }) => of === 'certificate')
  const cause = causeOf(suite, sameTargetVersion)
  const changes = pairs(before.clauses, after.clauses).flatMap(([old, now]) => {
    const { id, standing } = (now ?? old) as ClauseDocument
    return [...changesOfScenarios(old, now), ...changeOfStrength(old, now)].map(
      (change): RunChange => {
        const changeCause = isByOperator(change) ? 'operator' : cause
        return { ...change, clause: id, standing, cause: changeCause }
      },
    )
  })
  const ranks = Object.keys(CHANGES)
  changes.sort((one, other) => ranks.indexOf(one.kind) - ranks.indexOf(other.kind))
  return {
    sameTarget: differences.length === 0,
    targetDifferences: differences,
    targetChanges: news,
    sameSpecification: before.suite.specification === after.suite.specification,
    suite,
    sameTargetVersion,
    changes,
    lostVerdict: hasVerdict(before) && !hasVerdict(after),
    worse: changes.filter(isWorse).length,
  }
}

/** Whether the later run is worse. `sealproof diff` takes its exit code from this. */
export function gotWorse({ worse, lostVerdict }: RunComparison): boolean {
  return worse > 0 || lostVerdict
}

function hasVerdict({ outcome }: VerdictDocument): boolean {
  return outcome === 'conformant' || outcome === 'violations'
}

export function isWorse({ kind, standing }: RunChange): boolean {
  return CHANGES[kind] === 'worse' && standing === 'documented'
}

function suiteOf(
  { suite: old }: VerdictDocument,
  { suite: now }: VerdictDocument,
): RunComparison['suite'] {
  const named = ['name', 'version', 'specification'] as const
  if (named.some((each) => old[each] !== now[each])) return 'other'
  if (old.digest === undefined || now.digest === undefined) return 'unknown'
  return old.digest === now.digest ? 'same' : 'other'
}

function causeOf(suite: RunComparison['suite'], sameTargetVersion: boolean): Cause {
  if (suite === 'same') return 'target'
  return suite === 'other' && sameTargetVersion ? 'suite' : 'either'
}

function isByOperator({ kind, before, after }: UncausedChange): boolean {
  // Whether stored bytes are fetched independently is for the operator to choose.
  const isOfReader = before?.startsWith('byte-level') && after?.startsWith('byte-level')
  return isOfReader || kind === 'newly-waived' || kind === 'waiver-gone' || after === 'excluded'
}

/** Pairs by id, in the order of `after`; what is only in `before` comes last. */
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

function changesOfScenarios(
  before: ClauseDocument | undefined,
  after: ClauseDocument | undefined,
): UncausedChange[] {
  return pairs(before?.scenarios ?? [], after?.scenarios ?? []).flatMap(([old, now]) => {
    const kind = kindOf(old, now)
    if (kind === undefined) return []
    const { id, name } = (now ?? old) as ScenarioDocument
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

const isJudged = (each: ScenarioDocument | undefined): boolean =>
  each?.verdict === 'conforms' || each?.verdict === 'violates'

function kindOf(
  old: ScenarioDocument | undefined,
  now: ScenarioDocument | undefined,
): ChangeKind | undefined {
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

function changeOfStrength(
  before: ClauseDocument | undefined,
  after: ClauseDocument | undefined,
): UncausedChange[] {
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
