/**
 * What a person chose to play: `IMM-1`, `imm-1`, `IMM-1,IMM-2`, the area `IMM`, or the id of a scenario as `list` and
 * reports print it.
 */
import { loadClauses, type Specification } from '../../specification/clauses'
import type { Scenario } from '../../specification/scenarios'
import { readSpecification } from '../../specification/specification-folder'
import { didYouMean } from '../../specification/suggestion'
import { UsageError } from '../../specification/usage-error'

export interface ChosenParts {
  /** Ids of clauses, each once, as the specification spells them. */
  readonly clauses: readonly string[]
  /** Ids of scenarios of other clauses. */
  readonly scenarios: readonly string[]
}

/** @throws UsageError for a word that names nothing */
export function withChosenParts<Request extends ChosenFlags>(
  request: Request,
  words: readonly string[],
): Request & Partial<ChosenParts> {
  if (words.length === 0) return request
  const { features } = request
  const { clauses, scenarios } = chosenParts(
    words,
    loadClauses(features),
    () => readSpecification(features).scenarios,
  )
  return { ...request, clauses, ...(scenarios.length === 0 ? {} : { scenarios }) }
}

interface ChosenFlags {
  /** Folder of the specification. */
  readonly features: string
}

/** @param scenariosOf called where a word can only be a scenario's id */
export function chosenParts(
  words: readonly string[],
  specification: Pick<Specification, 'areas' | 'clauses'>,
  scenariosOf: () => readonly Pick<Scenario, 'id'>[],
): ChosenParts {
  const clauses = new Set<string>()
  const scenarios = new Set<string>()
  for (const word of words.flatMap(wordsIn)) {
    const ids = word.includes('/') ? [] : clausesOf(word, specification)
    for (const id of ids) clauses.add(id)
    if (ids.length === 0) scenarios.add(scenarioOf(word, specification, scenariosOf))
  }
  const others = [...scenarios].filter((id) => !clauses.has(clauseOf(id)))
  return { clauses: [...clauses], scenarios: others }
}

/** Ids of scenarios begin with that of their clause. */
export function clauseOf(scenarioId: string): string {
  return scenarioId.slice(0, scenarioId.indexOf('/'))
}

/** @throws UsageError for a setting without its flag, whose value is not shown: it may be a credential */
function wordsIn(text: string): string[] {
  const [, setting] = /^([\w.-]*).*=/s.exec(text) ?? []
  if (setting !== undefined)
    throw new UsageError(`${setting}=…: a setting is given with --setting ${setting}=…`)
  return text
    .split(',')
    .map((word) => word.trim())
    .filter((word) => word !== '')
}

/** A clause, or all clauses of an area. */
function clausesOf(
  word: string,
  { areas, clauses }: Pick<Specification, 'areas' | 'clauses'>,
): readonly string[] {
  const id = word.toUpperCase()
  const area = areas.find((one) => one.id.toUpperCase() === id)
  return clauses
    .filter((clause) => clause.id.toUpperCase() === id || clause.area === area?.id)
    .map((clause) => clause.id)
}

function scenarioOf(
  word: string,
  { areas, clauses }: Pick<Specification, 'areas' | 'clauses'>,
  scenariosOf: () => readonly Pick<Scenario, 'id'>[],
): string {
  const id = word.toUpperCase()
  const known = word.includes('/') ? scenariosOf().map((scenario) => scenario.id) : []
  const found = known.find((each) => each.toUpperCase() === id)
  if (found !== undefined) return found
  if (/^\.|\.[cm]?[jt]s$|:\/\//.test(word))
    throw new UsageError(`${word}: a target is named with --target, such as --target ${word}`)
  const names = [...clauses, ...areas].map((each) => each.id)
  const hint = didYouMean(word, [...names, ...known]) || ' sealproof list names them all.'
  throw new UsageError(`${word}: there is no such clause, area or scenario.${hint}`)
}
