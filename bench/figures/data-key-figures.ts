/**
 * What data keys cost, seen through the port. The first row that is written to a project needs a data key from
 * KMS, the next one finds it in the cache; a row that is read after 24 hours needs it unwrapped, the next one does
 * not (https://www.alibabacloud.com/help/en/maxcompute/user-guide/storage-encryption). Whether KMS was really
 * asked is read off the meter, so that a target that keeps its keys otherwise is not given a figure that is none.
 */
import type { Sandbox, Target } from '../../adapters/target'
import { figureOf } from './figure-of'
import type { BenchAlgorithm, Figure } from './figures'
import type { Turn } from './rounds'
import { megabytesPerSecond } from './slice'
import { estimate, quantile } from './statistics'
import { accepted, encrypted, openWorkshop, REGION, type Workshop } from './workshop'

/** AES-256 is what the service asks KMS for. */
const DATA_KEY_BYTES = 32
const HOURS_UNTIL_COLD = 24

export interface DataKeyPlan {
  readonly algorithms: readonly BenchAlgorithm[]
  /** Calls of each kind. */
  readonly calls: number
}

type Kind = Pick<Figure, 'subject' | 'algorithm'> & { readonly cache: 'cold' | 'warm' }

/** Nothing of a target that declares no clock or no meter: there, cold and warm cannot be told. */
export async function dataKeyFigures(
  target: Target,
  { algorithms, calls }: DataKeyPlan,
): Promise<readonly Figure[]> {
  if (!target.capabilities.has('clock') || !target.capabilities.has('metering')) return []
  const workshop = await openWorkshop(target, algorithms, 'figures of data keys')
  try {
    const figures: Figure[] = []
    for (const algorithm of algorithms) {
      if (algorithm === 'none' || !isThere(workshop, algorithm)) continue
      figures.push(...(await figuresOf(workshop.sandbox, algorithm, calls)))
    }
    return figures
  } finally {
    await workshop.close()
  }
}

function isThere({ projects }: Workshop, algorithm: BenchAlgorithm): boolean {
  return typeof projects.get(algorithm) === 'string'
}

async function figuresOf(
  sandbox: Sandbox,
  algorithm: BenchAlgorithm,
  calls: number,
): Promise<readonly Figure[]> {
  const write: number[][] = []
  const read: number[][] = []
  for (let call = 0; call < calls; call++) {
    const project = `keys_of_${algorithm.toLowerCase()}_${call}`
    const made = { name: project, region: REGION, ...encrypted(algorithm) }
    accepted(await sandbox.createProject(made), `creating ${project}`)
    write.push(
      await coldAndWarm(sandbox, project, 'GenerateDataKey', () => writeRow(sandbox, project)),
    )
    if (sandbox.clock) {
      accepted(await sandbox.clock.advance({ hours: HOURS_UNTIL_COLD }), 'moving the clock')
    }
    read.push(await coldAndWarm(sandbox, project, 'Decrypt', () => readRow(sandbox, project)))
  }
  return [
    ...dataKeyFigure({ subject: 'data-key-generate', algorithm, cache: 'cold' }, write, 0),
    ...dataKeyFigure({ subject: 'data-key-generate', algorithm, cache: 'warm' }, write, 1),
    ...dataKeyFigure({ subject: 'data-key-unwrap', algorithm, cache: 'cold' }, read, 0),
    ...dataKeyFigure({ subject: 'data-key-unwrap', algorithm, cache: 'warm' }, read, 1),
  ]
}

/** Milliseconds of a call that must ask KMS and of one that must not; none where it was otherwise. */
async function coldAndWarm(
  sandbox: Sandbox,
  project: string,
  operation: string,
  act: () => Promise<void>,
): Promise<number[]> {
  const before = await kmsCalls(sandbox, project, operation)
  const cold = await milliseconds(act)
  const between = await kmsCalls(sandbox, project, operation)
  const warm = await milliseconds(act)
  const after = await kmsCalls(sandbox, project, operation)
  return between > before && after === between ? [cold, warm] : []
}

async function milliseconds(act: () => Promise<void>): Promise<number> {
  const start = performance.now()
  await act()
  return performance.now() - start
}

/** One row to a table: whatever else a call does is as small as it can be. */
async function writeRow(sandbox: Sandbox, project: string): Promise<void> {
  const where = { project, table: 'data_keys', mode: 'overwrite' } as const
  accepted(await sandbox.writeRows({ ...where, rows: [{ id: '1' }] }), 'writing a row')
}

async function readRow(sandbox: Sandbox, project: string): Promise<void> {
  accepted(await sandbox.readRows({ project, table: 'data_keys' }), 'reading a row')
}

async function kmsCalls(sandbox: Sandbox, project: string, operation: string): Promise<number> {
  const answer = await sandbox.metering?.kmsCalls({ project })
  return answer ? (accepted(answer, 'counting KMS calls')[operation] ?? 0) : 0
}

function dataKeyFigure(row: Kind, calls: readonly (readonly number[])[], which: 0 | 1): Figure[] {
  const times = calls.flatMap((pair) => pair[which] ?? [])
  if (times.length < 2) return []
  const turns = times.map((each, call): [number, Turn] => {
    const throughput = megabytesPerSecond(DATA_KEY_BYTES, each)
    return [call, { throughput, p50: throughput, p99: throughput }]
  })
  return [
    {
      ...figureOf({ ...row, size: DATA_KEY_BYTES }, new Map(turns)),
      callMs: { p50: quantile(times, 0.5), p99: quantile(times, 0.99) },
      callsPerSecond: estimate(times.map((each) => 1000 / each)),
    },
  ]
}
