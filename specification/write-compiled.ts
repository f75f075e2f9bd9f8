/** Writes the files of `features/`, parsed, into dist/, as the last step of `npm run build`. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { sourceOfDictionary } from './chinese/dictionary'
import { makeDictionary } from './chinese/make-dictionary'
import { parseClauses } from './clauses'
import { compile } from './compiled'
import { parseFrameworks } from './frameworks'
import { FEATURES } from './package-root'
import { parseProfiles } from './profiles'
import { parseSentences } from './sentences'

function textOf(name: string): string {
  return readFileSync(join(FEATURES, name), 'utf8')
}

const clauses = textOf('clauses.yaml')
const specification = parseClauses(clauses, 'features/clauses.yaml')
compile('clauses', clauses, specification)

const frameworks = textOf('frameworks.yaml')
compile(
  'frameworks',
  frameworks,
  parseFrameworks(frameworks, 'features/frameworks.yaml', specification.clauses),
)

const profiles = textOf('profiles.yaml')
compile('profiles', profiles, parseProfiles(profiles, 'features/profiles.yaml'))

const sentences = textOf('sentences.yaml')
compile('sentences', sentences, parseSentences(sentences, 'features/sentences.yaml'))

compile('chinese', sourceOfDictionary(), makeDictionary())
