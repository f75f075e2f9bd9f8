/** The tables in docs/emulator.md that are made from the emulator: its operations, ODPS, and its admin door. */
import type { ParameterTable, Product } from '../reference-impl/protocols'
import {
  ADMIN_PATH,
  ADMIN_ROUTES,
  ODPS_ROUTES,
  PRODUCTS,
  TUNNEL_PRODUCT,
} from '../reference-impl/protocols'

const OPERATIONS = [
  '<!-- The operations: npm run emulator-page writes them. -->',
  '<!-- The end of the operations. -->',
] as const
const ADMIN_DOOR = [
  '<!-- The admin door: npm run emulator-page writes it. -->',
  '<!-- The end of the admin door. -->',
] as const

const ODPS = [
  '<!-- The routes of ODPS: npm run emulator-page writes them. -->',
  '<!-- The end of the routes of ODPS. -->',
] as const

/** @throws Error when the page has no place for a table */
export function withTables(page: string): string {
  const withOperations = withTable(page, OPERATIONS, PRODUCTS.map(section).join('\n'))
  return withTable(withTable(withOperations, ADMIN_DOOR, adminDoor()), ODPS, odpsRoutes())
}

function withTable(page: string, [begin, end]: readonly [string, string], table: string): string {
  const [before, rest] = page.split(begin)
  const after = rest?.split(end)[1]
  if (before === undefined || after === undefined) throw new Error(`the page has no ${begin}`)
  return `${before}${begin}\n\n${table}\n${end}${after}`
}

function adminDoor(): string {
  const rows = ADMIN_ROUTES.map(({ method, path, input, does }) => {
    return `| \`${method} ${ADMIN_PATH}${path}\` | ${input.join(', ') || '–'} | ${does} |\n`
  })
  return `| Request | Input (\\* required) | What it does |\n|---|---|---|\n${rows.join('')}`
}

function odpsRoutes(): string {
  const rest = ODPS_ROUTES.map(
    ({ name, pattern, does }) => `| ${name} | \`${pattern}\` | ${does} |\n`,
  )
  const tunnel = TUNNEL_PRODUCT.operations.map(
    ({ name, method, parameters, does }) =>
      `| Tunnel: ${name} | \`${method} …?${parameters.join('&')}\` | ${does} |\n`,
  )
  return `| Operation | Request | What it does |\n|---|---|---|\n${[...rest, ...tunnel].join('')}`
}

function section({ title, name, version, operations }: Product): string {
  const rows = operations.map((operation) => {
    const route =
      operation.style === 'RPC' ? 'POST / or GET /' : `${operation.method} ${operation.path}`
    return `| ${operation.name} | \`${route}\` | ${parametersOf(operation.parameters)} |\n`
  })
  return `### ${title} (${name} ${version}): ${operations.length} operations\n\n| Operation | Request | Parameters (\\* required) |\n|---|---|---|\n${rows.join('')}`
}

function parametersOf(parameters: ParameterTable): string {
  const names = Object.entries(parameters).map(
    ([name, { isRequired, isList }]) => `${name}${isList ? '.N' : ''}${isRequired ? '\\*' : ''}`,
  )
  return names.join(', ') || '–'
}
