import { ServiceError } from '../../../reference-impl/index'
import { faulty, replacing } from '../../specimen'

export const { fault, connect } = faulty(
  'HOL-1',
  'Instances whose version is written as the console shows it cannot be used.',
  replacing('hologres', (hologres) => ({
    createInstance(principal, request) {
      if (!/^\d/.test(request.version)) {
        throw new ServiceError('HOLOGRES_INVALID_PARAMETER', 400, `${request.version} is no number`)
      }
      return hologres.createInstance(principal, request)
    },
  })),
)
