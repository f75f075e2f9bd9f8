/**
 * What the compiler cannot see of the house style: names that say what a thing is, text alone in
 * features/, and a few lines at the head of each file on what it is for.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Check, nothingWrong } from './check'
import { projectFiles } from './tree'

export const layout: Check = {
  name: 'layout',
  promise: 'names, folders and file heads are in order',
  async examine(workplace) {
    const files = await projectFiles(workplace)
    const read = (file: string) => readFileSync(join(workplace.root, file), 'utf8')
    return nothingWrong(
      [
        ...files.flatMap(badNames),
        ...shadowed(files),
        ...files.flatMap((file) => badHead(file, read)),
      ],
      'things out of order',
      `${files.length} files`,
    )
  },
}

/** Words that say where something was put, not what it is. */
const EMPTY_WORDS = new Set(['util', 'utils', 'helper', 'helpers', 'common', 'manager', 'misc'])
const SPECIFICATION = /\.(feature|yaml|md|schema\.json)$/

export function badNames(file: string): string[] {
  const wrong: string[] = []
  for (const part of file.split('/')) {
    const words = part.toLowerCase().split(/[^a-z]+/)
    if (words.some((word) => EMPTY_WORDS.has(word))) wrong.push(`${file}: '${part}' says nothing`)
  }
  if (/\.(ts|feature)$/.test(file) && !/^[a-z0-9./-]+$/.test(file))
    wrong.push(`${file}: not in kebab-case`)
  if (file.startsWith('features/') && !SPECIFICATION.test(file))
    wrong.push(`${file}: features/ holds text alone`)
  return wrong
}

/** Under ts-node `require('./x')` looks for x.json before x.ts: imports of the code would silently get the data. */
export function shadowed(files: readonly string[]): string[] {
  const all = new Set(files)
  return files
    .filter((file) => file.endsWith('.json') && all.has(file.replace(/json$/, 'ts')))
    .map((file) => `${file}: require would take it for the .ts beside it`)
}

/**
 * A test is about the file beside it, which has said what it is for; a specimen of the self-test says it
 * in the description that it exports.
 */
const SPEAKS_FOR_ITSELF = /\.test\.ts$|_test\.py$|\/fixtures?\/|^selftest\/(faulty|lawful)\//

export function badHead(file: string, read: (file: string) => string): string[] {
  if (!/\.(ts|py)$/.test(file) || SPEAKS_FOR_ITSELF.test(file)) return []
  const opening = read(file).replace(/^#!.*\n/, '')
  return /^\s*(\/\*|\/\/|"""|#)/.test(opening) ? [] : [`${file}: does not say what it is for`]
}
