/** The framework controls for which a clause is evidence, from the map of frameworks in the record. */
import type { FrameworkLink } from '../../record/context'
import type { Run } from '../verdict/model'

/** The id of NIST SP 800-53 in the map of frameworks. */
export const NIST = 'nist-800-53'

export interface ControlOfClause extends FrameworkLink {
  readonly framework: string
  /** `NIST SP 800-53 Rev. 5`. */
  readonly standard: string
  readonly control: string
  /** `NIST SP 800-53 Rev. 5 SC-28`. */
  readonly name: string
  /** `NIST SP 800-53 Rev. 5 SC-28 (supporting, number not checked)`. */
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
        return { ...link, framework, standard: title, control, name, label: `${name} (${remark})` }
      }),
    ),
  )
  return Map.groupBy(all, ({ clause }) => clause)
}

/** As NIST's own catalogue in OSCAL has it: `sc-28.1` for `SC-28(1)`. */
export function nistControlId(control: string): string {
  return control.toLowerCase().replace(/\s*\((\d+)\)$/, '.$1')
}
