/** The clauses of a run by area, in the order of the specification. An area without a title is kept. */
import { chineseText } from '../../../specification/chinese/dictionary'
import type { Clause, Run } from '../../verdict/model'
import type { Html } from './html'
import { both, untranslated } from './language'

export interface AreaOfRun {
  readonly id: string
  readonly title: string
  readonly clauses: readonly Clause[]
}

export function areasOf({ areas, clauses }: Run): readonly AreaOfRun[] {
  const titles = new Map(areas.map(({ id, title }) => [id, title]))
  const byArea = Map.groupBy(clauses, ({ area }) => area)
  const ids = [...new Set([...titles.keys(), ...byArea.keys()])]
  return ids.flatMap((id) => {
    const members = byArea.get(id) ?? []
    return members.length === 0 ? [] : [{ id, title: titles.get(id) ?? id, clauses: members }]
  })
}

/** `MEC: The mechanism`; in Chinese only where the title is one of this project's specification. */
export function areaTitle({ id, title }: Pick<AreaOfRun, 'id' | 'title'>): {
  readonly en: string
  readonly zh?: string
} {
  const known = chineseText(title)
  return { en: `${id}: ${title}`, ...(known === undefined ? {} : { zh: `${id}：${known}` }) }
}

export function areaHeading(area: Pick<AreaOfRun, 'id' | 'title'>): Html {
  const { en, zh } = areaTitle(area)
  return zh === undefined ? untranslated(en) : both({ en, zh })
}
