/** Writes the generated files of the contract: `npm run contract`. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { currentContract, ROOT } from './contract-files'

for (const [file, text] of Object.entries(currentContract())) writeFileSync(join(ROOT, file), text)
