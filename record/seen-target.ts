/**
 * What the suite itself saw of the target that it reached. Nothing of it is said by the target.
 */

/** Digests are SHA-256 in hex, without colons. `docs/auditor.md` says what each of them covers. */
export type SeenTarget =
  /** The bundled reference, in the suite's own process: the digest of the suite covers it. */
  | { readonly kind: 'reference' }
  | ({
      readonly kind: 'module'
      /** From the working directory of the command; absolute where the file is not below it. */
      readonly path: string
      /** Of the file at `path` alone, not of the files that it imports. */
      readonly sha256: string
    } & ProcessFacts)
  | ({
      readonly kind: 'package'
      /** Name and version as its package.json has them. */
      readonly name: string
      readonly version: string
      /** In the folder of the package. */
      readonly file: string
      /** Of that file alone. */
      readonly sha256: string
    } & ProcessFacts)
  | {
      readonly kind: 'address'
      /** Scheme, host, port and path. */
      readonly address: string
      /** Of the leaf certificate (DER) on the first connection of the suite; left out: http has none. */
      readonly certificate?: string
    }

/** What is known of the process in which a module is played. */
interface ProcessFacts {
  /** Code of the bundled reference was loaded in that process. */
  readonly referenceLoaded?: true
}

/** Whether the code of the bundled reference is known to have run behind the answers. */
export function hasReferenceLoaded(seen: SeenTarget): boolean {
  return 'referenceLoaded' in seen && seen.referenceLoaded === true
}
