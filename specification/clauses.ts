/**
 * Reads `clauses.yaml`: the specification, its areas and its clauses. A mistake in the file is reported
 * with its line.
 */
import { join } from 'node:path'
import type { Area } from '../record/context'
import { compiled } from './compiled'
import { readRegularText } from './regular-file'
import type { Clause, Specification } from './specification'
import { UsageError } from './usage-error'
import { clauses } from './yaml/file-validators'
import { type Mistake, schemaMistakes, type Wording } from './yaml/schema-mistakes'
import { addressOf, parseYaml } from './yaml/yaml-text'

export type { Clause, Specification } from './specification'

/** The content of the file: `source` and `needs` may be left out. */
interface ClausesFile {
  readonly specification: {
    readonly title: string
    readonly address: string
    readonly wording: string
  }
  readonly areas: readonly Area[]
  readonly clauses: readonly (Omit<Clause, 'area' | 'source' | 'needs' | 'notTestedBecause'> & {
    readonly source?: string
    readonly needs?: readonly string[]
    readonly 'not-tested-because'?: string
  })[]
}

/** Throws a {@link UsageError} that names file and line. */
export function loadClauses(folder: string): Specification {
  const file = join(folder, 'clauses.yaml')
  const text = read(file)
  return compiled<Specification>('clauses', text) ?? parseClauses(text, addressOf(file))
}

/** `name` is the file's name in messages. */
export function parseClauses(text: string, name: string): Specification {
  const { content, complain } = parseYaml(text, name)
  complain(schemaMistakes(content, clauses, WORDING))
  complain(mistakesOf(content as ClausesFile))
  return specificationOf(content as ClausesFile)
}

const WORDING: Wording = {
  nameOf(list, number, entry) {
    const { id } = (entry ?? {}) as { id?: unknown }
    return typeof id === 'string' ? id : `${list} number ${number}`
  },
}

function read(file: string): string {
  try {
    return readRegularText(file)
  } catch (error) {
    if (error instanceof UsageError) throw error
    throw new UsageError(
      `${addressOf(file)} cannot be read; a folder of features holds a clauses.yaml`,
    )
  }
}

/** Rules that the schema cannot express: ids are unique, and every area is declared. */
function mistakesOf({ areas, clauses }: ClausesFile): Mistake[] {
  const mistakes: Mistake[] = []
  for (const [name, list] of Object.entries({ areas, clauses })) {
    const seen = new Set<string>()
    for (const [index, { id }] of list.entries()) {
      if (seen.has(id)) {
        mistakes.push({
          path: [name, index, 'id'],
          message: `${id} is there twice; ids are unique`,
        })
      }
      seen.add(id)
    }
  }
  const declared = new Set(areas.map(({ id }) => id))
  for (const [index, { id }] of clauses.entries()) {
    if (!declared.has(areaOf(id))) {
      const message = `${id} is of area ${areaOf(id)}, which is not listed under areas`
      mistakes.push({ path: ['clauses', index, 'id'], message })
    }
  }
  return mistakes
}

function specificationOf({ specification, areas, clauses }: ClausesFile): Specification {
  return {
    ...specification,
    areas,
    clauses: clauses.map(({ 'not-tested-because': notTestedBecause, ...clause }) => ({
      ...clause,
      area: areaOf(clause.id),
      source: clause.source ?? specification.address,
      needs: clause.needs ?? [],
      ...(notTestedBecause === undefined ? {} : { notTestedBecause }),
    })),
  }
}

function areaOf(clauseId: string): string {
  return clauseId.slice(0, clauseId.lastIndexOf('-'))
}
