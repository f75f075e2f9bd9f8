import type { BillLine } from '../../../reference-impl/index'
import { lawful, replacing } from '../../specimen'

const CHARGED = ['Decrypt', 'Encrypt', 'GenerateDataKey']

function line(item: string, region: string, quantity: number): BillLine {
  return { service: 'kms', item, region, quantity, isFree: false }
}

export const { freedom, connect } = lawful(
  'What KMS charges besides the calls that encryption takes is KMS’s affair: here it bills the ' +
    'hosting of every key that was ever used, and calls that manage keys.',
  replacing('billing', (billing, { kmsMeters }) => ({
    bill() {
      const meters = kmsMeters()
      const management = meters.filter(({ operation }) => !CHARGED.includes(operation))
      const keys = new Map<string, string>(
        meters.flatMap(({ keyId, region }) =>
          keyId === undefined ? [] : [[keyId, region] as const],
        ),
      )
      return [
        ...billing.bill(),
        ...management.map(({ operation, region, completedCalls }) => {
          return line(`Management.${operation}`, region, completedCalls)
        }),
        ...[...keys].map(([keyId, region]) => ({ ...line('KeyHosting', region, 1), keyId })),
      ]
    },
  })),
)
