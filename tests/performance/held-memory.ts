/**
 * What a bench of tables from and to a folder has held in memory, by the size of a table: flat, or growing with it.
 */
import { join } from 'node:path'
import { type Figures, formatSize, isTaken, MEBIBYTE } from '../../bench'

/** More than a table takes that is kept until the next one is there: they are of 64 MiB at most. */
export const ALLOWED_GROWTH = 64 * MEBIBYTE

/** `sealproof bench` of tables of such sizes: what it keeps and leaves goes into `folder`. */
export function benchOfTables(sizes: readonly number[], folder: string) {
  const tables = sizes.flatMap((size) => ['--table', formatSize(size).replace(' ', '')])
  const settings = ['--setting', 'store=folder', '--setting', `folder=${join(folder, 'tables')}`]
  const out = join(folder, 'figures')
  const rest = ['--quick', '--algorithm', 'AES256', '--size', '64KiB', '--out', out]
  return { args: ['bench', ...settings, ...tables, ...rest], figures: join(out, 'bench.json') }
}

/** Bytes, of writing or of reading, encrypted or not, whichever held most; undefined where the system does not tell. */
export function peakMemoryAt({ results }: Figures, size: number): number | undefined {
  const peaks = results
    .filter(isTaken)
    .filter((figure) => figure.size === size && figure.subject.startsWith('target-'))
    .flatMap(({ peakMemory = [] }) => peakMemory)
  return peaks.length > 0 ? Math.max(...peaks) : undefined
}
