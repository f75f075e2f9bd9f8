import { offeringOnly } from '../../parts/offered-regions'
import { declaring, lawful } from '../../specimen'

const variant = lawful(
  'No page says that every region is offered: this target declares China (Shanghai) only.',
  offeringOnly('cn-shanghai'),
)
export const { freedom } = variant
export const connect = declaring({ regions: ['cn-shanghai'] }, variant.connect)
