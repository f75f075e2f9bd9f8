/** Nothing is resumed against another target, another version of the suite, or another reader of stored bytes. */
import type { Envelope } from '@cucumber/messages'
import type { RunContext } from '../../record/context'
import { contextIn } from '../../record/context-attachment'
import type { SeenTarget } from '../../record/seen-target'
import { UsageError } from '../../specification/usage-error'

type Facts = readonly (readonly [name: string, of: (context: RunContext) => unknown])[]

/** In the order in which they are named: the first difference explains the others. */
const FACTS: Facts = [
  ['the version of the suite', ({ suite }) => suite.version],
  ['the specification', ({ suite }) => suite.specification],
  ['the digest of the suite', ({ suite }) => suite.digest],
  ['the name of the target', ({ target }) => target.name],
  ['the version of the target', ({ target }) => target.version],
  ['the capabilities of the target', ({ target }) => [...target.capabilities].sort()],
  ['what the target declares', ({ target: { capabilities: _, ...terms } }) => terms],
  ['the place of the target', ({ targetSeen }) => targetSeen?.map(placeOf)],
  ['the settings', ({ settings }) => [...(settings ?? [])].sort()],
  ['the reader of stored bytes', ({ storageReader }) => storageReader],
]

/** @param message the context of the run now. @throws UsageError that names the first difference */
export function mustBeTheSameRun(folder: string, earlier: RunContext, message: Envelope): void {
  const now = (message.attachment && contextIn(message.attachment)) as RunContext
  for (const [name, of] of FACTS) {
    const [before, after] = [JSON.stringify(of(earlier)), JSON.stringify(of(now))]
    if (before === after) continue
    throw new UsageError(
      `${folder} cannot be resumed: ${name} was ${before ?? 'not known'} and is ${after ?? 'not known'}`,
    )
  }
}

/** Whether the reference was loaded becomes known later. */
function placeOf(seen: SeenTarget): unknown {
  const { referenceLoaded: _, ...place } = { referenceLoaded: undefined, ...seen }
  return place
}
