/**
 * The specification as the build left it beside the code: read, checked and resolved, so that a run need not do it again.
 * It counts only for the very files that it was made of.
 */
import { hash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { CODE_ROOT, FEATURES } from '../package-root'
import type { Specification } from './specification'

const COMPILED = join(CODE_ROOT, 'clauses.json')

interface Compiled {
  readonly digest: string
  readonly specification: Specification
}

/** Undefined where `text` is not what was compiled, or nothing was. */
export function compiledClauses(text: string): Specification | undefined {
  if (!existsSync(COMPILED)) return undefined
  const { digest, specification } = JSON.parse(readFileSync(COMPILED, 'utf8')) as Compiled
  return digest === digestOf(text) ? specification : undefined
}

/** Called by the build, in the compiled tree only. */
export function compileClauses(text: string, specification: Specification): void {
  const compiled: Compiled = { digest: digestOf(text), specification }
  writeFileSync(COMPILED, JSON.stringify(compiled))
}

/** Of the clauses and of the schema that they were held to. */
function digestOf(text: string): string {
  const schema = readFileSync(join(FEATURES, 'clauses.schema.json'), 'utf8')
  return hash('sha256', `${text}\0${schema}`)
}
