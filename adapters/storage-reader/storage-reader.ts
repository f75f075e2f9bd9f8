/** What a reader is asked, and what it answers. */
import type { Base64 } from '../target'

export interface StoredPlace {
  /** The id of the sandbox, or its label where the target gives it none. */
  readonly sandbox: string
  readonly project: string
  readonly table: string
}

export interface FetchedObject {
  readonly id: string
  readonly bytes: Base64
}

/** What the record says of a reader. */
export interface StorageReaderFacts {
  /** As the operator gave it. */
  readonly argument: string
  readonly kind: 'folder' | 'module'
  /** Of the module's own file. */
  readonly sha256?: string
}

export interface StorageReader {
  readonly facts: StorageReaderFacts
  /** Undefined where it knows nothing of the place: of neither the sandbox nor the project. */
  objects(place: StoredPlace): Promise<readonly FetchedObject[] | undefined>
}
