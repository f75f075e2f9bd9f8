/**
 * Puts any target behind the wire that docs/target-contract.md describes, for clients in other
 * processes of this machine. The one entry file of this folder.
 */

import type { Target } from '../target'
import { DEFAULTS, type ServeOptions } from './options'
import { TargetServer } from './target-server'

export type { Served, ServeOptions } from './options'

export interface Serving {
  /** Such as http://127.0.0.1:7357. */
  readonly address: string
  /** Takes no more requests, finishes what is in flight, closes every sandbox and the target. */
  close(): Promise<void>
}

/** Rejects with the system's error where the port cannot be had. */
export async function serve(target: Target, options: Partial<ServeOptions> = {}): Promise<Serving> {
  const server = new TargetServer(target, { ...DEFAULTS, ...options })
  const address = await server.listen()
  return { address, close: () => server.close() }
}
