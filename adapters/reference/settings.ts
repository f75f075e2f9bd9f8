/**
 * Which storage the settings of a run ask for; each setting that makes no sense is an error of one
 * line.
 */

import { TargetFault } from '../target'
import type { Storage } from './storage'

/** `timeout` is everybody's setting, and not for an adapter to look at. */
const SETTINGS: readonly string[] = ['store', 'folder', 'timeout']

export function storageOf(settings: Readonly<Record<string, string>>): Storage {
  const unknown = Object.keys(settings).find((name) => !SETTINGS.includes(name))
  if (unknown !== undefined) {
    throw new TargetFault(`the reference has no setting ${unknown}; it has store and folder`)
  }
  const { store = 'memory', folder } = settings
  if (store === 'memory') {
    if (folder !== undefined) throw new TargetFault('folder is for store=folder only')
    return { kind: 'memory' }
  }
  if (store !== 'folder') throw new TargetFault(`store is memory or folder, not ${store}`)
  if (!folder) throw new TargetFault('store=folder needs folder=PATH')
  return { kind: 'folder', folder }
}
