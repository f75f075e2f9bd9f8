/**
 * The order and the shards of scenarios. Walks are played after all other scenarios, by the first shard alone: they look at
 * what the others asked too. Cucumber's own plugin for shards is replaced; where it is not found, Cucumber's order stays.
 */
import type { Pickle } from '@cucumber/messages'
import { WALKS } from '../../specification/tag-problems'

interface FilterablePickle {
  readonly pickle: Pickle
}

interface Registration {
  readonly transform: (
    name: 'pickles:filter',
    filter: (pickles: readonly FilterablePickle[]) => Promise<readonly FilterablePickle[]>,
  ) => void
  readonly options: { readonly shard?: string }
}

/** Called before Cucumber is loaded. Where `isWanted` is given, the other scenarios are left out; `orderOf`: the smallest comes first. */
export function playWalksLast(
  isWanted: (pickle: Pickle) => boolean = () => true,
  orderOf: (pickle: Pickle) => number = () => 0,
): void {
  const { shardingPlugin } = require('@cucumber/cucumber/lib/sharding/sharding_plugin') as {
    shardingPlugin: { coordinator: (registration: Registration) => Promise<void> }
  }
  shardingPlugin.coordinator = async ({ transform, options }) => {
    transform('pickles:filter', async (pickles) =>
      inOrder(
        shareOf(pickles, options.shard).filter(({ pickle }) => isWanted(pickle)),
        orderOf,
      ),
    )
  }
}

/** Its share is counted in the order of the features: a shard that is resumed has the scenarios that it had. */
export function inOrder<T extends FilterablePickle>(
  share: readonly T[],
  orderOf: (pickle: Pickle) => number,
): readonly T[] {
  const { walks, others } = partsOf(share)
  return [...others.toSorted((one, other) => orderOf(one.pickle) - orderOf(other.pickle)), ...walks]
}

/** @param shard `2/3`, or nothing */
export function shareOf<T extends FilterablePickle>(
  pickles: readonly T[],
  shard: string | undefined,
): readonly T[] {
  const { walks, others } = partsOf(pickles)
  if (!shard) return [...others, ...walks]
  const [index = 1, of = 1] = shard.split('/').map(Number)
  const share = others.filter((_, position) => position % of === index - 1)
  return index === 1 ? [...share, ...walks] : share
}

function partsOf<T extends FilterablePickle>(pickles: readonly T[]) {
  const isWalk = ({ pickle }: T) => pickle.tags.some(({ name }) => name === `@${WALKS}`)
  return { walks: pickles.filter(isWalk), others: pickles.filter((each) => !isWalk(each)) }
}
