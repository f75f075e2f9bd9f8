/** Explains one clause: what it says, what tests it, and what it is evidence for. */
import type { Clause, Specification } from '../../specification/clauses'
import { type LinkOfClause, linksOfClause } from '../../specification/framework-links'
import { loadFrameworks } from '../../specification/frameworks'
import type { Scenario } from '../../specification/scenarios'
import type { PageSentences } from '../../specification/sentences'
import { needsOf, readSpecification } from '../../specification/specification-folder'
import { STANDINGS } from '../../specification/standing'
import { didYouMean } from '../../specification/suggestion'
import { UsageError } from '../../specification/usage-error'
import { readingOf } from './reading-a-failure'

export interface ExplainRequest {
  readonly features?: string
  readonly json?: boolean
}

export async function explain(id: string, request: ExplainRequest): Promise<number> {
  const { specification, scenarios, sentences } = readSpecification(request.features)
  // A violation shows the id of its scenario, which begins with that of the clause.
  const [wanted = ''] = id.toUpperCase().split('/')
  const clause = specification.clauses.find((one) => one.id === wanted)
  if (!clause) {
    const hint = didYouMean(
      id,
      specification.clauses.map((one) => one.id),
    )
    throw new UsageError(`there is no clause ${id}.${hint || ' sealproof list names them all.'}`)
  }
  const own = scenarios.filter(({ clauses }) => clauses.includes(clause.id))
  const evidence = request.features === undefined ? evidenceOf(clause, specification) : undefined
  process.stdout.write(
    request.json
      ? inJson(clause, own, evidence)
      : explanationText(clause, own, evidence, sentences),
  )
  return 0
}

/** The links to frameworks; another specification has none. */
interface Evidence {
  readonly links: readonly LinkOfClause[]
  readonly noEvidenceBecause?: string
}

function evidenceOf({ id }: Clause, { clauses }: Specification): Evidence {
  const { frameworks, noEvidence } = loadFrameworks(clauses)
  const excuse = noEvidence.find(({ clause }) => clause === id)
  return {
    links: linksOfClause(id, frameworks),
    ...(excuse ? { noEvidenceBecause: excuse.because } : {}),
  }
}

function inJson(clause: Clause, scenarios: readonly Scenario[], evidence?: Evidence): string {
  const tests = scenarios.map((scenario) => {
    const { id, name, rule, uri, line } = scenario
    return { id, name, rule: rule?.name ?? '', uri, line, needs: needsOf(scenario) }
  })
  return `${JSON.stringify({ ...clause, scenarios: tests, evidence }, null, 2)}\n`
}

function explanationText(
  clause: Clause,
  scenarios: readonly Scenario[],
  evidence?: Evidence,
  page?: PageSentences,
): string {
  const { id, statement, standing, section, source, needs, note, notTestedBecause } = clause
  const facts = [
    ['Standing', `${standing}: ${STANDINGS[standing]}`],
    ['Section', section],
    ['Source', source],
    ['Needs', needs.join(', ') || 'nothing beyond what every target offers'],
    ['Note', note],
    ['Not tested', notTestedBecause],
  ]
  const lines = facts.flatMap(([name, fact]) => (fact ? [`${name?.padEnd(12)}${fact}`] : []))
  const tests = scenarios.length > 0 ? testsText(clause, scenarios) : []
  const links = evidence ? evidenceText(evidence) : []
  const places = page ? placesText(clause, page) : []
  return `${[`${id}  ${statement}`, '', ...lines, ...places, ...links, ...tests].join('\n')}\n`
}

/** The sentences that it rests on, and the other pages. */
function placesText({ places }: Clause, { sections }: PageSentences): string[] {
  const lines = places.flatMap(({ section, sentences = [], source }) => {
    if (sentences.length === 0) return [`  ${section}: ${source}`]
    const own = sections.find((one) => one.section === section)?.sentences ?? []
    return own
      .filter(({ number }) => sentences.includes(number))
      .map(({ number, says }) => `  ${section}, ${number}: ${says}`)
  })
  return ['', 'What it rests on, in our words (docs/coverage.md has every sentence):', ...lines]
}

function evidenceText({ links, noEvidenceBecause }: Evidence): string[] {
  if (noEvidenceBecause) return ['', `Evidence for no control of a framework: ${noEvidenceBecause}`]
  if (links.length === 0) return []
  return [
    '',
    'Evidence for (no run shows that a control is met):',
    ...links.flatMap(({ framework, control, checked, strength, doesNotShow }) => [
      '',
      `  ${framework}: ${control} (${strength}${checked ? '' : ', number not checked'})`,
      `    does not show: ${doesNotShow}`,
    ]),
  ]
}

function testsText({ id, standing }: Clause, scenarios: readonly Scenario[]): string[] {
  const rules = Map.groupBy(
    scenarios,
    ({ uri, rule }) => `${rule?.name ?? ''}  ${uri}:${rule?.line}`,
  )
  return [
    '',
    `Tested by ${scenarios.length} ${scenarios.length === 1 ? 'scenario' : 'scenarios'}:`,
    ...[...rules].flatMap(([rule, own]) => ['', `  ${rule}`, ...own.map(scenarioText)]),
    '',
    'How to read a failure:',
    ...readingOf(standing).map((sentence) => `  ${sentence}`),
    '',
    `Ask it alone:  npx sealproof run --clause ${id}`,
  ]
}

function scenarioText(scenario: Scenario): string {
  const needs = needsOf(scenario)
  const needed = needs.length > 0 ? `  (needs ${needs.join(', ')})` : ''
  return `    ${scenario.name}  ${scenario.uri}:${scenario.line}${needed}`
}
