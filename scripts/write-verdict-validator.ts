/** Writes the validator of verdict.json: `npm run verdict-validator`. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { VERDICT_VALIDATOR, verdictValidator } from './verdict-validator'

writeFileSync(join(__dirname, '..', VERDICT_VALIDATOR), verdictValidator())
