/**
 * Kills emulators with a data folder at random moments, while keys and rows are created and batches are uploaded
 * through the tunnel: `npm run kills:emulator -- [--kills 100] [--seed 1]`. Exit code 1 where something that was acknowledged is lost, or half; the folder is kept then.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { PACKAGE_ROOT } from '../../specification/package-root'
import { KilledEmulator } from './emulator/killed-emulator'
import { randomOf } from './kills/moments'

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      kills: { type: 'string', default: '100' },
      seed: { type: 'string', default: '1' },
    },
  })
  const random = randomOf(Number(values.seed))
  const root = mkdtempSync(join(tmpdir(), 'sealproof-emulator-kills-'))
  const emulator = new KilledEmulator(join(PACKAGE_ROOT, 'dist'), join(root, 'data'))
  const start = performance.now()
  for (let kill = 0; kill < Number(values.kills); kill++) {
    // One in five while it starts.
    if (random() < 0.2) await emulator.round(random() * 500, 'start')
    else await emulator.round(random() * 400, random() < 0.5 ? 'ready' : 'first upload')
  }
  await emulator.end()
  const { kills, early, acknowledged, batches, problems } = emulator
  const seconds = Math.round((performance.now() - start) / 1000)
  console.log(
    `${kills} kills (${early} before it was ready): ${acknowledged.keys.size} keys, ${acknowledged.writes} writes of rows and ${batches.committed.size} uploads were acknowledged; ${problems.length} problems; ${seconds} s`,
  )
  for (const problem of problems) console.log(problem)
  if (problems.length > 0) console.log(`see ${root}`)
  else rmSync(root, { recursive: true, force: true })
  process.exitCode = problems.length > 0 ? 1 : 0
}

void main()
