/** Reads stored bytes with a module of the auditor's, which exports `objects({ sandbox, project, table })`. */
import { hash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { withoutCredentials } from '../../record/redaction'
import { findModule, loadModule, ModuleNotFound } from '../module'
import { TargetNotLoaded } from '../target-not-loaded'
import { thrownMessage } from '../thrown'
import type { FetchedObject, StorageReader, StoredPlace } from './storage-reader'

type Objects = (place: StoredPlace) => unknown

export class ModuleReader implements StorageReader {
  readonly facts: StorageReader['facts']
  readonly #objects: Objects

  private constructor(facts: StorageReader['facts'], objects: Objects) {
    this.facts = facts
    this.#objects = objects
  }

  /** Rejects with a {@link TargetNotLoaded}. */
  static async of(argument: string, folder: string): Promise<ModuleReader> {
    const called = `--inspect-with ${withoutCredentials(argument)}`
    const { objects } = await loaded(argument, folder, called)
    if (typeof objects !== 'function') {
      const message = `${called} exports no function named objects; a reader's module exports objects({ sandbox, project, table })`
      throw new TargetNotLoaded('no-connect', message)
    }
    const sha256 = hash('sha256', readFileSync(findModule(argument, folder).file))
    return new ModuleReader({ argument, kind: 'module', sha256 }, objects as Objects)
  }

  async objects(place: StoredPlace): Promise<readonly FetchedObject[]> {
    const answer = await this.#objects(place)
    if (!Array.isArray(answer)) throw new Error('it gave no list of objects')
    return answer.map(fetchedObject)
  }
}

async function loaded(
  argument: string,
  folder: string,
  called: string,
): Promise<Record<string, unknown>> {
  try {
    return await loadModule(argument, folder)
  } catch (cause) {
    if (cause instanceof ModuleNotFound) {
      const message = `${called}: there is neither a folder nor a module of this name`
      throw new TargetNotLoaded('unknown', message)
    }
    const [firstLine] = thrownMessage(cause).split('\n')
    throw new TargetNotLoaded('broken', `${called} cannot be loaded: ${firstLine}`, { cause })
  }
}

function fetchedObject(given: unknown, index: number): FetchedObject {
  const { id, bytes } = Object(given) as { readonly id?: unknown; readonly bytes?: unknown }
  if (typeof id !== 'string') throw new Error(`[${index}].id is no text`)
  if (bytes instanceof Uint8Array) return { id, bytes: Buffer.from(bytes).toString('base64') }
  if (typeof bytes === 'string' && isBase64(bytes)) return { id, bytes }
  throw new Error(`[${index}].bytes is neither base64 nor a Uint8Array`)
}

/** A pattern would take too much of the stack for a text of many megabytes. */
function isBase64(text: string): boolean {
  return Buffer.from(text, 'base64').toString('base64') === text
}
