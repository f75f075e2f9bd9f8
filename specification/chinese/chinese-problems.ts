/** What `features/zh/` lacks, has too much, or has for an English text that has changed since. One line for each. */
import type { Framework } from '../../record/context'
import type { ParsedFeature } from '../read-features'
import type { Specification } from '../specification'
import type { ChineseControl, ChineseFiles } from './chinese-files'
import {
  digestOf,
  digestOfControl,
  limitsOf,
  PLACEHOLDER,
  textsOfClause,
  titlesOf,
} from './english-texts'
import { keyOf, nameOf } from './make-dictionary'

export interface EnglishSpecification {
  readonly specification: Specification
  readonly frameworks: readonly Framework[]
  readonly features: readonly ParsedFeature[]
}

export function chineseProblems(english: EnglishSpecification, chinese: ChineseFiles): string[] {
  return [
    ...ofAreas(english, chinese),
    ...ofSpecification(english, chinese),
    ...ofClauses(english, chinese),
    ...ofFrameworks(english, chinese),
    ...ofTitles(english, chinese),
    ...ofValues(english, chinese),
  ]
}

function ofAreas({ specification }: EnglishSpecification, { clauses }: ChineseFiles): string[] {
  const ids = specification.areas.map(({ id }) => id)
  return compare('clauses.yaml, areas', ids, Object.keys(clauses.areas))
}

function ofSpecification(
  { specification: { title, wording } }: EnglishSpecification,
  { clauses: { specification } }: ChineseFiles,
): string[] {
  return outdated('clauses.yaml, specification', specification.of, digestOf(title, wording))
}

function ofClauses({ specification }: EnglishSpecification, { clauses }: ChineseFiles): string[] {
  const place = 'clauses.yaml'
  const known = specification.clauses.filter(({ id }) => clauses.clauses[id] !== undefined)
  return [
    ...compare(
      place,
      specification.clauses.map(({ id }) => id),
      Object.keys(clauses.clauses),
    ),
    ...known.flatMap((clause) => {
      const { of, ...members } = clauses.clauses[clause.id] ?? { of: '' }
      const texts = textsOfClause(clause)
      return [
        ...compare(`${place}, ${clause.id}`, Object.keys(texts), Object.keys(members)),
        ...outdated(`${place}, ${clause.id}`, of, digestOf(...Object.values(texts))),
      ]
    }),
  ]
}

function ofFrameworks({ frameworks }: EnglishSpecification, chinese: ChineseFiles): string[] {
  const place = 'frameworks.yaml'
  const ids = frameworks.map(({ id }) => id)
  return [
    ...compare(place, ids, Object.keys(chinese.frameworks)),
    ...frameworks.flatMap(({ id, controls }) => {
      const own = chinese.frameworks[id]?.controls ?? {}
      const known = controls.filter((control) => own[control.id] !== undefined)
      return [
        ...compare(
          `${place}, ${id}`,
          controls.map((control) => control.id),
          Object.keys(own),
        ),
        ...known.flatMap((control) =>
          ofControl(`${place}, ${id}, ${control.id}`, control, own[control.id] as ChineseControl),
        ),
      ]
    }),
  ]
}

function ofControl(
  place: string,
  control: Framework['controls'][number],
  { of, 'does-not-show': limits }: ChineseControl,
): string[] {
  return [
    ...compare(place, Object.keys(limitsOf(control)), Object.keys(limits)),
    ...outdated(place, of, digestOfControl(control)),
  ]
}

function ofTitles({ features }: EnglishSpecification, { titles }: ChineseFiles): string[] {
  const names = features.map(({ uri }) => nameOf(uri))
  return [
    ...compare('titles.yaml', names, Object.keys(titles.features)),
    ...features.flatMap((feature) => {
      const place = `titles.yaml, ${nameOf(feature.uri)}`
      const own = titles.features[nameOf(feature.uri)] ?? {}
      const keys = titlesOf(feature).map(({ written }) => keyOf(written, own))
      return [
        ...compare(place, keys, Object.keys(own)),
        ...Object.entries(own)
          .filter(([title, translated]) => placeholders(title) !== placeholders(translated))
          .map(([title]) => `${place}: "${title}" has other <placeholders> in Chinese`),
      ]
    }),
  ]
}

function placeholders(title: string): string {
  return (title.match(PLACEHOLDER) ?? []).sort().join()
}

/** A cell of Examples that stands in a title: it is Chinese there, unless it is a name, a code or a number. */
function ofValues({ features }: EnglishSpecification, { titles }: ChineseFiles): string[] {
  const cells = features.flatMap(titlesOf).flatMap(({ written, rows }) => {
    const columns = (written.match(PLACEHOLDER) ?? []).map((column) => column.slice(1, -1))
    return columns.flatMap((column) => rows.flatMap((row) => row[column] ?? []))
  })
  const known = Object.keys(titles.values)
  return [
    ...[...new Set(cells)]
      .filter((cell) => !isName(cell) && !known.includes(cell))
      .map((cell) => `titles.yaml, values: "${cell}" is not there`),
    ...known
      .filter((value) => !cells.includes(value))
      .map((value) => `titles.yaml, values: "${value}" stands in no title`),
  ]
}

/** A version, a number, a quotation, an algorithm, a region, a table, or a BYOK with its name. */
function isName(cell: string): boolean {
  return /^(-?[\d.]+|r[\d.]+|".*"|AES256|AESCTR|RC4|(BYOK|cn|ap)[-a-z0-9 "]+|salaries|bonuses|[0-9a-f-]+|not-an-id|)$/.test(
    cell,
  )
}

function compare(place: string, english: readonly string[], chinese: readonly string[]): string[] {
  return [
    ...[...new Set(english)]
      .filter((each) => !chinese.includes(each))
      .map((each) => `${place}: "${each}" has no Chinese`),
    ...chinese
      .filter((each) => !english.includes(each))
      .map((each) => `${place}: "${each}" has no English any more`),
  ]
}

function outdated(place: string, of: string, digest: string): string[] {
  if (of === digest) return []
  return [`${place}: the English has changed; translate it again, then write of: '${digest}'`]
}
