/**
 * Whether memory stays flat as tables grow: a gibibyte that streams from and to a folder must not take more than
 * 64 MiB more of it than 64 MiB do. `npm run bench:memory`
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { type Figures, formatSize, GIBIBYTE, MEBIBYTE, readFigures } from '../../bench'
import { ALLOWED_GROWTH, benchOfTables, peakMemoryAt } from './held-memory'
import { runScript } from './process'

const SIZES = [64 * MEBIBYTE, GIBIBYTE] as const
const root = dirname(dirname(__dirname))

async function main(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'sealproof-memory-'))
  try {
    const figures = await take(folder)
    const [little, much] = SIZES.map((size) => peakMemoryAt(figures, size))
    if (little === undefined || much === undefined) {
      throw new Error('this system does not tell how much memory a process has held')
    }
    for (const size of SIZES) {
      const held = (peakMemoryAt(figures, size) ?? 0) / MEBIBYTE
      console.log(`${formatSize(size)} from and to a folder: at most ${held.toFixed(0)} MiB held`)
    }
    const more = (much - little) / MEBIBYTE
    console.log(
      `no more than 64 MiB more: ${much - little <= ALLOWED_GROWTH ? 'yes' : 'no'} (${more.toFixed(0)})`,
    )
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

async function take(folder: string): Promise<Figures> {
  const { args, figures } = benchOfTables(SIZES, folder)
  console.error(
    'writing and reading three times each, with and without encryption: a minute or two',
  )
  const { exitCode, stderr } = await runScript(
    [join(root, 'dist', 'cli', 'sealproof.js'), ...args],
    root,
  )
  if (exitCode !== 0) throw new Error(`sealproof bench ended with ${exitCode}\n${stderr}`)
  const read = readFigures(readFileSync(figures, 'utf8'))
  if ('wrong' in read) throw new Error(read.wrong)
  return read.figures
}

main().catch((error: unknown) => {
  console.error(error)
  process.exitCode = 1
})
