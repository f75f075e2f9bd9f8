/**
 * The oracle: follows one sandbox from answer to answer, and says of each whether the clauses allow it. Where they leave a
 * freedom it takes the answer as it comes, and what follows from it is demanded from then on.
 */
import type { InputOf, OperationName, Outcome, ValueOf } from '../adapters/target'
import { either, type Saying, say } from '../record/saying'
import { ACCESS_RULES } from './access'
import { CLOCK_RULES } from './clock'
import { WORKSPACE_RULES } from './dataworks'
import { DISTURBANCE_RULES } from './disturbances'
import { type Finding, findings, type Lawful, type Reason } from './finding'
import { HOLOGRES_RULES } from './hologres'
import type { Instruments } from './instruments'
import { KEY_RULES } from './keys'
import { METERING_RULES } from './metering'
import { Openings } from './openings'
import { PROJECT_RULES } from './projects'
import { ROW_RULES } from './rows'
import type { Rule, Rules } from './rule'
import { type Declared, emptyState, type State } from './state'
import { opened, storedRule } from './storage'
import { twoBooks } from './two-books'

export interface Exchanged<Name extends OperationName = OperationName> {
  readonly operation: Name
  readonly input: InputOf<Name>
  readonly outcome: Outcome<ValueOf<Name>>
  /** A record has a part of the value only: it is neither judged nor followed. */
  readonly isShortened?: boolean
  /** In what the storage differs from what the target shows of it. */
  readonly difference?: Saying
}

/** What one answer showed. */
export interface Judgement {
  readonly findings: readonly Finding[]
  /** The clauses that were put to the target: another answer would have violated them. */
  readonly asked: readonly string[]
  /** The clause of a freedom that the target took. */
  readonly reading: { readonly clause: string; readonly reading: Saying } | undefined
}

export class UnknownOperation extends Error {
  override readonly name = 'UnknownOperation'
}

export class Oracle {
  #state: State
  /** After two writes at once: the state if they came in the other order, until an answer shows which order it was. */
  #other: State | undefined
  readonly #rules: Rules<OperationName>
  readonly #instruments: Instruments
  readonly #openings: Openings

