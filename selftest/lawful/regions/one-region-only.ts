import { offeringOnly } from '../../parts/offered-regions'
import { lawful } from '../../specimen'

export const { freedom, connect } = lawful(
  'No page says that every region is offered: this target is in China (Shanghai) only.',
  offeringOnly('cn-shanghai'),
)
