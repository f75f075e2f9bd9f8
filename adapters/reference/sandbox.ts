/**
 * A sandbox of the reference: a corner of the emulator, with every operation of the port offered in it.
 */

import type { Sandbox } from '../target'
import { access } from './access'
import { clock } from './clock'
import { core } from './core'
import { type Corner, type CreateCloud, openCorner } from './corner'
import { dataworks } from './dataworks'
import { hologres } from './hologres'
import { inspection } from './inspection'
import { keys } from './keys'
import { metering } from './metering'
import { offerIn } from './offer'
import { openStore, type Storage } from './storage'

export async function openSandbox(storage: Storage, createCloud: CreateCloud): Promise<Sandbox> {
  const { store, dispose } = await openStore(storage)
  let corner: Corner | undefined = openCorner(store, createCloud)
  const offer = offerIn(() => corner)
  return {
    ...core(offer),
    keys: keys(offer),
    access: access(offer),
    clock: clock(offer),
    metering: metering(offer),
    inspection: inspection(offer),
    hologres: hologres(offer),
    dataworks: dataworks(offer),
    close: async () => {
      corner = undefined
      await dispose()
    },
  }
}
