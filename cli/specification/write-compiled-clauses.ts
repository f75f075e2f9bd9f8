/** The last step of the build: `npm run build`. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { FEATURES } from '../package-root'
import { parseClauses } from './clauses'
import { compileClauses } from './compiled-clauses'

const text = readFileSync(join(FEATURES, 'clauses.yaml'), 'utf8')
compileClauses(text, parseClauses(text, 'features/clauses.yaml'))
