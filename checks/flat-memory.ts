/**
 * Memory does not grow with a table that streams from and to a folder: four times as much data, and not one table more
 * in memory. `npm run bench:memory` takes a gibibyte.
 */
import { readFileSync } from 'node:fs'
import { type Figures, MEBIBYTE, readFigures } from '../bench'
import { ALLOWED_GROWTH, benchOfTables, peakMemoryAt } from '../tests/performance/held-memory'
import { type Check, type Finding, failed, passed, skipped } from './check'
import { sealproof } from './command-line'

const LITTLE = 64 * MEBIBYTE
const MUCH = 256 * MEBIBYTE

export const flatMemory: Check = {
  name: 'flat-memory',
  promise: 'memory does not grow with a table that streams from and to a folder',
  needs: ['build'],
  async examine(workplace) {
    const { args, figures } = benchOfTables([LITTLE, MUCH], workplace.scratch)
    const { code } = await sealproof(workplace, ...args)
    if (code !== 0) return failed(`sealproof bench ended with ${code}`)
    const read = readFigures(readFileSync(figures, 'utf8'))
    return 'wrong' in read ? failed(`bench.json: ${read.wrong}`) : judged(read.figures)
  },
}

export function judged(figures: Figures): Finding {
  const [little, much] = [peakMemoryAt(figures, LITTLE), peakMemoryAt(figures, MUCH)]
  if (little === undefined || much === undefined) {
    return skipped('this system does not tell how much memory a process has held')
  }
  const more = `256 MiB hold ${((much - little) / MEBIBYTE).toFixed(0)} MiB more than 64 MiB`
  return much - little <= ALLOWED_GROWTH ? passed(more) : failed(more)
}
