/**
 * A short bench of the reference, from the command to the files it leaves: every row that was planned has a figure,
 * in the shape that others rely on. Whether it is fast is nobody's business here.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Figures, isTaken, readFigures, rowName } from '../bench'
import { ALGORITHMS } from '../reference-impl/ciphers'
import { type Check, failed, nothingWrong } from './check'
import { sealproof } from './command-line'

export const bench: Check = {
  name: 'bench',
  promise: 'a short bench leaves every figure, its page, and both in Allure',
  needs: ['build'],
  async examine(workplace) {
    const run = join(workplace.scratch, 'run')
    const played = await sealproof(workplace, 'run', '--clause', 'ALG-1', '--out', run)
    if (played.code !== 0) return failed(`sealproof run ended with ${played.code}`)
    const out = join(workplace.scratch, 'bench')
    const { code } = await sealproof(workplace, 'bench', '--quick', '--out', out, '--run', run)
    if (code !== 0) return failed(`sealproof bench ended with ${code}`)
    const read = readFigures(readFileSync(join(out, 'bench.json'), 'utf8'))
    if ('wrong' in read) return failed(`bench.json: ${read.wrong}`)
    return nothingWrong(
      [...missingRows(read.figures), ...missingFiles(out, run)],
      'things missing from the bench',
      `${read.figures.results.length} rows`,
    )
  },
}

/** Every subject has a row for each algorithm, and each row a figure. */
export function missingRows({ results, yardsticks, checkedAgainst }: Figures): string[] {
  const missing: string[] = []
  const pairs = [
    ...['cipher-encrypt', 'cipher-decrypt'].map((subject) => [subject, ALGORITHMS] as const),
    ...['target-write', 'target-read'].map(
      (subject) => [subject, ['none', ...ALGORITHMS]] as const,
    ),
    ...['data-key-generate', 'data-key-unwrap'].map((subject) => [subject, ALGORITHMS] as const),
  ]
  for (const [subject, algorithms] of pairs) {
    for (const algorithm of algorithms) {
      const own = results.filter((row) => row.subject === subject && row.algorithm === algorithm)
      if (own.length === 0) missing.push(`${subject} of ${algorithm}`)
    }
  }
  const refused = results.filter((row) => !isTaken(row)).map((row) => `a figure: ${rowName(row)}`)
  const unchecked = ALGORITHMS.filter((algorithm) => !checkedAgainst[algorithm])
  const copied = yardsticks.some(({ name }) => name === 'memory-copy')
  return [
    ...missing,
    ...refused,
    ...unchecked.map((algorithm) => `what ${algorithm} was checked against`),
    ...(copied ? [] : ['the yardstick memory-copy']),
  ]
}

function missingFiles(out: string, run: string): string[] {
  const results = join(run, 'allure-results')
  const wanted = [
    join(out, 'bench.html'),
    join(run, 'bench.json'),
    join(results, 'figures-attachment.html'),
  ]
  const container = readdirSync(results).some((name) => name.endsWith('-container.json'))
  return [
    ...wanted.filter((file) => !existsSync(file)),
    ...(container ? [] : ["the figures among the scenarios' set-up in Allure"]),
  ]
}
