/** The files of the contract that are generated, and what they must hold to be current. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pageWithTables } from './contract-page'
import { contractSchema } from './contract-schema'
import { answerValidators, inputValidators } from './validators'

export const ROOT = join(__dirname, '..', '..')
export const CONTRACT_SCHEMA = 'docs/target-contract.schema.json'
export const CONTRACT_PAGE = 'docs/target-contract.md'
export const ANSWER_VALIDATORS = 'adapters/schema/answer-validators.js'
export const INPUT_VALIDATORS = 'adapters/schema/input-validators.js'

/** Each file as this tree gives it, by its path from the root. */
export function currentContract(): Readonly<Record<string, string>> {
  const schema = contractSchema(ROOT)
  const page = readFileSync(join(ROOT, CONTRACT_PAGE), 'utf8')
  return {
    [CONTRACT_SCHEMA]: `${JSON.stringify(schema, null, 2)}\n`,
    [CONTRACT_PAGE]: pageWithTables(page, schema),
    [ANSWER_VALIDATORS]: answerValidators(schema),
    [INPUT_VALIDATORS]: inputValidators(schema),
  }
}
