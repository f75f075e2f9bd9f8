import { Kms } from '../../../reference-impl/index'
import type { Fault } from '../../specimen'
import { withParts } from '../../variation'

export const fault: Fault = {
  clause: 'BYOK-6',
  costs: 'A week after its creation a project loses its key and all of its data.',
}

/** Only "Disabled" was thought of. */
class Uncritical extends Kms {
  override describeKey(...[caller, request]: Parameters<Kms['describeKey']>) {
    const key = super.describeKey(caller, request)
    const isPending = caller.service && key.keyState === 'PendingDeletion'
    return isPending ? { ...key, keyState: 'Enabled' as const } : key
  }
}

export const connect = withParts({ kms: (settings) => new Uncritical(settings) })
