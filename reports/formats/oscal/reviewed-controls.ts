/**
 * What was reviewed: the clauses that were asked, as controls of the embedded catalog, with their objectives. Controls of
 * NIST SP 800-53 for which such a clause is evidence are a selection of their own, by the ids of NIST's catalog.
 */
import type { Clause, Run } from '../../verdict/model'
import { controlsByClause, NIST, nistControlId } from '../framework-controls'
import { uuidInRun } from '../name-uuid'
import { catalogUuid, controlId, objectiveId } from './catalog'
import { linkedResource, type Resource } from './embedded'

/** The catalog in which NIST defines the ids. */
const NIST_CATALOG =
  'https://raw.githubusercontent.com/usnistgov/oscal-content/main/nist.gov/SP800-53/rev5/json/NIST_SP-800-53_rev5_catalog.json'

export function reviewedControls(run: Run): object {
  const asked = askedClauses(run)
  const nist = nistControls(run, asked)
  return {
    links: [{ href: `#${catalogUuid(run)}`, rel: 'reference' }],
    'control-selections': [
      selectionOf(run),
      ...(nist.length === 0 ? [] : [nistSelection(run, nist)]),
    ],
    ...(asked.length === 0
      ? {}
      : {
          'control-objective-selections': [
            { 'include-objectives': asked.map((each) => ({ 'objective-id': objectiveId(each) })) },
          ],
        }),
  }
}

export function nistCatalogUuid(run: Run): string {
  return uuidInRun(run, 'resource', 'nist-catalog')
}

/** Where a clause of the run is linked to a control of NIST. */
export function nistCatalog(run: Run): readonly Resource[] {
  if (nistControls(run, run.clauses).length === 0) return []
  const about = {
    uuid: nistCatalogUuid(run),
    title: 'NIST SP 800-53 Rev. 5, as a catalog of OSCAL',
    description: 'Defines the ids of controls such as sc-28.1.',
  }
  return [linkedResource(about, NIST_CATALOG)]
}

/** What was asked only: a clause that was not selected was not reviewed. */
function selectionOf(run: Run): object {
  const { clauses, partial } = run
  const asked = askedClauses(run)
  if (clauses.length === 0) return { 'include-all': {} }
  const description = partial
    ? `The clauses of which scenarios were selected, ${asked.length} of ${clauses.length}; each is an objective of its own.`
    : 'The clauses of the specification that have scenarios; each is an objective of its own.'
  if (asked.length === 0) {
    const none = { 'include-all': {}, 'exclude-controls': controlIds(clauses) }
    return { description: `${description} None was asked.`, ...none }
  }
  return { description, 'include-controls': controlIds(asked) }
}

function nistSelection(run: Run, controls: readonly string[]): object {
  return {
    description:
      'Controls for which clauses that were asked are evidence. No finding here says that such a control is satisfied; the findings on the clauses say what each does not show.',
    links: [{ href: `#${nistCatalogUuid(run)}`, rel: 'reference' }],
    'include-controls': controls.map((id) => ({ 'control-id': id })),
  }
}

function askedClauses({ clauses }: Run): readonly Clause[] {
  return clauses.filter(({ verdict }) => verdict !== 'excluded' && verdict !== 'not-tested')
}

function nistControls(run: Run, clauses: readonly Clause[]): readonly string[] {
  const controls = controlsByClause(run)
  const linked = clauses.flatMap(({ id }) => controls.get(id) ?? [])
  const ids = linked.flatMap(({ framework, control }) =>
    framework === NIST ? [nistControlId(control)] : [],
  )
  return [...new Set(ids)].sort()
}

function controlIds(clauses: readonly Clause[]): readonly object[] {
  return clauses.map((clause) => ({ 'control-id': controlId(clause) }))
}
