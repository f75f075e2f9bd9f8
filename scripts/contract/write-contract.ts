/** Writes schema, page and validators of the contract. Run `npm run contract` after a change of adapters/target.ts. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { currentContract, ROOT } from './contract-files'

for (const [file, text] of Object.entries(currentContract())) writeFileSync(join(ROOT, file), text)
