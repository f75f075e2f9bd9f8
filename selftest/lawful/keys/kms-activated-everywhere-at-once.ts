import { type Caller, Kms } from '../../../reference-impl/index'
import type { Freedom } from '../../specimen'
import { withParts } from '../../variation'

export const freedom: Freedom = {
  takes:
    'KMS has to be activated in the project’s region, and nothing says that it is activated there ' +
    'only: the first activation counts for every region.',
}

const REGIONS = ['cn-shanghai', 'cn-beijing', 'cn-hangzhou', 'ap-southeast-1']

class GlobalKms extends Kms {
  override openKmsService(caller: Caller, request: { readonly region: string }): void {
    super.openKmsService(caller, request)
    for (const region of REGIONS) super.openKmsService(caller, { region })
  }
}

export const connect = withParts({ kms: (settings) => new GlobalKms(settings) })
