/** Lists the controls of security frameworks that clauses are evidence for, and what they leave open. */
import type { Framework } from '../../reports'
import { loadClauses } from '../../specification/clauses'
import { linkGroups } from '../../specification/framework-links'
import { type FrameworkMap, loadFrameworks } from '../../specification/frameworks'
import { FEATURES } from '../../specification/package-root'
import { UsageError } from '../../specification/usage-error'

export function listFrameworks(features?: string, json?: boolean): number {
  if (features !== undefined) {
    throw new UsageError("--frameworks is about the suite's own clauses; leave out --features")
  }
  const map = loadFrameworks(loadClauses(FEATURES).clauses)
  process.stdout.write(json ? `${JSON.stringify(map, null, 2)}\n` : frameworksText(map))
  return 0
}

function frameworksText({ frameworks, noEvidence }: FrameworkMap): string {
  const reasons = noEvidence.map(({ clause, because }) => `  ${clause.padEnd(7)} ${because}`)
  return [
    'What a conforming clause is evidence for, and what it does not show. No run shows that a control is met.',
    ...frameworks.map(frameworkText),
    ['Documented clauses that are evidence for no control', '', ...reasons].join('\n'),
    '',
  ].join('\n\n')
}

function frameworkText({ title, source, controls }: Framework): string {
  const lines = controls.flatMap((control) => [
    '',
    `  ${control.id}  ${control.title}${control.checked ? '' : '  (number not checked)'}`,
    ...linkGroups(control).flatMap(({ clauses, strength, doesNotShow }) => [
      `    ${strength.padEnd(10)}  ${clauses.join(', ')}`,
      `                does not show: ${doesNotShow}`,
    ]),
  ])
  return [`${title}  ${source}`, ...lines].join('\n')
}
