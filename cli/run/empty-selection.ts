/** A selection without a scenario is a slip of the one who typed it: it is refused before the run has a folder. */
import { CAPABILITIES } from '../../adapters/target'
import type { Selection } from '../../record/context'
import { selectionWording } from '../../record/selection'
import type { Specification } from '../../specification/clauses'
import type { Scenario } from '../../specification/scenarios'
import { didYouMean } from '../../specification/suggestion'
import { OBSERVED, WALKS } from '../../specification/tag-problems'
import { UsageError } from '../../specification/usage-error'
import { tagExpression } from './cucumber-options'

/** @param scenariosOf called where the selection cannot be judged by the clauses alone */
export function refuseEmptySelection(
  selection: Pick<Selection, 'tags' | 'clauses' | 'scenarios' | 'name' | 'walks'>,
  { clauses }: Pick<Specification, 'clauses'>,
  scenariosOf: () => readonly Scenario[],
): void {
  const { tags, name } = selection
  if (tags === undefined && name === undefined) return
  const scenarios = scenariosOf()
  const known = [...clauses.map(({ id }) => id), ...CAPABILITIES, OBSERVED, WALKS]
  refuseUnknownTags(tags, new Set([...known, ...scenarios.flatMap((scenario) => scenario.tags)]))
  if (scenarios.some(isSelected(selection))) return
  const { walks: _, ...words } = selection
  throw new UsageError(
    `${selectionWording(words)}: no scenario is selected; sealproof list --json prints the names and the tags of all`,
  )
}

function refuseUnknownTags(expression = '', known: ReadonlySet<string>): void {
  for (const [, tag = ''] of expression.matchAll(/@([^\s()]+)/g)) {
    if (known.has(tag)) continue
    const hint = didYouMean(tag, known).replaceAll(/(mean|or) /g, '$1 @')
    throw new UsageError(
      `--tags "${expression}": no scenario has the tag @${tag}.${hint || ' Tags are clauses, such as @IMM-1, and capabilities, such as @keys.'}`,
    )
  }
}

/** As Cucumber selects. */
function isSelected(
  selection: Pick<Selection, 'tags' | 'clauses' | 'scenarios' | 'name' | 'walks'>,
): (scenario: Scenario) => boolean {
  const { default: parse } =
    require('@cucumber/tag-expressions') as typeof import('@cucumber/tag-expressions')
  const expression = tagExpression(selection)
  const tags = expression === '' ? undefined : parse(expression)
  const name = selection.name === undefined ? undefined : new RegExp(selection.name)
  const chosen = selection.scenarios && new Set(selection.scenarios)
  const isChosen = ({ id, clauses }: Scenario) =>
    !chosen || chosen.has(id) || clauses.some((clause) => selection.clauses?.includes(clause))
  return (scenario) =>
    (tags?.evaluate(scenario.tags.map((tag) => `@${tag}`)) ?? true) &&
    (name?.test(scenario.name) ?? true) &&
    isChosen(scenario)
}
