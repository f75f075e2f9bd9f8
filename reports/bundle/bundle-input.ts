/** What a bundle is made of, beside the bytes of the record. */
import type { Run } from '../verdict/model'
import type { Build } from './manifest'
import type { SignerNote } from './signer'

export interface Bundled {
  readonly run: Run
  readonly writtenBy: Build
  readonly signer: SignerNote | null
  /** What a bench has left beside the record, by name of file. */
  readonly figures: ReadonlyMap<string, Uint8Array>
}
