/**
 * Puts any target behind the wire that docs/target-contract.md describes, for those who ask in another
 * process, on this machine alone. What is behind this door is in serve/, one idea to a file.
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
