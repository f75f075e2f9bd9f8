/** What can be wrong with a bundle. Each kind is a way in which a bundle is not as it was made. */
import { valueInWords } from './printable-value'

export const PROBLEM_KINDS = {
  'cut-off': 'the archive ends before its end',
  'no-archive': 'it is no zip archive',
  'damaged-archive': "the archive's own list of files leads nowhere",
  'too-large': 'it unpacks to more than a bundle may hold',
  'unsafe-name': 'a name leads elsewhere when it is unpacked',
  'duplicate-name': 'two files have one name',
  link: 'a file is a link',
  form: 'it holds all it should, and was written by somebody else',
  damaged: 'a file cannot be unpacked',
  changed: 'a file has not the digest that the manifest gives',
  missing: 'a file that should be there is not',
  added: 'a file is there that should not be',
  manifest: 'the manifest cannot be used, or does not fit the record',
  counts: 'numbers of the manifest are not those of the record',
  checksums: 'SHA256SUMS does not fit the manifest',
  record: 'the record cannot be read',
  'other-build': 'another build wrote it, and nobody who is trusted has signed it',
  verdict: 'verdict.json does not tell what the record tells',
  report: 'a report is not what the record gives',
  'payload-type': 'the envelope holds something else than an in-toto statement',
  statement: 'the statement does not tell what the record tells',
  subject: 'the statement is about other files',
  signature: 'the signature does not fit',
  'another-key': 'it was signed by another key than the one that is trusted',
  unsigned: 'a signature was asked for, and there is none',
} as const

export type ProblemKind = keyof typeof PROBLEM_KINDS

export interface Problem {
  readonly kind: ProblemKind
  /** In the archive; left out: it concerns the whole. */
  readonly file?: string
  /** A sentence that names the file too. */
  readonly message: string
}

/** Everything that was found, in the order in which it was. */
export class Findings {
  readonly problems: Problem[] = []
  /** What could not be looked at, each with the reason. */
  readonly notCompared: string[] = []
  /** There may be as many problems as files. */
  readonly #kinds = new Map<string, Set<ProblemKind>>()

  add(kind: ProblemKind, message: string, file?: string): void {
    if (file !== undefined) {
      this.#kinds.set(file, (this.#kinds.get(file) ?? new Set<ProblemKind>()).add(kind))
    }
    this.problems.push({ kind, ...(file === undefined ? {} : { file }), message })
  }

  has(...kinds: readonly ProblemKind[]): boolean {
    return this.problems.some(({ kind }) => kinds.includes(kind))
  }

  isNamed(file: string, ...kinds: readonly ProblemKind[]): boolean {
    const named = this.#kinds.get(file)
    return named !== undefined && kinds.some((kind) => named.has(kind))
  }

  /** An archive may hold anything: what a check stumbles over is wrong with the archive. */
  during<T>(kind: ProblemKind, file: string | undefined, check: () => T): T | undefined {
    try {
      return check()
    } catch (error) {
      const reason = valueInWords((error as Error).message)
      this.add(kind, `${file ?? 'the archive'} cannot be looked at: ${reason}`, file)
      return undefined
    }
  }
}
