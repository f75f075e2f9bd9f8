/**
 * How a run that is killed is played: in one thread, in two, against a target behind an address, or as two shards; or on a disk
 * that gets full, in one thread.
 */
import { cpSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { COMMAND } from '../../programs/command'
import { listening } from '../served'
import { canLimit, canMount, type Moment, played, unmount } from './killed-process'
import { type Random, randomEndOfSpace, randomMoment } from './moments'
import { type Killed, type Runs, trial, undisturbed, verdictIn } from './trial'

export const MODES = ['serial', 'parallel', 'http', 'shards', 'disk'] as const
export type Mode = (typeof MODES)[number]

const TARGET = join(__dirname, 'observed-target.cjs')
const SCENARIOS = ['--tags', '@walks or @IMM-1 or @ALG-1 or @KEY-2 or @DST-1', '--walks', '2']
/** So that a run lasts some seconds without much CPU time. */
const DELAY = { OBSERVED_DELAY: '1' }

export interface PreparedMode {
  /** Draws when a run is ended. */
  readonly moment: (random: Random) => Moment
  trial(folder: string, moments: () => readonly Moment[]): Promise<Killed>
  /** @param isKept the folders of trials are looked at later */
  end(isKept: boolean): Promise<void>
}

export async function preparedMode(
  mode: Mode,
  folder: string,
  scenarios: readonly string[] = SCENARIOS,
): Promise<PreparedMode> {
  mkdirSync(folder, { recursive: true })
  // Not on the disk that gets full.
  const log = `${folder}-log`
  if (mode === 'shards') return shards(folder, log, scenarios)
  const disk = mode === 'disk' ? smallDisk(folder) : undefined
  const server = mode === 'http' ? await servedTarget(log) : undefined
  const parallel = mode === 'parallel' ? ['--parallel', '2'] : []
  const target = ['--target', server?.address ?? TARGET]
  const runs: Runs = {
    run: ['run', ...target, ...scenarios, ...parallel],
    resume: () => parallel,
    underWay: () => (mode === 'parallel' ? 2 : 1),
    env: DELAY,
  }
  const start = performance.now()
  const whole = await undisturbed(join(folder, 'undisturbed'), log, runs)
  const startMs = (performance.now() - start) / 3
  return {
    moment:
      disk === undefined
        ? (random) => randomMoment(random, { ...whole, startMs })
        : (random) => randomEndOfSpace(random, whole, disk.kind),
    trial: (own, moments) => trial(own, log, runs, { whole, moments: moments() }),
    async end(isKept) {
      await server?.stop()
      if (disk && isKept) cpSync(folder, `${folder}-kept`, { recursive: true })
      disk?.release()
    },
  }
}

/** A disk of memory where one may be mounted; elsewhere no file may be larger than the record is. */
function smallDisk(folder: string): { readonly kind: 'full' | 'limit'; release(): void } {
  if (canMount(folder)) {
    const release = () => unmount(folder)
    process.once('exit', release)
    return { kind: 'full', release }
  }
  if (!canLimit()) throw new Error('neither mount nor prlimit can be used here')
  return { kind: 'limit', release: () => {} }
}

async function servedTarget(log: string): Promise<Awaited<ReturnType<typeof listening>>> {
  process.env.OBSERVED_LOG = log
  process.env.OBSERVED_DELAY = DELAY.OBSERVED_DELAY
  try {
    return await listening([COMMAND, 'serve', '--port', '0', '--target', TARGET])
  } finally {
    delete process.env.OBSERVED_LOG
    delete process.env.OBSERVED_DELAY
  }
}

/** Each shard is killed and resumed by itself; then both are merged. */
async function shards(
  folder: string,
  log: string,
  scenarios: readonly string[],
): Promise<PreparedMode> {
  const runsOf = (shard: string): Runs => ({
    run: ['run', '--target', TARGET, ...scenarios, '--shard', shard],
    underWay: () => 1,
    env: DELAY,
  })
  const start = performance.now()
  const wholes = [
    await undisturbed(join(folder, 'undisturbed-1'), log, runsOf('1/2')),
    await undisturbed(join(folder, 'undisturbed-2'), log, runsOf('2/2')),
  ] as const
  const startMs = (performance.now() - start) / 6
  const merged = async (one: string, other: string, out: string) => {
    const surroundings = { record: join(out, 'run.ndjson'), env: {} }
    const { code, stderr } = await played(['merge', one, other, '--out', out], surroundings)
    return { code, stderr, verdict: code === null || code > 1 ? undefined : verdictIn(out) }
  }
  const [one, other] = [join(folder, 'undisturbed-1'), join(folder, 'undisturbed-2')]
  const whole = await merged(one, other, join(folder, 'undisturbed'))
  return {
    moment: (random) => randomMoment(random, { ...wholes[0], startMs }),
    async trial(own, moments) {
      const parts: Killed[] = []
      for (const [index, part] of wholes.entries()) {
        const runs = runsOf(`${index + 1}/2`)
        parts.push(
          await trial(join(own, String(index)), log, runs, { whole: part, moments: moments() }),
        )
      }
      const result = await merged(join(own, '0', 'run'), join(own, '1', 'run'), join(own, 'merged'))
      const isSame = JSON.stringify(result.verdict) === JSON.stringify(whole.verdict)
      const problems = isSame ? [] : [`the merged verdict differs: ${result.stderr.trim()}`]
      const sum = (name: 'kills' | 'before' | 'during' | 'after' | 'lostExchanges') =>
        parts.reduce((total, part) => total + part[name], 0)
      return {
        kills: sum('kills'),
        before: sum('before'),
        during: sum('during'),
        after: sum('after'),
        lostExchanges: sum('lostExchanges'),
        problems: [...parts.flatMap((part) => part.problems), ...problems],
      }
    },
    end: async () => {},
  }
}
