/**
 * The assessment plan that OSCAL requires of results. The only plan of a run is its specification: all clauses that have
 * scenarios, put to one target. A run is given no system security plan, which OSCAL requires of a plan; the embedded text
 * says so.
 */
import type { Run } from '../../verdict/model'
import { latestTime } from '../latest-time'
import { uuidInRun } from '../name-uuid'
import { catalogResource, catalogUuid, controlId } from './catalog'
import { markup, OSCAL_VERSION } from './data-types'
import { embeddedJson, embeddedText, type Resource } from './embedded'

export function planResource(run: Run): Resource {
  const about = {
    uuid: uuidInRun(run, 'resource', 'assessment-plan'),
    title: run.suite.specification,
    description: 'The specification, whose clauses were put to the target, as an assessment plan.',
  }
  return embeddedJson(about, 'assessment-plan.json', { 'assessment-plan': planOf(run) })
}

function planOf(run: Run): object {
  const { suite, target, clauses } = run
  const noPlan = noSecurityPlan(run)
  const tested = clauses.filter(({ verdict }) => verdict !== 'not-tested')
  const controls = tested.map((clause) => ({ 'control-id': controlId(clause) }))
  return {
    uuid: uuidInRun(run, 'assessment-plan', ''),
    metadata: {
      title: markup(`${suite.specification}, put to ${target.name} ${target.version}`),
      'last-modified': latestTime(run),
      version: suite.specificationText?.handedOver ?? 'not recorded',
      'oscal-version': OSCAL_VERSION,
    },
    'import-ssp': { href: `#${noPlan.uuid}`, remarks: noPlan.description },
    'reviewed-controls': {
      links: [{ href: `#${catalogUuid(run)}`, rel: 'reference' }],
      'control-selections': [
        controls.length === 0 ? { 'include-all': {} } : { 'include-controls': controls },
      ],
    },
    'back-matter': { resources: [catalogResource(run), noPlan] },
  }
}

function noSecurityPlan(run: Run): Resource {
  const about = {
    uuid: uuidInRun(run, 'resource', 'system-security-plan'),
    title: 'No system security plan',
    description: 'A run is given no system security plan. The target itself says what it is.',
  }
  return embeddedText(about, 'no-system-security-plan.txt', about.description)
}
