/** What a bundle is made of, apart from the bytes of the record. */
import type { Run } from '../verdict/model'
import type { KeptEvidence } from './kept/kept-evidence'
import type { Build } from './manifest'
import type { Signer } from './signer'

export interface BundleInput {
  readonly run: Run
  readonly writtenBy: Build
  /** The software bill of materials of that build; undefined: it has none. */
  readonly sbom: Uint8Array | undefined
  readonly signer: Signer | null
  /** Undefined: no evidence was kept. */
  readonly kept?: KeptEvidence | undefined
  /** Files that `sealproof bench` wrote beside the record, by name. */
  readonly figures: ReadonlyMap<string, Uint8Array>
}
