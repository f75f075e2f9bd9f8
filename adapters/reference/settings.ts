/**
 * Which storage the settings of a run ask for; each setting that makes no sense is an error of one
 * line.
 */

import { TargetNotLoaded, UnknownSetting } from '../target-not-loaded'
import type { Storage } from './storage'

/** `timeout` is everybody's setting, and not for an adapter to look at. */
const SETTINGS: readonly string[] = ['store', 'folder', 'timeout']

export function storageOf(settings: Readonly<Record<string, string>>): Storage {
  const unknown = Object.keys(settings).find((name) => !SETTINGS.includes(name))
  if (unknown !== undefined) {
    throw new UnknownSetting(
      `the reference has no setting ${unknown}; it has store, folder and timeout.`,
      unknown,
      SETTINGS,
    )
  }
  const { store = 'memory', folder } = settings
  if (store === 'memory') {
    if (folder !== undefined) throw mistake('folder is for store=folder only')
    return { kind: 'memory' }
  }
  if (store !== 'folder') throw mistake(`store is memory or folder, not ${store}`)
  if (!folder) throw mistake('store=folder needs folder=PATH')
  return { kind: 'folder', folder }
}

function mistake(message: string): TargetNotLoaded {
  return new TargetNotLoaded('setting', message)
}
