/**
 * The published contract is what the port says: its schema, made from the port's types, and the tables on
 * its page, made from the schema.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Check, nothingWrong } from './check'

export const contract: Check = {
  name: 'contract',
  promise: 'docs/target-contract.md and its schema are current',
  async examine({ root }) {
    const { currentContract } = await import('./contract/contract-files')
    const stale = Object.entries(currentContract(root)).flatMap(([file, current]) =>
      readFileSync(join(root, file), 'utf8') === current ? [] : [file],
    )
    return nothingWrong(stale, 'stale files, which npm run contract writes anew')
  },
}
