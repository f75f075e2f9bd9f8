/** Writes the validator of verdict.json. Run `npm run verdict-validator` after a change of its schema. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { VERDICT_VALIDATOR, verdictValidator } from './verdict-validator'

writeFileSync(join(__dirname, '..', VERDICT_VALIDATOR), verdictValidator())
