/**
 * `kept-evidence/unfinished.ndjson`: what was kept of each scenario that has ended, a line each, while the run has not come
 * to its end. It is written before the record says that the scenario ended, so a run that is resumed knows what was kept.
 */
import { closeSync, constants, openSync, readFileSync, rmSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import {
  KEPT,
  type KeptAnswer,
  type KeptDataKeys,
  keptAnswersShape,
  keptDataKeysShape,
} from '../../record/kept-evidence'
import { parseJson } from '../../record/parse-json'
import { object, text } from '../../record/shape'
import { writeFailure } from '../../record/write-failure'

/** By the place of the scenario: its ids become known at the end of the run. */
interface KeptLine {
  readonly place: string
  readonly answers: readonly KeptAnswer[]
}

const { O_CREAT, O_NOFOLLOW, O_TRUNC, O_WRONLY } = constants
const line = object({ place: text, answers: keptAnswersShape })

export class KeptJournal {
  readonly #path: string
  readonly #file: number

  /** In the place of an earlier one, whose lines are given. @throws WriteFailure */
  constructor(folder: string, earlier: ReadonlyMap<string, readonly KeptAnswer[]> = new Map()) {
    this.#path = join(folder, KEPT.unfinished)
    const lines = Array.from(earlier, ([place, answers]) => lineOf({ place, answers })).join('')
    try {
      this.#file = openSync(this.#path, O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW, 0o600)
      writeSync(this.#file, lines)
    } catch (error) {
      throw writeFailure(this.#path, error)
    }
  }

  /** @throws WriteFailure */
  add(place: string, answers: readonly KeptAnswer[]): void {
    try {
      writeSync(this.#file, lineOf({ place, answers }))
    } catch (error) {
      throw writeFailure(this.#path, error)
    }
  }

  /** @param isAtItsEnd the index of the evidence takes its place */
  close({ isAtItsEnd }: { readonly isAtItsEnd: boolean }): void {
    closeSync(this.#file)
    if (isAtItsEnd) rmSync(this.#path, { force: true })
  }
}

function lineOf(kept: KeptLine): string {
  return `${JSON.stringify(kept)}\n`
}

/** The last line of each scenario; a torn line is left out. Empty where there is no such file. */
export function keptBefore(folder: string): Map<string, readonly KeptAnswer[]> {
  let text = ''
  try {
    text = readFileSync(join(folder, KEPT.unfinished), 'utf8')
  } catch {
    return new Map()
  }
  const kept = text.split('\n').map((each) => parseJson(each) as KeptLine)
  return new Map(
    kept.flatMap((each) => (line(each) === undefined ? [[each.place, each.answers]] : [])),
  )
}

/** In base64, by the SHA-256 of the wrapped data key. A run that was interrupted has written them, one that was killed not. */
export function dataKeysBefore(folder: string): ReadonlyMap<string, string> {
  try {
    const keys = parseJson(readFileSync(join(folder, KEPT.dataKeys), 'utf8'))
    return new Map(
      keptDataKeysShape(keys) === undefined ? Object.entries((keys as KeptDataKeys).dataKeys) : [],
    )
  } catch {
    return new Map()
  }
}
