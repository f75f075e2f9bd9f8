/**
 * Whether memory stays flat as tables grow: a gibibyte that streams from and to a folder must not take more than
 * 64 MiB more of it than 64 MiB do. `npm run bench:memory`
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { type Figures, isTaken } from './figures/figures'
import { readFigures } from './figures/figures-document'
import { GIBIBYTE, MEBIBYTE, sizeInWords } from './figures/sizes'
import { runScript } from './process'

const MOST_MORE = 64 * MEBIBYTE
const SIZES = [64 * MEBIBYTE, GIBIBYTE] as const
const root = dirname(__dirname)

async function main(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'sealproof-memory-'))
  try {
    const figures = await take(folder)
    const [little, much] = SIZES.map((size) => peakOf(figures, size))
    if (little === undefined || much === undefined) {
      throw new Error('this system does not tell how much memory a process has held')
    }
    for (const size of SIZES) {
      const peak = (peakOf(figures, size) ?? 0) / MEBIBYTE
      console.log(`${sizeInWords(size)} from and to a folder: at most ${peak.toFixed(0)} MiB held`)
    }
    const more = (much - little) / MEBIBYTE
    console.log(
      `no more than 64 MiB more: ${much - little <= MOST_MORE ? 'yes' : 'no'} (${more.toFixed(0)})`,
    )
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

async function take(folder: string): Promise<Figures> {
  const settings = ['--setting', 'store=folder', '--setting', `folder=${join(folder, 'tables')}`]
  const tables = SIZES.flatMap((size) => ['--table', sizeInWords(size).replace(' ', '')])
  const flags = ['--quick', '--algorithm', 'AES256', '--size', '64KiB']
  const out = join(folder, 'figures')
  const command = [join(root, 'dist', 'cli', 'sealproof.js'), 'bench']
  console.error(
    'writing and reading three times each, with and without encryption: a minute or two',
  )
  const { exitCode, stderr } = await runScript(
    [...command, ...settings, ...tables, ...flags, '--out', out],
    root,
  )
  if (exitCode !== 0) throw new Error(`sealproof bench ended with ${exitCode}\n${stderr}`)
  const read = readFigures(readFileSync(join(out, 'bench.json'), 'utf8'))
  if ('wrong' in read) throw new Error(read.wrong)
  return read.figures
}

/** Of writing and of reading, encrypted or not, whichever held most. */
function peakOf({ results }: Figures, size: number): number | undefined {
  const peaks = results
    .filter(isTaken)
    .filter((figure) => figure.size === size && figure.subject.startsWith('target-'))
    .flatMap(({ peakMemory = [] }) => peakMemory)
  return peaks.length > 0 ? Math.max(...peaks) : undefined
}

main().catch((error: unknown) => {
  console.error(error)
  process.exitCode = 1
})
