/**
 * Whether the intervals of a bench can be believed: it is taken twice, one after the other, and the
 * two must agree within their intervals for 19 rows of 20. `npm run bench:agreement -- [FLAGS OF
 * sealproof bench]`
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { type Figures, isTaken, readFigures, rowName } from '../../bench'
import { runScript } from './process'

const GOAL = 19 / 20
const root = dirname(dirname(__dirname))

async function main(flags: readonly string[]): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'sealproof-agreement-'))
  try {
    const first = await take(join(folder, 'first'), flags)
    const second = await take(join(folder, 'second'), flags)
    const apart = disagreements(first, second)
    const rows = first.results.filter(isTaken).length
    for (const line of apart) console.log(`apart: ${line}`)
    console.log(`${rows - apart.length} of ${rows} rows agree within their intervals`)
    console.log(`at least 19 of 20: ${(rows - apart.length) / rows >= GOAL ? 'yes' : 'no'}`)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

async function take(out: string, flags: readonly string[]): Promise<Figures> {
  console.error(`taking ${out}`)
  const command = join(root, 'dist', 'cli', 'sealproof.js')
  const { exitCode, stderr } = await runScript([command, 'bench', '--out', out, ...flags], root)
  if (exitCode !== 0) throw new Error(`sealproof bench ended with ${exitCode}\n${stderr}`)
  const read = readFigures(readFileSync(join(out, 'bench.json'), 'utf8'))
  if ('wrong' in read) throw new Error(read.wrong)
  return read.figures
}

/** Rows whose two intervals do not meet. */
export function disagreements(first: Figures, second: Figures): string[] {
  const again = new Map(second.results.map((result) => [rowName(result), result]))
  return first.results.filter(isTaken).flatMap((figure) => {
    const other = again.get(rowName(figure))
    if (!other || !isTaken(other)) return [`${rowName(figure)}: not measured the second time`]
    const [one, two] = [figure.throughputMBps.ci95, other.throughputMBps.ci95]
    if (one[0] <= two[1] && two[0] <= one[1]) return []
    return [
      `${rowName(figure)}: ${one.map(rounded).join('–')} and ${two.map(rounded).join('–')} MB/s`,
    ]
  })
}

function rounded(value: number): string {
  return value.toPrecision(4)
}

if (require.main === module) {
  main(process.argv.slice(2)).catch((error: unknown) => {
    console.error(error)
    process.exitCode = 1
  })
}
