/** The products that the emulator serves, each with its operations. */

import { actionTrail } from './actiontrail'
import type { TrailEvent } from './actiontrail/trail-event'
import { BSS } from './bss'
import { DATAWORKS } from './dataworks'
import type { Product } from './gateway'
import { HOLOGRAM } from './hologram'
import { KMS } from './kms'
import { MAXCOMPUTE } from './maxcompute'
import { RAM } from './ram'
import { STS } from './sts'

/** @param events what ActionTrail finds, oldest first */
export function productsWith(events: () => readonly TrailEvent[]): readonly Product[] {
  return [KMS, RAM, STS, MAXCOMPUTE, HOLOGRAM, actionTrail(events), BSS, DATAWORKS]
}

export const PRODUCTS: readonly Product[] = productsWith(() => [])
