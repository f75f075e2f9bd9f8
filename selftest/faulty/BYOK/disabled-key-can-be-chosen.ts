import { Kms } from '../../../reference-impl/index'
import type { Fault } from '../../specimen'
import { withParts } from '../../variation'

export const fault: Fault = {
  clause: 'BYOK-6',
  costs:
    'A project comes into being that nobody can write to, under a key that was shut for a reason.',
}

/** MaxCompute asks whether there is such a key, and not how it is. */
class Uncritical extends Kms {
  override describeKey(...[caller, request]: Parameters<Kms['describeKey']>) {
    const key = super.describeKey(caller, request)
    const isDisabled = caller.service && key.keyState === 'Disabled'
    return isDisabled ? { ...key, keyState: 'Enabled' as const } : key
  }
}

export const connect = withParts({ kms: (settings) => new Uncritical(settings) })
