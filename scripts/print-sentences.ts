/**
 * Prints digest, section and number of every sentence of the page, from its text, and compares them with the committed
 * list: `npm run --silent sentences -- FILE`.
 */
import { readFileSync } from 'node:fs'
import { loadClauses } from '../specification/clauses'
import { FEATURES } from '../specification/package-root'
import { loadSentences } from '../specification/sentences'
import { differences, readPageText } from './page-sentences'

const [file] = process.argv.slice(2)
const listed = loadSentences(FEATURES)
if (file === undefined || listed === undefined) {
  process.stderr.write('usage: npm run --silent sentences -- FILE\n')
  process.exitCode = 2
} else {
  const sections = listed.sections.map(({ section }) => section)
  const page = readPageText(readFileSync(file, 'utf8'), sections)
  for (const { sha256, section, number } of page.sentences) {
    process.stdout.write(`${sha256}  ${section}, ${number}\n`)
  }
  process.stdout.write(`${page.sha256}  the normalised text\n`)
  const found = differences(page, listed, loadClauses(FEATURES).text?.sha256)
  for (const difference of found) process.stderr.write(`${difference}\n`)
  process.exitCode = found.length > 0 ? 1 : 0
}
