/** For which controls of which frameworks a clause is evidence, as the frameworks' map in the record says. */
import type { FrameworkLink } from '../../record/context'
import type { Run } from '../verdict/model'

export interface ControlOfClause extends FrameworkLink {
  readonly framework: string
  readonly control: string
  /** `NIST SP 800-53 Rev. 5 SC-28`. */
  readonly name: string
  /** With what a reader must know beside it: `… (supporting, number not checked)`. */
  readonly label: string
}

export function controlsByClause({
  frameworks,
}: Run): ReadonlyMap<string, readonly ControlOfClause[]> {
  const all = frameworks.flatMap(({ id: framework, title, controls }) =>
    controls.flatMap(({ id: control, checked, links }) =>
      links.map((link) => {
        const name = `${title} ${control}`
        const remark = checked ? link.strength : `${link.strength}, number not checked`
        return { ...link, framework, control, name, label: `${name} (${remark})` }
      }),
    ),
  )
  return Map.groupBy(all, ({ clause }) => clause)
}
