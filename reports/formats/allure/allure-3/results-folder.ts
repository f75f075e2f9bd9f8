/** Reads `allure-results/`, as the suite writes it, for a page that Allure 3 makes of it. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { TestResult, TestResultContainer } from 'allure-js-commons'
import type { Category, ExecutorInfo } from 'allure-js-commons/sdk'

export interface ResultsFolder {
  readonly tests: readonly TestResult[]
  readonly containers: readonly TestResultContainer[]
  readonly categories: readonly Category[]
  readonly environment: readonly { readonly name: string; readonly values: string[] }[]
  readonly executor: ExecutorInfo
  /** Content of an attachment by its file name; undefined where the folder has no such file. */
  readonly attachment: (source: string) => Buffer | undefined
}

export function readResultsFolder(folder: string): ResultsFolder {
  const names = readdirSync(folder).sort()
  const text = (name: string): string => readFileSync(join(folder, name), 'utf8')
  const all = <T>(end: string): T[] =>
    names.filter((name) => name.endsWith(end)).map((name) => JSON.parse(text(name)))
  return {
    tests: all('-result.json'),
    containers: all('-container.json'),
    categories: JSON.parse(text('categories.json')),
    environment: environmentIn(text('environment.properties')),
    executor: JSON.parse(text('executor.json')),
    attachment: (source) => {
      const path = join(folder, source)
      return existsSync(path) ? readFileSync(path) : undefined
    },
  }
}

/** Of the lines that `environmentProperties` writes: `Name=value`, with the escapes of Java's properties. */
function environmentIn(properties: string): { name: string; values: string[] }[] {
  return properties
    .split('\n')
    .filter((line) => line.includes('='))
    .map((line) => {
      const end = line.indexOf('=')
      const value = line
        .slice(end + 1)
        .replace(/\\u([0-9a-f]{4})|\\(.)/g, (_, code?: string, plain?: string) =>
          code === undefined ? (plain ?? '') : String.fromCharCode(Number.parseInt(code, 16)),
        )
      return { name: line.slice(0, end), values: [value] }
    })
}
