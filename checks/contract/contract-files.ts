/** Where the contract lies, and what it must hold to be current. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pageWithTables } from './contract-page'
import { type ContractSchema, contractSchema } from './contract-schema'

export const CONTRACT_SCHEMA = 'docs/target-contract.schema.json'
export const CONTRACT_PAGE = 'docs/target-contract.md'

/** Both files as this tree gives them, by their paths from `root`. */
export function currentContract(root: string): Readonly<Record<string, string>> {
  const schema = currentSchema(root)
  const page = readFileSync(join(root, CONTRACT_PAGE), 'utf8')
  return {
    [CONTRACT_SCHEMA]: `${JSON.stringify(schema, null, 2)}\n`,
    [CONTRACT_PAGE]: pageWithTables(page, schema),
  }
}

function currentSchema(root: string): ContractSchema {
  const source = (file: string) => readFileSync(join(root, 'adapters', file), 'utf8')
  return contractSchema({ target: source('target.ts'), wire: source('wire.ts') })
}
