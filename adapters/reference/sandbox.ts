/**
 * A sandbox of the reference: an account of the emulator, and every operation of the port on it.
 */

import type { Sandbox } from '../target'
import { access } from './access'
import { type CreateCloud, openAccount, type SandboxAccount } from './account'
import { clock } from './clock'
import { core } from './core'
import { dataworks } from './dataworks'
import { disturbance } from './disturbance'
import { hologres } from './hologres'
import { inspection } from './inspection'
import { keys, rotation } from './keys'
import { metering } from './metering'
import { operationsIn } from './operation'
import { restart } from './restart'
import { openStore, type Storage } from './storage'
import { tampering } from './tampering'

export async function openSandbox(storage: Storage, createCloud: CreateCloud): Promise<Sandbox> {
  const { name, store, dispose } = await openStore(storage)
  let account: SandboxAccount | undefined = openAccount(store, createCloud)
  const operation = operationsIn(() => account)
  return {
    ...core(operation),
    keys: keys(operation),
    access: access(operation),
    clock: clock(operation),
    metering: metering(operation),
    inspection: inspection(operation),
    hologres: hologres(operation),
    dataworks: dataworks(operation),
    restart: restart(operation),
    rotation: rotation(operation),
    disturbance: disturbance(operation),
    tampering: tampering(operation),
    ...(name === undefined ? {} : { id: name }),
    close: async () => {
      account = undefined
      await dispose()
    },
  }
}
