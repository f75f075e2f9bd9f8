/**
 * Compares the sentences of the page with the clauses: a clause names the sentences that it rests on, and a sentence
 * names its clauses. Both must agree.
 */
import type { Clause, Specification } from './clauses'
import type { SpecificationProblem } from './problem'
import type { PageSentences } from './sentences'

/** Without a list of sentences, nothing is asked of the clauses. */
export function sentenceProblems(
  { address, clauses, text }: Specification,
  page: PageSentences | undefined,
  folder: string,
): SpecificationProblem[] {
  if (page === undefined) return []
  const listed = listedSentences(page)
  const cited = new Map(clauses.map((clause) => [clause.id, citedSentences(clause)]))
  const ofClauses = clauses.flatMap((clause) => clauseComplaints(clause, listed, address))
  const ofSentences = [
    ...[...listed].flatMap(([name, own]) => sentenceComplaints(name, own, cited)),
    ...page.contradictions.flatMap((contradiction) => {
      const names = contradiction.sentences.flatMap(({ section, sentences }) => {
        return sentences.map((number) => `${section}, ${number}`)
      })
      return [
        ...names
          .filter((name) => !listed.has(name))
          .map((name) => `a contradiction names ${name}, which is not listed`),
        ...contradiction.clauses
          .filter((id) => !cited.has(id))
          .map((id) => `a contradiction names ${id}, which is no clause`),
      ]
    }),
  ]
  return [
    ...(text === undefined
      ? problems(`${folder}/clauses.yaml`, ['the specification has no sha256 of the page'])
      : []),
    ...problems(`${folder}/clauses.yaml`, ofClauses),
    ...problems(`${folder}/sentences.yaml`, ofSentences),
  ]
}

function problems(where: string, messages: readonly string[]): SpecificationProblem[] {
  return messages.map((message) => ({ where, message }))
}

/** By name, `Scope and limitations, 3`: the ids of its clauses. */
function listedSentences({ sections }: PageSentences): ReadonlyMap<string, readonly string[]> {
  return new Map(
    sections.flatMap(({ section, sentences }) =>
      sentences.map(({ number, clauses }) => [`${section}, ${number}`, clauses] as const),
    ),
  )
}

function citedSentences({ places }: Clause): ReadonlySet<string> {
  return new Set(
    places.flatMap(({ section, sentences = [] }) => {
      return sentences.map((number) => `${section}, ${number}`)
    }),
  )
}

function clauseComplaints(
  clause: Clause,
  listed: ReadonlyMap<string, readonly string[]>,
  address: string,
): string[] {
  const { id, places } = clause
  return [
    ...places
      .filter(({ sentences, source }) => sentences === undefined && source === address)
      .map(({ section }) => `${id} rests on "${section}" and names no sentence of it`),
    ...[...citedSentences(clause)].flatMap((name) => {
      const own = listed.get(name)
      if (own === undefined) return [`${id} rests on ${name}, which is not listed`]
      return own.includes(id) ? [] : [`${id} rests on ${name}, which does not list it`]
    }),
  ]
}

function sentenceComplaints(
  name: string,
  clauses: readonly string[],
  cited: ReadonlyMap<string, ReadonlySet<string>>,
): string[] {
  return clauses.flatMap((id) => {
    const own = cited.get(id)
    if (own === undefined) return [`${name} lists ${id}, which is no clause`]
    return own.has(name) ? [] : [`${name} lists ${id}, which does not rest on it`]
  })
}
