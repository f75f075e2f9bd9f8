/** Lists clauses and scenarios, and which of them apply to a target. */
import { basename, resolve } from 'node:path'
import type { Settings } from '../../adapters/load'
import { escapeLogCommands, oneLine } from '../../reports'
import { specificationProblems } from '../../specification/coverage'
import { inOneLine } from '../../specification/problem'
import { readSpecification } from '../../specification/specification-folder'
import { closeConnections, connectionFor } from '../../steps/support/connection'
import { type Inventory, inventoryOf } from './inventory'
import { listFiles } from './list-files'
import { listFrameworks } from './list-frameworks'

export interface ListRequest {
  readonly target: string
  readonly settings: Settings
  readonly features?: string
  readonly files?: boolean
  readonly frameworks?: boolean
  readonly json?: boolean
}

export async function list(request: ListRequest): Promise<number> {
  if (request.files) return listFiles(request.features, request.json)
  if (request.frameworks) return listFrameworks(request.features, request.json)
  const folder = readSpecification(request.features)
  const target = await connectionFor(request)
  const inventory = inventoryOf(folder, target)
  await closeConnections()
  process.stdout.write(
    request.json ? `${JSON.stringify(inventory, null, 2)}\n` : listText(inventory),
  )
  if (request.features !== undefined) {
    const name = basename(resolve(request.features))
    const problems = specificationProblems(
      folder.specification,
      folder.features,
      name,
      folder.sentences,
    )
    for (const problem of problems) process.stderr.write(`${inOneLine(problem)}\n`)
  }
  return 0
}

function listText({ specification, target, areas, clauses }: Inventory): string {
  const scenarios = clauses.flatMap((clause) => clause.scenarios)
  const applicable = scenarios.filter((scenario) => scenario.applicable).length
  const declared = target.capabilities.join(', ') || 'none'
  const head = [
    `${specification.title}: ${clauses.length} clauses, ${scenarios.length} scenarios`,
    escapeLogCommands(
      oneLine(
        `${target.name} ${target.version}: ${applicable} scenarios apply; capabilities: ${declared}`,
      ),
    ),
  ]
  const sections = areas.map(({ id, title }) => {
    const own = clauses.filter(({ area }) => area === id)
    return ['', `${id}  ${title}`, ...own.map(lineOf)].join('\n')
  })
  return `${[...head, ...sections].join('\n')}\n`
}

function lineOf(clause: Inventory['clauses'][number]): string {
  const { id, standing, applicable, scenarios, needs, statement, notTestedBecause } = clause
  const count = notTestedBecause === undefined ? `${applicable}/${scenarios.length}` : '-'
  const columns = [id.padEnd(7), standing.padEnd(10), count.padStart(5), statement]
  const needed = needs.length > 0 ? ` (needs ${needs.join(', ')})` : ''
  return `  ${columns.join('  ')}${needed}`
}
