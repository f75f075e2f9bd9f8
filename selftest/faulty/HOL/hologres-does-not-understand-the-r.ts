import { Hologres, ServiceError } from '../../../reference-impl/index'
import type { Fault } from '../../specimen'
import { withParts } from '../../variation'

export const fault: Fault = {
  clause: 'HOL-1',
  costs: 'Instances whose version is written as the console shows it cannot be used.',
}

class NumericHologres extends Hologres {
  override createInstance(...[principal, request]: Parameters<Hologres['createInstance']>) {
    if (!/^\d/.test(request.version)) {
      throw new ServiceError('HOLOGRES_INVALID_PARAMETER', 400, `${request.version} is no number`)
    }
    return super.createInstance(principal, request)
  }
}

export const connect = withParts({ hologres: (needs) => new NumericHologres(needs) })
