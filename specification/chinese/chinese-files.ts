/** The files of `features/zh/` as they are written. */
import { join } from 'node:path'
import { FEATURES } from '../package-root'
import { readRegularText } from '../regular-file'
import { addressOf, parseYaml } from '../yaml/yaml-text'

export interface ChineseFiles {
  readonly clauses: ChineseClauses
  readonly titles: ChineseTitles
  readonly frameworks: ChineseFrameworks
  readonly reasons: ChineseReasons
  readonly steps: ChineseSteps
}

export interface ChineseClauses {
  readonly specification: { readonly of: string; readonly title: string; readonly wording: string }
  /** Titles by the id of the area. */
  readonly areas: Readonly<Record<string, string>>
  readonly clauses: Readonly<Record<string, ChineseClause>>
}

export interface ChineseClause {
  /** Digest of the English text: see `digestOf`. */
  readonly of: string
  readonly statement: string
  readonly note?: string
  readonly 'not-tested-because'?: string
}

export interface ChineseTitles {
  /** Cells of Examples that stand in a title, in English and in Chinese. Names and codes need no entry. */
  readonly values: Readonly<Record<string, string>>
  /** Chinese by English title, by the name of the feature's file without its ending. */
  readonly features: Readonly<Record<string, Readonly<Record<string, string>>>>
}

/** By the id of the framework. */
export type ChineseFrameworks = Readonly<
  Record<
    string,
    {
      readonly title: string
      /** By the id of the control. */
      readonly controls: Readonly<Record<string, ChineseControl>>
    }
  >
>

export interface ChineseControl {
  /** Digest of the English title and limits: see `digestOf`. */
  readonly of: string
  readonly title: string
  /** By the clauses of the link, as in `MEC-1, MEC-2`. */
  readonly 'does-not-show': Readonly<Record<string, string>>
}

export interface ChineseReasons {
  /** Chinese by English template: see `say` in record/saying.ts. */
  readonly templates: Readonly<Record<string, string>>
}

export interface ChineseSteps {
  /** Values of parameters that are words. */
  readonly words: Readonly<Record<string, string>>
  /** Chinese by Cucumber expression; `{1}` is the place of the first parameter. */
  readonly steps: Readonly<Record<string, string>>
}

export function readChineseFiles(): ChineseFiles {
  return {
    clauses: read('clauses.yaml') as ChineseClauses,
    titles: read('titles.yaml') as ChineseTitles,
    frameworks: read('frameworks.yaml') as ChineseFrameworks,
    reasons: read('reasons.yaml') as ChineseReasons,
    steps: read('steps.yaml') as ChineseSteps,
  }
}

function read(name: string): unknown {
  const file = join(FEATURES, 'zh', name)
  return parseYaml(readRegularText(file), addressOf(file)).content
}
