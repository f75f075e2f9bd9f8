/**
 * The clauses as a catalog of OSCAL, in groups by area: each is a control with a statement and an assessment objective. The
 * results refer to its ids.
 */
import type { Clause, Run } from '../../verdict/model'
import { addressMember } from '../address-member'
import { latestTime } from '../latest-time'
import { uuidInRun, uuidOf } from '../name-uuid'
import { markup, OSCAL_VERSION, token, unlessEmpty } from './data-types'
import { embeddedJson, type Resource } from './embedded'

export function controlId({ id }: Pick<Clause, 'id'>): string {
  return token(id)
}

/** The id of the clause as an objective: the target of its finding. */
export function objectiveId(clause: Pick<Clause, 'id'>): string {
  return `${controlId(clause)}_obj`
}

export function catalogUuid(run: Run): string {
  return uuidInRun(run, 'resource', 'catalog')
}

export function catalogResource(run: Run): Resource {
  const about = {
    uuid: catalogUuid(run),
    title: `Clauses of ${run.suite.specification}`,
    description: 'A catalog of OSCAL: each clause is a control with one assessment objective.',
  }
  return embeddedJson(about, 'catalog.json', { catalog: catalogOf(run) })
}

function catalogOf(run: Run): object {
  const { suite, areas, clauses } = run
  const titles = new Map(areas.map(({ id, title }) => [id, title]))
  const groups = [...Map.groupBy(clauses, ({ area }) => area)]
  return {
    uuid: uuidOf('catalog', suite.name, suite.version, suite.specification, suite.digest ?? ''),
    metadata: {
      title: markup(`Clauses of ${suite.specification}`),
      'last-modified': latestTime(run),
      version: suite.specificationText?.handedOver ?? 'not recorded',
      'oscal-version': OSCAL_VERSION,
    },
    ...unlessEmpty(
      'groups',
      groups.map(([area, members]) => ({
        id: token(`area-${area}`),
        class: 'area',
        title: markup(titles.get(area) ?? area),
        controls: members.map(controlOf),
      })),
    ),
  }
}

function controlOf(clause: Clause): object {
  const { id, statement, standing, source, section } = clause
  const { href } = addressMember('href', source)
  return {
    id: controlId(clause),
    class: standing,
    title: markup(statement),
    props: [{ name: 'label', value: token(id) }],
    ...(href === undefined ? {} : { links: [{ href, rel: 'reference', text: markup(section) }] }),
    parts: [
      { id: `${controlId(clause)}_smt`, name: 'statement', prose: markup(statement) },
      {
        id: objectiveId(clause),
        name: 'assessment-objective',
        prose: `Determine if this holds: ${markup(statement)}`,
      },
    ],
  }
}
