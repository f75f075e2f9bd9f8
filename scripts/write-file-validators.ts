/** Writes the validators of the YAML files that the suite reads: `npm run file-validators`. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { FILE_VALIDATORS, fileValidators } from './file-validators'

writeFileSync(join(__dirname, '..', FILE_VALIDATORS), fileValidators())
