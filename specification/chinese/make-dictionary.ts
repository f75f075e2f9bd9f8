/** Pairs the English texts of the specification with those of `features/zh/`. What has no Chinese is left out. */
import { loadClauses } from '../clauses'
import { loadFrameworks } from '../frameworks'
import { FEATURES } from '../package-root'
import { readFeatures } from '../read-features'
import type { Specification } from '../specification'
import { specificationWording } from '../specification-wording'
import { type ChineseTitles, readChineseFiles } from './chinese-files'
import { fill, limitsOf, textsOfClause, titlesOf } from './english-texts'

export interface Dictionary {
  /** Titles of areas, frameworks and controls, statements and notes of clauses, limits of links to controls. */
  readonly texts: Texts
  /** Titles of a feature, its rules and its scenarios, by the feature's file as a scenario's `uri` names it. */
  readonly titles: Readonly<Record<string, Texts>>
  /** Templates of reasons. */
  readonly reasons: Texts
  /** Steps by their expression, with `{1}` for the first parameter. */
  readonly steps: Texts
  /** Values of parameters of steps that are words. */
  readonly words: Texts
}

/** Chinese by English. */
export type Texts = Readonly<Record<string, string>>

export function makeDictionary(): Dictionary {
  const { clauses, titles, frameworks, reasons, steps } = readChineseFiles()
  return {
    texts: textsOf(clauses, frameworks),
    reasons: reasons.templates,
    steps: steps.steps,
    words: { ...titles.values, ...steps.words },
    titles: Object.fromEntries(
      readFeatures(FEATURES).map((feature) => {
        const chinese = titles.features[nameOf(feature.uri)] ?? {}
        const pairs = titlesOf(feature).flatMap(({ written, rows }) => {
          const title = chineseOf(written, chinese)
          if (title === undefined) return []
          return rows.map((row) => [fill(written, (name) => row[name]), filled(title, row, titles)])
        })
        return [feature.uri, Object.fromEntries(pairs)]
      }),
    ),
  }
}

type ChineseFiles = ReturnType<typeof readChineseFiles>

function textsOf(chinese: ChineseFiles['clauses'], frameworks: ChineseFiles['frameworks']): Texts {
  const specification = loadClauses(FEATURES)
  const { areas, clauses } = specification
  const pairs: (readonly [english: string, chinese: string | undefined])[] = [
    [specificationWording(specification), wordingOf(specification, chinese)],
    ...areas.map(({ id, title }) => [title, chinese.areas[id]] as const),
    ...clauses.flatMap((clause) =>
      Object.entries(textsOfClause(clause)).map(
        ([member, text]) =>
          [
            text,
            chinese.clauses[clause.id]?.[member as keyof ReturnType<typeof textsOfClause>],
          ] as const,
      ),
    ),
    ...loadFrameworks(clauses).frameworks.flatMap(({ id, title, controls }) => [
      [title, frameworks[id]?.title] as const,
      ...controls.flatMap((control) => {
        const own = frameworks[id]?.controls[control.id]
        return [
          [control.title, own?.title] as const,
          ...Object.entries(limitsOf(control)).map(
            ([links, limit]) => [limit, own?.['does-not-show'][links]] as const,
          ),
        ]
      }),
    ]),
  ]
  return Object.fromEntries(pairs.filter(([, translated]) => translated !== undefined)) as Texts
}

function wordingOf(
  { address, text }: Specification,
  { specification: { title, wording } }: ChineseFiles['clauses'],
): string {
  const page = `${title} (${address})，${wording}`
  if (text === undefined) return page
  const [year, month, day] = text.handedOver.split('-').map(Number)
  return `${page}，于 ${year} 年 ${month} 月 ${day} 日交付，其规范化文本的 SHA-256 为 ${text.sha256}`
}

/** `features/a-restart.feature` is `a-restart` in titles.yaml. */
export function nameOf(uri: string): string {
  return uri.slice(uri.lastIndexOf('/') + 1).replace(/\.feature$/, '')
}

/** A clause in a title: `MEC-1 holds in every order of questions` is in titles.yaml once for all clauses. */
const CLAUSE = /\b[A-Z]+-\d+\b/g

export function keyOf(written: string, chinese: Texts): string {
  return Object.hasOwn(chinese, written) ? written : written.replace(CLAUSE, '<clause>')
}

function chineseOf(written: string, chinese: Texts): string | undefined {
  const [clause] = written.match(CLAUSE) ?? []
  return chinese[keyOf(written, chinese)]?.replace('<clause>', clause ?? '<clause>')
}

function filled(
  title: string,
  row: Readonly<Record<string, string>>,
  { values }: ChineseTitles,
): string {
  return fill(title, (name) => {
    const cell = row[name]
    return cell === undefined ? undefined : (values[cell] ?? cell)
  })
}
