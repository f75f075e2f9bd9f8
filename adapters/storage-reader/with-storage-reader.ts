/**
 * A target whose every answer to `inspection.storedObjects` has the bytes that a reader fetched, and the envelopes that
 * the target shows. What the reader cannot do is a fault in its own words, never a verdict on the target.
 */
import { type Saying, say } from '../../record/saying'
import { noteFetched } from '../fetched-bytes'
import type { Limits } from '../limits'
import { saidFault, saidOf } from '../said-fault'
import type { Inspection, Outcome, Sandbox, StoredObject, Target } from '../target'
import { TargetNotLoaded } from '../target-not-loaded'
import { thrownMessage } from '../thrown'
import type { FetchedObject, StorageReader, StoredPlace } from './storage-reader'
import { differenceBetween, withFetchedBytes } from './two-books'

type Input = Parameters<Inspection['storedObjects']>[0]
type Accepted = Extract<Outcome<readonly StoredObject[]>, { readonly ok: true }>

/** @throws TargetNotLoaded where the target shows no envelopes */
export function withStorageReader<Inspected extends Target>(
  target: Inspected,
  reader: StorageReader,
  limits: Limits,
): Inspected {
  const { argument } = reader.facts
  if (!target.capabilities.has('inspection')) {
    const message = `--inspect-with ${argument}: the target does not declare "inspection", by which it shows the envelopes that open stored bytes`
    throw new TargetNotLoaded('misdeclared', message)
  }
  const { reopen } = target
  return {
    ...target,
    ...(reopen === undefined
      ? {}
      : {
          reopen: async (handle: string) =>
            inspected(await reopen(handle), handle, new Fetching(reader, limits)),
        }),
    openSandbox: async (label) =>
      inspected(await target.openSandbox(label), label, new Fetching(reader, limits)),
  }
}

function inspected(sandbox: Sandbox, label: string, fetching: Fetching): Sandbox {
  const { inspection, id = label } = sandbox
  if (inspection === undefined) return sandbox
  const shownObjects = (input: Input) => inspection.storedObjects(input)
  return {
    ...sandbox,
    inspection: {
      async storedObjects(input) {
        const shown = await shownObjects(input)
        if (!shown.ok) return shown
        const { project, table } = input
        const place = { sandbox: id, project, table }
        const first = await fetching.books(place, shown)
        if (first.difference === undefined) return answered(first)
        // What is stored may have changed between the two looks.
        const again = await shownObjects(input)
        return again.ok ? answered(await fetching.books(place, again)) : again
      },
    },
  }
}

interface Books {
  readonly shown: Accepted
  readonly fetched: readonly FetchedObject[]
  readonly difference: Saying | undefined
}

function answered({ shown, fetched, difference }: Books): Outcome<readonly StoredObject[]> {
  const value = withFetchedBytes(shown.value, fetched)
  return noteFetched({ ...shown, value }, difference === undefined ? {} : { difference })
}

class Fetching {
  readonly #reader: StorageReader
  readonly #limits: Limits

  constructor(reader: StorageReader, limits: Limits) {
    this.#reader = reader
    this.#limits = limits
  }

  async books(place: StoredPlace, shown: Accepted): Promise<Books> {
    const known = await this.#fetched(place)
    if (known === undefined && shown.value.some(({ bytes }) => bytes !== ''))
      this.#fail(
        say`it has nothing of sandbox "${place.sandbox}" and of project "${place.project}"`,
      )
    const fetched = known ?? []
    return { shown, fetched, difference: differenceBetween(shown.value, fetched) }
  }

  async #fetched(place: StoredPlace): Promise<readonly FetchedObject[] | undefined> {
    const { timeoutSeconds } = this.#limits
    const { promise: late, reject } = Promise.withResolvers<never>()
    const giveUp = (): void => reject(saidFault(say`it did not answer within ${timeoutSeconds} s`))
    const timer = setTimeout(giveUp, timeoutSeconds * 1000)
    try {
      const objects = await Promise.race([this.#reader.objects(place), late])
      const ids = new Set(objects?.map(({ id }) => id))
      if (objects !== undefined && ids.size < objects.length)
        throw saidFault(say`it gave two objects of one id`)
      return objects
    } catch (error) {
      return this.#fail(saidOf(error) ?? say`${thrownMessage(error)}`)
    } finally {
      clearTimeout(timer)
    }
  }

  #fail(reason: Saying): never {
    const { argument } = this.#reader.facts
    throw saidFault(say`the reader of --inspect-with ${argument}, not the target: ${reason}`)
  }
}
