/** Opens stored objects, each once: most of what is looked at after a write was there before. */
import type { Envelope, StoredObject } from '../adapters/target'
import type { Saying } from '../record/saying'
import type { Instruments } from './instruments'

interface Opening {
  readonly bytes: string
  readonly envelope: string
  readonly dataKey: string
  readonly opened: Buffer | Saying
}

export class Openings {
  readonly #instruments: Instruments
  /** By table and id: the last one of each object. */
  readonly #known = new Map<string, Opening>()

  constructor(instruments: Instruments) {
    this.#instruments = instruments
  }

  /** The opened bytes, or why they do not open. */
  open(place: string, object: StoredObject, envelope: Envelope, dataKey: string): Buffer | Saying {
    const name = `${place}/${object.id}`
    const known = this.#known.get(name)
    const asked = { bytes: object.bytes, envelope: JSON.stringify(envelope), dataKey }
    if (
      known !== undefined &&
      known.bytes === asked.bytes &&
      known.envelope === asked.envelope &&
      known.dataKey === dataKey
    )
      return known.opened
    const opened = this.#instruments.open(object, envelope, dataKey)
    this.#known.set(name, { ...asked, opened })
    return opened
  }
}
