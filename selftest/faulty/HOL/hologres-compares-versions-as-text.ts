import { Hologres } from '../../../reference-impl/index'
import type { Fault } from '../../specimen'
import { withParts } from '../../variation'

export const fault: Fault = {
  clause: 'HOL-1',
  costs: 'r1.0 comes after 1.1 in the alphabet, and is let in.',
}

class LexicalHologres extends Hologres {
  override createInstance(...[principal, request]: Parameters<Hologres['createInstance']>) {
    const version =
      request.version < '1.1' ? '1.0' : request.version.startsWith('r') ? '2.0' : request.version
    return super.createInstance(principal, { ...request, version })
  }
}

export const connect = withParts({ hologres: (needs) => new LexicalHologres(needs) })
