/**
 * Measures calls that need a data key. The first row written to a project needs a data key from
 * KMS, the next one finds it in the cache. A row read after 24 hours needs it unwrapped, the next
 * one does not (https://www.alibabacloud.com/help/en/maxcompute/user-guide/storage-encryption). The
 * meter shows whether KMS was called; without that a time is not counted.
 */
import type { Sandbox } from '../adapters/target'
import { accepted, encrypted, REGION } from './bench-sandbox'
import type { BenchAlgorithm } from './figures'

const HOURS_UNTIL_COLD = 24

/** Milliseconds of each call of one kind, by batch. */
export type Times = readonly (readonly number[])[]

export interface DataKeyTimes {
  readonly algorithm: BenchAlgorithm
  readonly writes: ColdAndWarm
  readonly reads: ColdAndWarm
}

interface ColdAndWarm {
  readonly cold: number[][]
  readonly warm: number[][]
}

export function noTimes(algorithm: BenchAlgorithm): DataKeyTimes {
  return { algorithm, writes: { cold: [], warm: [] }, reads: { cold: [], warm: [] } }
}

/** Adds one batch with this number of calls of each kind. */
export async function takeTimes(
  sandbox: Sandbox,
  calls: number,
  { algorithm, writes, reads }: DataKeyTimes,
): Promise<void> {
  for (const { cold, warm } of [writes, reads]) {
    cold.push([])
    warm.push([])
  }
  for (let call = 0; call < calls; call++) {
    const project = `keys_of_${algorithm.toLowerCase()}_${call}`
    const made = { name: project, region: REGION, ...encrypted(algorithm) }
    accepted(await sandbox.createProject(made), `creating ${project}`)
    const write = () => writeRow(sandbox, project)
    keep(writes, await coldAndWarm(sandbox, project, 'GenerateDataKey', write))
    if (sandbox.clock) {
      accepted(await sandbox.clock.advance({ hours: HOURS_UNTIL_COLD }), 'moving the clock')
    }
    keep(reads, await coldAndWarm(sandbox, project, 'Decrypt', () => readRow(sandbox, project)))
  }
}

function keep(times: ColdAndWarm, pair: Pair | undefined): void {
  if (!pair) return
  times.cold.at(-1)?.push(pair.cold)
  times.warm.at(-1)?.push(pair.warm)
}

interface Pair {
  readonly cold: number
  readonly warm: number
}

/** Milliseconds of a call with KMS and of one without. Undefined when the meter disagrees. */
async function coldAndWarm(
  sandbox: Sandbox,
  project: string,
  operation: string,
  act: () => Promise<void>,
): Promise<Pair | undefined> {
  const before = await kmsCalls(sandbox, project, operation)
  const cold = await milliseconds(act)
  const between = await kmsCalls(sandbox, project, operation)
  const warm = await milliseconds(act)
  const after = await kmsCalls(sandbox, project, operation)
  return between > before && after === between ? { cold, warm } : undefined
}

async function milliseconds(act: () => Promise<void>): Promise<number> {
  const start = performance.now()
  await act()
  return performance.now() - start
}

/** Writes one row, so that the call does little besides its data key. */
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
