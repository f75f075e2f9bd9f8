/**
 * The specification's YAML files, parsed and checked by the build, so that the command need not do it
 * again: that takes 0.07 s of CPU time, a fifth of `sealproof list`. A compiled file is used only for
 * the text that it was made from.
 */
import { hash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { CODE_ROOT, FEATURES } from './package-root'

/** Name of the file in `features/`, without its extension; `chinese`: all of `features/zh/`, which has no schema. */
export type Compilable = 'chinese' | 'clauses' | 'frameworks' | 'profiles' | 'sentences'

interface Compiled<Content> {
  readonly digest: string
  readonly content: Content
}

/** Undefined where there is no compiled file, or it was made from another text. */
export function compiled<Content>(name: Compilable, text: string): Content | undefined {
  const file = compiledFile(name)
  if (!existsSync(file)) return undefined
  const { digest, content } = JSON.parse(readFileSync(file, 'utf8')) as Compiled<Content>
  return digest === digestOf(name, text) ? content : undefined
}

/** Called by the build, in the compiled tree only. */
export function compile<Content>(name: Compilable, text: string, content: Content): void {
  const made: Compiled<Content> = { digest: digestOf(name, text), content }
  writeFileSync(compiledFile(name), JSON.stringify(made))
}

function compiledFile(name: Compilable): string {
  return join(CODE_ROOT, `${name}.json`)
}

/** Digest of the text and of its schema. */
function digestOf(name: Compilable, text: string): string {
  const schema =
    name === 'chinese' ? '' : readFileSync(join(FEATURES, `${name}.schema.json`), 'utf8')
  return hash('sha256', `${text}\0${schema}`)
}
