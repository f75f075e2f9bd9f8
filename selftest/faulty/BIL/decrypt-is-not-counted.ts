import { Kms } from '../../../reference-impl/index'
import type { Fault } from '../../specimen'
import { withParts } from '../../variation'

export const fault: Fault = {
  clause: 'BIL-2',
  costs: 'Nobody sees who opened the data, or what it cost.',
}

class ForgetfulKms extends Kms {
  override callLog() {
    return super.callLog().filter(({ operation }) => operation !== 'Decrypt')
  }

  override meters() {
    return super.meters().filter(({ operation }) => operation !== 'Decrypt')
  }
}

export const connect = withParts({ kms: (settings) => new ForgetfulKms(settings) })
