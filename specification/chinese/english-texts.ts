/** The English texts of the specification that need Chinese, each with its place in `features/zh/`. */
import { createHash } from 'node:crypto'
import type { Scenario } from '@cucumber/messages'
import type { Framework, FrameworkControl } from '../../record/context'
import type { ParsedFeature } from '../read-features'
import type { Clause } from '../specification'
import type { ChineseClause } from './chinese-files'

/** Shows that the English has not changed since it was translated. */
export function digestOf(...texts: readonly (string | undefined)[]): string {
  return createHash('sha256').update(texts.filter(Boolean).join('\n')).digest('hex').slice(0, 8)
}

/** By the member of `ChineseClause` that has its Chinese. */
export function textsOfClause(clause: Clause): Omit<ChineseClause, 'of'> {
  const { statement, note, notTestedBecause } = clause
  return {
    statement,
    ...(note === undefined ? {} : { note }),
    ...(notTestedBecause === undefined ? {} : { 'not-tested-because': notTestedBecause }),
  }
}

/** What a control's links do not show, by their clauses as in `MEC-1, MEC-2`. */
export function limitsOf({ links }: FrameworkControl): Readonly<Record<string, string>> {
  const byLimit = Map.groupBy(links, ({ doesNotShow }) => doesNotShow)
  return Object.fromEntries(
    Array.from(byLimit, ([limit, equal]) => [equal.map(({ clause }) => clause).join(', '), limit]),
  )
}

export function digestOfControl(control: Framework['controls'][number]): string {
  return digestOf(control.title, ...Object.values(limitsOf(control)))
}

export interface EnglishTitle {
  /** As it is written: `A table under <algorithm>`. */
  readonly written: string
  /** One for each row of the Examples: its cells by the name of the column. */
  readonly rows: readonly Readonly<Record<string, string>>[]
}

/** The feature, its rules and its scenarios, in the order of the file. */
export function titlesOf({ document }: ParsedFeature): EnglishTitle[] {
  const { feature } = document
  if (!feature) return []
  const children = feature.children.flatMap(({ rule, scenario }) => [
    ...(rule ? [plain(rule.name), ...rule.children.flatMap(titlesOfChild)] : []),
    ...titlesOfChild({ scenario }),
  ])
  return [plain(feature.name), ...children]
}

type Child = { readonly scenario?: Scenario | undefined }

function plain(written: string): EnglishTitle {
  return { written, rows: [{}] }
}

function titlesOfChild({ scenario }: Child): EnglishTitle[] {
  if (!scenario) return []
  if (scenario.examples.length === 0) return [plain(scenario.name)]
  const rows = scenario.examples.flatMap(({ tableHeader, tableBody }) =>
    tableBody.map(({ cells }) =>
      Object.fromEntries(
        (tableHeader?.cells ?? []).map(({ value }, column) => [value, cells[column]?.value ?? '']),
      ),
    ),
  )
  return [{ written: scenario.name, rows }]
}

export const PLACEHOLDER = /<([^<>]+)>/g

/** The title of one row. `cell` gives what stands for a placeholder; undefined: the placeholder is none. */
export function fill(title: string, cell: (name: string) => string | undefined): string {
  return title.replace(PLACEHOLDER, (written, name: string) => cell(name) ?? written)
}
