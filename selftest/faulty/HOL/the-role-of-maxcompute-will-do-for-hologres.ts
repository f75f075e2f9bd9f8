import { DataKeys, Hologres, type ServiceCaller } from '../../../reference-impl/index'
import type { Fault } from '../../specimen'
import { withParts } from '../../variation'

export const fault: Fault = {
  clause: 'HOL-2',
  costs: 'Who lets MaxCompute use a key has let Hologres use it, and cannot take that back alone.',
}

class BorrowingDataKeys extends DataKeys {
  override unwrap(caller: ServiceCaller, region: string, wrapped: Buffer) {
    return super.unwrap({ ...caller, service: 'odps' }, region, wrapped)
  }
}

export const connect = withParts({
  dataKeys: (needs) => new BorrowingDataKeys(needs),
  hologres: (needs) => new Hologres({ ...needs, isGranted: () => true }),
})
