import { offeringOnly } from '../../parts/offered-regions'
import { lawful, usedBy } from '../../specimen'

export const { freedom, connect } = usedBy(
  [{ system: 'feint', address: 'https://github.com/stephrobert/feint/issues/290' }],
  lawful(
    'No page says that every region is offered: this target is in China (Shanghai) only.',
    offeringOnly('cn-shanghai'),
  ),
)
