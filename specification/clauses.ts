/**
 * Reads `clauses.yaml`: the specification, its areas and its clauses. A mistake in the file is reported
 * with its line.
 */
import { join } from 'node:path'
import type { Area, ClausePlace } from '../record/context'
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
    readonly 'handed-over'?: string
    readonly sha256?: string
  }
  readonly areas: readonly Area[]
  readonly clauses: readonly (Pick<Clause, 'id' | 'statement' | 'standing' | 'note'> &
    WrittenPlace & {
      readonly also?: readonly WrittenPlace[]
      readonly needs?: readonly string[]
      readonly 'not-tested-because'?: string
    })[]
}

/** `source` left out: the page of the specification. */
type WrittenPlace = Omit<ClausePlace, 'source'> & { readonly source?: string | undefined }

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

/** Rules that the schema cannot express: ids are unique, areas are declared, and sentences are of the own page. */
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
  for (const [index, { id, sentences, source, also = [] }] of clauses.entries()) {
    for (const place of [{ sentences, source }, ...also]) {
      if (place.sentences === undefined || place.source === undefined) continue
      const message = `${id} has sentences with a source; only the specification's own page has numbered sentences`
      mistakes.push({ path: ['clauses', index, 'sentences'], message })
    }
  }
  return mistakes
}

function specificationOf({ specification, areas, clauses }: ClausesFile): Specification {
  const { title, address, wording, 'handed-over': handedOver, sha256 } = specification
  const text = sha256 === undefined || handedOver === undefined ? undefined : { sha256, handedOver }
  return {
    title,
    address,
    wording,
    ...(text === undefined ? {} : { text }),
    areas,
    clauses: clauses.map((clause) => clauseOf(clause, address)),
  }
}

function clauseOf(written: ClausesFile['clauses'][number], address: string): Clause {
  const {
    section,
    sentences,
    source,
    also = [],
    'not-tested-because': untested,
    ...clause
  } = written
  const places = [{ section, sentences, source }, ...also].map((place) => placeOf(place, address))
  return {
    ...clause,
    area: areaOf(clause.id),
    section: placesWording(places),
    source: source ?? address,
    places,
    needs: clause.needs ?? [],
    ...(untested === undefined ? {} : { notTestedBecause: untested }),
  }
}

function placeOf({ section, sentences, source }: WrittenPlace, address: string): ClausePlace {
  return { section, ...(sentences === undefined ? {} : { sentences }), source: source ?? address }
}

/** `Scope and limitations, 6, 7; page "ScheduleKeyDeletion"`. */
export function placesWording(places: readonly WrittenPlace[]): string {
  return places
    .map(({ section, sentences = [] }) => [section, ...sentences].join(', '))
    .map((place, index) => (index === 0 ? place : place.replace(/^Page "/, 'page "')))
    .join('; ')
}

function areaOf(clauseId: string): string {
  return clauseId.slice(0, clauseId.lastIndexOf('-'))
}
