/** An event of OCSF 1.5.0, class Compliance Finding, in the members that its schema names. */
import { oneLine, plainText } from '../../../record/plain-text'
import type { Run } from '../../verdict/model'
import { identityFacts } from '../../wording/target-wording'
import type { ControlOfClause } from '../framework-controls'
import { uuidInRun } from '../name-uuid'
import { targetUuid } from '../oscal/metadata'

export const OCSF_VERSION = '1.5.0'

/** Of a compliance check: `status_id` with its caption; with 99, the caption is ours. */
export interface Status {
  readonly id: 1 | 2 | 3 | 99
  readonly name: string
}

export const STATUS = {
  pass: { id: 1, name: 'Pass' },
  warning: { id: 2, name: 'Warning' },
  fail: { id: 3, name: 'Fail' },
} as const satisfies Readonly<Record<string, Status>>

export interface Finding {
  readonly uid: string
  readonly checkUid: string
  readonly title: string
  readonly description: string
  readonly clause?: string
  /** Where the clause is found, as an address of the web. */
  readonly address?: string
  readonly controls?: readonly ControlOfClause[]
  readonly status: Status
  /** Our own word for the status. */
  readonly statusCode: string
  readonly details: readonly string[]
  /** Milliseconds since 1970. */
  readonly time: number
  /** It is a violation that decides the outcome, waived or not. */
  readonly decides: boolean
  readonly suppressed?: boolean
  /** Members of ours, which OCSF does not have. */
  readonly unmapped: Readonly<Record<string, unknown>>
}

export function eventOf(run: Run, finding: Finding): object {
  const { suite } = run
  const severity = severityOf(finding)
  const status = finding.suppressed ? { id: 3, name: 'Suppressed' } : { id: 1, name: 'New' }
  return {
    metadata: {
      version: OCSF_VERSION,
      uid: uuidInRun(run, 'ocsf event', finding.checkUid),
      // The same in all events of a run.
      correlation_uid: uuidInRun(run, 'ocsf run', ''),
      product: {
        name: oneLine(suite.name),
        vendor_name: oneLine(suite.name),
        version: oneLine(suite.version),
      },
    },
    category_uid: 2,
    category_name: 'Findings',
    class_uid: 2003,
    class_name: 'Compliance Finding',
    activity_id: 1,
    activity_name: 'Create',
    type_uid: 200301,
    type_name: 'Compliance Finding: Create',
    time: finding.time,
    severity_id: severity.id,
    severity: severity.name,
    status_id: status.id,
    status: status.name,
    message: `${finding.status.name}: ${finding.title}`,
    finding_info: {
      uid: finding.uid,
      title: finding.title,
      desc: finding.description,
      created_time: finding.time,
      ...(finding.address === undefined ? {} : { src_url: finding.address }),
    },
    compliance: complianceOf(run, finding, severity),
    resources: [resourceOf(run)],
    unmapped: finding.unmapped,
  }
}

interface Severity {
  readonly id: number
  readonly name: string
}

/** A violation is serious; a missing result has to be looked at. */
function severityOf({ decides, status }: Finding): Severity {
  if (decides) return { id: 4, name: 'High' }
  return status.id === STATUS.warning.id
    ? { id: 3, name: 'Medium' }
    : { id: 1, name: 'Informational' }
}

function complianceOf(run: Run, finding: Finding, severity: Severity): object {
  const { checkUid, title, description, clause, controls = [], status, statusCode } = finding
  const standards = [run.suite.specification, ...controls.map(({ standard }) => standard)]
  const words = { status_id: status.id, status: status.name }
  return {
    standards: [...new Set(standards.map(oneLine))],
    ...(clause === undefined ? {} : { control: oneLine(clause) }),
    desc: description,
    // Evidence for them, not compliance with them.
    ...(controls.length === 0
      ? {}
      : { requirements: controls.map(({ label }) => plainText(label)) }),
    ...words,
    status_code: statusCode,
    ...(finding.details.length === 0 ? {} : { status_details: finding.details }),
    checks: [
      {
        uid: checkUid,
        name: title,
        desc: description,
        severity_id: severity.id,
        severity: severity.name,
        ...words,
        version: oneLine(run.suite.version),
      },
    ],
  }
}

const resources = new WeakMap<Run, object>()

function resourceOf(run: Run): object {
  const known = resources.get(run)
  if (known !== undefined) return known
  const { name, version } = run.target
  const facts = Object.entries(identityFacts(run)).map(([fact, value]) => [fact, plainText(value)])
  const resource = {
    uid: targetUuid(run),
    name: oneLine(name),
    version: oneLine(version),
    type: 'Storage with encryption',
    data: Object.fromEntries(facts),
  }
  resources.set(run, resource)
  return resource
}
