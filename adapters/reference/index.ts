/**
 * The bundled reference behind the port. This folder translates between the port and the emulator,
 * and decides nothing. Its one entry file.
 */

import { createCloud } from '../../reference-impl'
import { CAPABILITIES, type Connect, type Target } from '../target'
import type { CreateCloud } from './account'
import { openSandbox } from './sandbox'
import { storageOf } from './settings'
import type { Storage } from './storage'

export { REFUSALS } from './refusals'
export type { Storage } from './storage'

/** By its own name, the package finds itself wherever it was compiled or installed to. */
const { version } = require('sealproof/package.json') as { readonly version: string }

/**
 * How the emulator is made and what it is called, for those who put a variation of it to the suite.
 */
export interface Variation {
  readonly name: string
  readonly createCloud: CreateCloud
}

const BUNDLED: Variation = { name: 'reference', createCloud }

/**
 * Settings: `store` is `memory` (when left out) or `folder`, and then `folder` says which one. Each
 * sandbox has a folder of its own in it, gone when it is closed.
 */
export const connect: Connect = async (settings) => targetFor(storageOf(settings))

export function targetFor(
  storage: Storage = { kind: 'memory' },
  { name, createCloud: create }: Variation = BUNDLED,
): Target {
  return {
    name,
    version,
    capabilities: new Set(CAPABILITIES),
    // It stays where a module gives the target another name. A variation is not the reference itself.
    ...(create === createCloud ? { reference: true } : {}),
    openSandbox: () => openSandbox(storage, create),
    close: async () => {},
  }
}
