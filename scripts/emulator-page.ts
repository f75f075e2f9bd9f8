/** The table of operations in docs/emulator.md, made from the products of the emulator. */
import type { ParameterTable, Product } from '../reference-impl/protocols'
import { PRODUCTS } from '../reference-impl/protocols'

const BEGIN = '<!-- The operations: npm run emulator-page writes them. -->'
const END = '<!-- The end of the operations. -->'

/** @throws Error when the page has no place for the operations */
export function withOperations(page: string): string {
  const [before, rest] = page.split(BEGIN)
  const after = rest?.split(END)[1]
  if (before === undefined || after === undefined) throw new Error(`the page has no ${BEGIN}`)
  return `${before}${BEGIN}\n\n${PRODUCTS.map(section).join('\n')}\n${END}${after}`
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
