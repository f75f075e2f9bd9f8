/** The problems that a bundle can have, and how checks report them. */
import { printableValue } from './printable-value'

/** Each kind is one way in which a bundle differs from the bundle that was made. */
export const PROBLEM_KINDS = {
  'cut-off': 'the archive is cut off',
  'no-archive': 'the file is not a zip archive',
  'damaged-archive': 'the list of files in the archive is damaged',
  'too-large': 'the archive unpacks to more than a bundle may hold',
  'unsafe-name': 'the name of a file is a path out of the folder, or no plain path',
  'duplicate-name': 'two files have one name',
  link: 'a file is a link',
  form: 'the archive has bytes that belong to no file, a comment, or a second name for a file',
  damaged: 'a file cannot be unpacked',
  changed: 'a file does not have the digest of the manifest',
  missing: 'a required file is missing',
  added: 'a file is there that does not belong to the bundle',
  manifest: 'the manifest cannot be used, or differs from the record',
  counts: 'numbers in the manifest differ from the record',
  checksums: 'SHA256SUMS differs from the manifest',
  record: 'the record cannot be read',
  journal: 'the record has a hole: what began in it has no end, or the other way round',
  kept: 'kept evidence differs from the record',
  timestamp: 'the timestamp is not one of this record',
  'other-build': 'another build wrote the bundle, and no trusted key has signed it',
  verdict: 'verdict.json differs from the record',
  report: 'a report differs from the report that the record gives',
  'payload-type': 'the envelope does not hold an in-toto statement',
  statement: 'the statement differs from the record',
  subject: 'the statement is about another target, or other files',
  signature: 'the signature is not valid',
  'another-key': 'the key that signed is not the trusted key',
  unsigned: 'a signature was required, and the bundle has none',
} as const

export type ProblemKind = keyof typeof PROBLEM_KINDS

export interface BundleProblem {
  readonly kind: ProblemKind
  /** Name in the archive; undefined: the problem concerns the whole archive. */
  readonly file?: string
  /** A sentence that also names the file. */
  readonly message: string
}

export function problem(kind: ProblemKind, message: string, file?: string): BundleProblem {
  return { kind, ...(file === undefined ? {} : { file }), message }
}

/** A check yields each problem that it finds, in order, and returns what later checks need. */
export type Check<Result = void> = Generator<BundleProblem, Result, undefined>

/** The problems found so far: a check reads them, so that it does not report one fault twice. */
export interface KnownProblems {
  readonly problems: readonly BundleProblem[]
  hasKind(...kinds: readonly ProblemKind[]): boolean
  hasFile(file: string, ...kinds: readonly ProblemKind[]): boolean
}

/** Runs checks and collects their problems. */
export class ProblemCollector implements KnownProblems {
  readonly problems: BundleProblem[] = []
  /** By file, since there can be as many problems as files. */
  readonly #kindsByFile = new Map<string, Set<ProblemKind>>()

  hasKind(...kinds: readonly ProblemKind[]): boolean {
    return this.problems.some(({ kind }) => kinds.includes(kind))
  }

  hasFile(file: string, ...kinds: readonly ProblemKind[]): boolean {
    const found = this.#kindsByFile.get(file)
    return found !== undefined && kinds.some((kind) => found.has(kind))
  }

  add(found: BundleProblem): void {
    const { kind, file } = found
    if (file !== undefined) {
      this.#kindsByFile.set(file, (this.#kindsByFile.get(file) ?? new Set()).add(kind))
    }
    this.problems.push(found)
  }

  run<Result>(check: Check<Result>): Result {
    for (;;) {
      const step = check.next()
      if (step.done) return step.value
      this.add(step.value)
    }
  }

  /** The same for data of any shape: an exception is a problem of the archive. Returns undefined then. */
  tryToRun<Result>(
    kind: ProblemKind,
    file: string | undefined,
    check: () => Check<Result>,
  ): Result | undefined {
    try {
      return this.run(check())
    } catch (error) {
      const reason = printableValue((error as Error).message)
      this.add(problem(kind, `${file ?? 'the archive'} cannot be looked at: ${reason}`, file))
      return undefined
    }
  }
}
