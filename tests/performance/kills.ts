/**
 * Kills runs at random moments and resumes them: `npm run kills -- [--kills 200] [--seed 1] [--mode serial]…`. A trial has one
 * to three kills. In the mode `disk` there is no more space at these moments instead, until the process has ended. Exit code 1
 * where a trial found a problem; its folder is kept.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { MODES, type Mode, preparedMode } from './kills/modes'
import { randomOf } from './kills/moments'

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      kills: { type: 'string', default: '200' },
      seed: { type: 'string', default: '1' },
      mode: { type: 'string', multiple: true, default: [...MODES] },
    },
  })
  const [wanted, seed] = [Number(values.kills), Number(values.seed)]
  const root = mkdtempSync(join(tmpdir(), 'sealproof-kills-'))
  const modes = (values.mode as Mode[]).map((name, index, { length }) => ({
    name,
    wanted: Math.floor(wanted / length) + (index < wanted % length ? 1 : 0),
  }))
  let failed = false
  for (const { name, wanted: kills } of modes) {
    const random = randomOf(seed)
    const mode = await preparedMode(name, join(root, name))
    const sum = { trials: 0, kills: 0, before: 0, during: 0, after: 0, lostExchanges: 0 }
    const start = performance.now()
    try {
      while (sum.kills < kills) {
        const most = 1 + Math.floor(random() * 3)
        const folder = join(root, name, String(sum.trials))
        const moments = () => Array.from({ length: most }, () => mode.moment(random))
        const found = await mode.trial(folder, moments)
        sum.trials += 1
        for (const count of ['kills', 'before', 'during', 'after', 'lostExchanges'] as const)
          sum[count] += found[count]
        for (const problem of found.problems) console.log(`${name} ${sum.trials}: ${problem}`)
        if (found.problems.length === 0) rmSync(folder, { recursive: true, force: true })
        else failed = true
      }
    } finally {
      await mode.end(failed)
    }
    const seconds = Math.round((performance.now() - start) / 1000)
    console.log(
      `${name}: ${sum.kills} kills in ${sum.trials} runs (${sum.before} before the record, ${sum.during} during, ${sum.after} after its end), ${sum.lostExchanges} exchanges under way were not recorded, ${seconds} s`,
    )
  }
  if (failed) console.log(`see ${root}`)
  else rmSync(root, { recursive: true, force: true })
  process.exitCode = failed ? 1 : 0
}

void main()
