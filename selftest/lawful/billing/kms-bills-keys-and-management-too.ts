import { Billing, type BillingNeeds, type BillLine } from '../../../reference-impl/index'
import type { Freedom } from '../../specimen'
import { withParts } from '../../variation'

export const freedom: Freedom = {
  takes:
    'What KMS charges besides the calls that encryption takes is KMS’s affair: here it bills the ' +
    'hosting of every key that was ever used, and calls that manage keys.',
}

const CHARGED = ['Decrypt', 'Encrypt', 'GenerateDataKey']

class ThoroughBilling extends Billing {
  readonly #needs: BillingNeeds

  constructor(needs: BillingNeeds) {
    super(needs)
    this.#needs = needs
  }

  override bill(): readonly BillLine[] {
    const meters = this.#needs.kmsMeters()
    const management = meters.filter(({ operation }) => !CHARGED.includes(operation))
    const keys = new Map<string, string>(
      meters.flatMap(({ keyId, region }) =>
        keyId === undefined ? [] : [[keyId, region] as const],
      ),
    )
    return [
      ...super.bill(),
      ...management.map(({ operation, region, completedCalls }) => {
        return line(`Management.${operation}`, region, completedCalls)
      }),
      ...[...keys].map(([keyId, region]) => ({ ...line('KeyHosting', region, 1), keyId })),
    ]
  }
}

function line(item: string, region: string, quantity: number): BillLine {
  return { service: 'kms', item, region, quantity, isFree: false }
}

export const connect = withParts({ billing: (needs) => new ThoroughBilling(needs) })
