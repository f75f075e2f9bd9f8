/**
 * Whether shards are the parts of one run: the same features put to the same target, each scenario
 * by one of them. Where a target was found is left aside: machines of a CI service start theirs at
 * ports of their own.
 */
import type { RunContext } from '../context'
import type { SeenTarget } from '../seen-target'
import { selectionWording } from '../selection'
import { type Shard, ShardMismatch, titleOf } from './shard'
import { differenceBetween, idsInTermsOf } from './shard-questions'

/** Throws a {@link ShardMismatch} that names the first thing in which they are none. */
export function mustBeOneRun(shards: readonly Shard[]): void {
  const [first, ...others] = shards
  if (!first) throw new ShardMismatch('there are no shards to merge')
  for (const other of others) mustAgree(first, other)
  mustBeComplete(shards, first.of)
  for (const other of others) mustAskTheSame(first, other)
  // Shards of an exploration play the same scenarios, each with walks of its own.
  if (first.context.exploration === undefined) mustNotOverlap(first, shards)
}

/** What shards must have in common, and how it is said that they have not. */
const IN_COMMON: readonly {
  readonly of: (context: RunContext) => string
  readonly saying: (one: string, its: string, other: string, others: string) => string
}[] = [
  {
    of: ({ exploration }) => (exploration === undefined ? 'run' : 'explore'),
    saying: (one, its, other, others) =>
      `${one} was written by \`sealproof ${its}\`, ${other} by \`sealproof ${others}\`; merge the shards of each by themselves`,
  },
  {
    of: ({ suite }) => `${suite.name} ${suite.version}`,
    saying: (one, its, other, others) => `${one} was played by ${its}, ${other} by ${others}`,
  },
  {
    of: ({ suite }) => suite.digest ?? '',
    saying: (one, its, other, others) =>
      `${one} was asked by ${digestWording(its)}, ${other} by ${digestWording(others)}; install the same package for every shard`,
  },
  {
    of: ({ suite }) => suite.specification,
    saying: (one, its, other, others) => `${one} is about "${its}", ${other} about "${others}"`,
  },
  {
    of: ({ target }) => `${target.name} ${target.version}`,
    saying: (one, its, other, others) => `${one} asked ${its}, ${other} asked ${others}`,
  },
  {
    of: ({ target }) => [...target.capabilities].sort().join(', ') || 'no capability',
    saying: (one, its, other, others) =>
      `the target of ${one} declares ${its}, that of ${other} ${others}`,
  },
  {
    of: ({ targetSeen = [] }) => moduleWording(targetSeen),
    saying: (one, its, other, others) => `${one} was played with ${its}, ${other} with ${others}`,
  },
  {
    of: ({ target }) => termsWording(target),
    saying: (one, its, other, others) =>
      `the target of ${one} declares ${its}, that of ${other} ${others}`,
  },
  {
    of: ({ storageReader }) => readerWording(storageReader),
    saying: (one, its, other, others) =>
      `the stored bytes of ${one} were fetched by ${its}, those of ${other} by ${others}; give every shard the same --inspect-with`,
  },
  {
    of: ({ selection }) => selectionWording({ ...selection, shard: undefined }) || 'everything',
    saying: (one, its, other, others) => `${one} selected ${its}, ${other} ${others}`,
  },
  {
    of: ({ exploration }) => explorationWording(exploration),
    saying: (one, its, other, others) =>
      `${one} was explored with ${its}, ${other} with ${others}; give every shard the same --seed, --length and --walks`,
  },
  {
    of: ({ waivers = [] }) => JSON.stringify(waivers),
    saying: (one, _its, other) =>
      `${one} and ${other} were not given the same waivers; give every shard the same --waivers`,
  },
  {
    of: ({ areas, clauses }) => JSON.stringify([areas, clauses]),
    saying: (one, _its, other) => `${one} and ${other} do not know the same clauses`,
  },
]

/** A module has the same bytes on every machine; an address is left aside. */
function moduleWording(seen: readonly SeenTarget[]): string {
  const digests = seen.flatMap((each) => ('sha256' in each ? each.sha256 : []))
  return digests.length === 0 ? 'no module' : `the module of SHA-256 ${digests.join(', ')}`
}

function termsWording(target: RunContext['target']): string {
  const { regions, retentionHours = 'no', meteringDelayHours = 'no' } = target
  const offered =
    regions === undefined ? 'no regions' : `the regions ${[...regions].sort().join(', ')}`
  const hours = `${retentionHours} hours of retention and ${meteringDelayHours} of metering delay`
  const clock = target.clock === 'running' ? ', a clock that only runs' : ''
  return `${offered}, ${hours}${clock}${target.reference ? ', and that it is the bundled reference' : ''}`
}

/** Machines may keep the same module, or mirrors of their own targets, in different places. */
function readerWording(reader: RunContext['storageReader']): string {
  if (reader === undefined) return 'the target alone'
  const { kind, sha256 } = reader
  return sha256 === undefined ? `a ${kind}` : `a ${kind} (SHA-256 ${sha256.slice(0, 12)}…)`
}

function explorationWording(exploration: RunContext['exploration']): string {
  if (exploration === undefined) return ''
  const { seed, length, walks } = exploration
  return `--seed ${seed} --length ${length}${walks === undefined ? '' : ` --walks ${walks}`}`
}

function digestWording(digest: string): string {
  return digest === '' ? 'a suite without a digest' : `the suite of digest ${digest.slice(0, 12)}…`
}

function mustAgree(one: Shard, other: Shard): void {
  if (one.of !== other.of) {
    throw new ShardMismatch(`${titleOf(one)}, and ${titleOf(other)}, are not shares of one whole`)
  }
  for (const { of, saying } of IN_COMMON) {
    const [its, others] = [of(one.context), of(other.context)]
    if (its !== others) {
      throw new ShardMismatch(saying(one.record.name, its, other.record.name, others))
    }
  }
}

function mustBeComplete(shards: readonly Shard[], of: number): void {
  const byNumber = Map.groupBy(shards, ({ number }) => number)
  for (const [number, [one, another]] of byNumber) {
    if (!one || !another) continue
    const names = `${one.record.name} and ${another.record.name}`
    throw new ShardMismatch(`shard ${number}/${of} is there twice: ${names}`)
  }
  const missing = Array.from({ length: of }, (_, index) => index + 1)
    .filter((number) => !byNumber.has(number))
    .map((number) => `${number}/${of}`)
  if (missing.length === 0) return
  const [noun, verb] = missing.length === 1 ? ['shard', 'is'] : ['shards', 'are']
  throw new ShardMismatch(
    `${noun} ${missing.join(', ')} ${verb} missing; name the folders of all ${of}`,
  )
}

function mustAskTheSame(one: Shard, other: Shard): void {
  const difference = differenceBetween(one, other)
  if (difference === undefined) return
  throw new ShardMismatch(`${one.record.name} and ${other.record.name} differ in ${difference}`)
}

function mustNotOverlap(first: Shard, shards: readonly Shard[]): void {
  const takenBy = new Map<string, Shard>()
  for (const shard of shards) {
    const ids = idsInTermsOf(first, shard)
    for (const pickleId of shard.share) {
      const id = ids.get(pickleId) ?? pickleId
      const other = takenBy.get(id)
      if (other) {
        const { name, uri } = first.head.find(({ pickle }) => pickle?.id === id)?.pickle ?? {}
        const names = `${other.record.name} and ${shard.record.name}`
        throw new ShardMismatch(`${names} both played "${name}" of ${uri}`)
      }
      takenBy.set(id, shard)
    }
  }
}
