import { Kms } from '../../../reference-impl/index'
import type { Fault } from '../../specimen'
import { withParts } from '../../variation'

export const fault: Fault = {
  clause: 'KEY-2',
  costs: 'Nobody can look up which key protects their data, or whether it is enabled.',
}

class DiscreetKms extends Kms {
  override listKeys(...[caller, request]: Parameters<Kms['listKeys']>) {
    const page = super.listKeys(caller, request)
    const { region } = request
    const keys = page.keys.filter(
      ({ keyId }) => super.describeKey(caller, { region, keyId }).creatorType === 'User',
    )
    return { ...page, keys }
  }
}

export const connect = withParts({ kms: (settings) => new DiscreetKms(settings) })
