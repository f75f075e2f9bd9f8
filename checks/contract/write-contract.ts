/** Writes the contract's schema, and the tables of its page, anew: `npm run contract`. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../workplace'
import { currentContract } from './contract-files'

for (const [file, text] of Object.entries(currentContract(root)))
  writeFileSync(join(root, file), text)
