/** The links of a control, grouped by what they do not show, and the links of one clause. */
import type { Framework, FrameworkControl, FrameworkLink } from '../record/context'

export interface LinkGroup extends Omit<FrameworkLink, 'clause'> {
  readonly clauses: readonly string[]
}

export function linkGroups({ links }: FrameworkControl): LinkGroup[] {
  const groups = Map.groupBy(links, ({ strength, doesNotShow }) => `${strength} ${doesNotShow}`)
  return [...groups.values()].map((group) => {
    const [{ strength, doesNotShow }] = group as [FrameworkLink, ...FrameworkLink[]]
    return { strength, doesNotShow, clauses: group.map(({ clause }) => clause) }
  })
}

export interface LinkOfClause extends Omit<FrameworkLink, 'clause'> {
  readonly framework: string
  readonly control: string
  /** Whether the control's number and title were compared with the framework's own text. */
  readonly checked: boolean
}

export function linksOfClause(clause: string, frameworks: readonly Framework[]): LinkOfClause[] {
  return frameworks.flatMap(({ title, controls }) =>
    controls.flatMap(({ id, checked, links }) =>
      links
        .filter((link) => link.clause === clause)
        .map(({ strength, doesNotShow }) => {
          return { framework: title, control: id, checked, strength, doesNotShow }
        }),
    ),
  )
}
