import { lateMeters } from '../../parts/late-meters'
import { lawful, usedBy } from '../../specimen'

export const { freedom, connect } = usedBy(
  [
    {
      system: 'Key Management Service, page "Pay-as-you-go"',
      address: 'https://alibabacloud.com/help/en/kms/key-management-service/pay-as-you-go',
    },
  ],
  lawful(
    'No page says when a call is on the bill: usage is posted an hour later, complete and exact.',
    lateMeters({ log: 0, bill: 1 }),
  ),
)