  constructor(declared: Declared, instruments: Instruments) {
    this.#state = emptyState(declared)
    this.#instruments = instruments
    this.#openings = new Openings(instruments)
    this.#rules = {
      ...PROJECT_RULES,
      ...ROW_RULES,
      ...KEY_RULES,
      ...ACCESS_RULES,
      ...CLOCK_RULES,
      ...METERING_RULES,
      'inspection.storedObjects': storedRule(instruments),
      ...HOLOGRES_RULES,
      ...WORKSPACE_RULES,
      ...DISTURBANCE_RULES,
    }
  }

  get state(): State {
    return this.#state
  }

  /** @throws UnknownOperation: the oracle is behind the port, a fault of the suite */
  take(exchanged: Exchanged): Judgement {
    return this.#lawfulIn((state) => judge(this.#rules, state, exchanged))
  }

  /** Judges two questions that were asked at once: lawful where they are lawful in either order. */
  takeTogether(first: Exchanged, second: Exchanged): Judgement {
    const orders = [
      [first, second],
      [second, first],
    ] as const
    const tried = orders.map((order) => {
      const state = structuredClone(this.#state)
      const judgements = order.map((exchanged) => judge(this.#rules, state, exchanged))
      return { state, judgement: joined(judgements) }
    })
    const lawful = tried.filter(({ judgement }) => judgement.findings.length === 0)
    const [best, other] = lawful.length > 0 ? lawful : tried.slice(0, 1)
    const { state, judgement } = best as (typeof tried)[number]
    this.#state = state
    this.#other = isOrderSeenLater(first, second) ? other?.state : undefined
    return judgement
  }

  /** An answer that one of two possible states forbids shows that it is the other one. */
  #lawfulIn<Judged extends Judgement | readonly Finding[]>(
    judged: (state: State) => Judged,
  ): Judged {
    const here = judged(this.#state)
    if (this.#other === undefined) return here
    const there = judged(this.#other)
    if (!isLawful(here) && isLawful(there)) {
      this.#state = this.#other
      this.#other = undefined
      return there
    }
    if (!isLawful(here) || !isLawful(there)) this.#other = undefined
    return here
  }

  /** Opens what was last seen of a table with the data keys that were unwrapped since. */
  opened(project: string, table: string): readonly Finding[] {
    return this.#lawfulIn((state) =>
      opened(this.#instruments, this.#openings, state, project, table),
    )
  }
}

function isLawful(judged: Judgement | readonly Finding[]): boolean {
  return ('findings' in judged ? judged.findings : judged).length === 0
}

/** Two writes into one table, of which one replaces what is there: what the other wrote is there or not. */
function isOrderSeenLater(first: Exchanged, second: Exchanged): boolean {
  const [one, two] = [first, second].map(({ operation, input }) =>
    operation === 'writeRows' ? (input as InputOf<'writeRows'>) : undefined,
  )
  return (
    one !== undefined &&
    two !== undefined &&
    one.project === two.project &&
    one.table === two.table &&
    [one, two].some(({ mode }) => mode === 'overwrite')
  )
}

function judge(rules: Rules<OperationName>, state: State, exchanged: Exchanged): Judgement {
  const { operation, input, outcome } = exchanged
  const rule = rules[operation] as Rule | undefined
  if (rule === undefined)
    throw new UnknownOperation(`the oracle does not know the operation ${operation}`)
  const lawful = rule.lawful(state, input as never)
  const asked = [...lawful.must.slice(0, 1).flatMap(clausesOf), ...lawful.promises]
  if (outcome.ok) {
    const [forbidden] = lawful.must
    const unlawful =
      forbidden === undefined
        ? []
        : findings(
            clausesOf(forbidden),
            say`refused as ${codesOf(lawful)}, since ${forbidden.because}`,
            say`accepted`,
          )
    const isWhole = exchanged.isShortened !== true
    const held = isWhole ? (rule.asks?.(state, input as never) ?? []) : []
    const followed = isWhole ? rule.accepted(state, input as never, outcome.value as never) : []
    const [freedom] = forbidden === undefined ? lawful.may : []
    return {
      // What follows an unlawful acceptance is not judged twice.
      findings: [...twoBooks(exchanged.difference), ...(unlawful.length > 0 ? unlawful : followed)],
      asked: [...asked, ...held],
      reading: freedom && {
        clause: freedom.clause,
        reading: say`accepted, although ${freedom.because}`,
      },
    }
  }
  const { code } = outcome.refusal
  state.isKmsRefused = true
  const given = [...lawful.must, ...lawful.may].find(({ codes }) => codes.includes(code))
  rule.refused?.(state, input as never, given?.clause ?? lawful.must[0]?.clause)
  if (given !== undefined)
    return {
      findings: [],
      asked,
      reading:
        lawful.must.length > 0
          ? undefined
          : { clause: given.clause, reading: say`refused, since ${given.because}` },
    }
  const [wanted] = lawful.must
  if (wanted !== undefined)
    return {
      findings: findings(
        clausesOf(wanted),
        say`refused as ${codesOf(lawful)}, since ${wanted.because}`,
        say`refused as ${code}`,
      ),
      asked,
      reading: undefined,
    }
  const expected =
    lawful.may.length === 0 ? say`accepted` : say`accepted, or refused as ${codesOf(lawful)}`
  return {
    findings: findings(lawful.promises, expected, say`refused as ${code}`),
    asked,
    reading: undefined,
  }
}

function clausesOf({ clause, also = [] }: Reason): readonly string[] {
  return [clause, ...also]
}

function codesOf({ must, may }: Lawful): Saying {
  return either([...new Set([...must, ...may].flatMap(({ codes }) => codes))])
}

function joined(judgements: readonly Judgement[]): Judgement {
  return {
    findings: judgements.flatMap(({ findings }) => findings),
    asked: judgements.flatMap(({ asked }) => asked),
    reading: judgements.find(({ reading }) => reading !== undefined)?.reading,
  }
}
