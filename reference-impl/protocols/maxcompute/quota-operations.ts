/** Quotas: the one of pay-as-you-go, which every account has. */

import { ServiceError } from '../../errors'
import { type Call, required, roa, text, wholeNumber } from '../gateway'

const NICKNAME = 'os_PayAsYouGoQuota'

export const quotaOperations = [
  roa(
    'ListQuotas',
    'GET /api/v1/quotas',
    {
      billingType: text,
      marker: text,
      maxItem: wholeNumber,
      productId: text,
      region: text,
      saleTags: text,
      tenantId: text,
    },
    (call) => ({ data: { quotaInfoList: [quotaMembers(call)], marker: '', maxItem: 100 } }),
  ),
  roa(
    'GetQuota',
    'GET /api/v1/quotas/{nickname}',
    { nickname: required(text), AkProven: text, mock: text, region: text, tenantId: text },
    (call, { nickname }) => {
      requireQuota(nickname)
      return { data: quotaMembers(call) }
    },
  ),
  roa(
    'QueryQuota',
    'GET /api/v1/quotas/{nickname}/query',
    { nickname: required(text), AkProven: text, mock: text, region: text, tenantId: text },
    (call, { nickname }) => {
      requireQuota(nickname)
      return { data: quotaMembers(call) }
    },
  ),
]

/** @throws ServiceError `QUOTA_UNKNOWN_NICKNAME` (400) */
export function requireQuota(nickname = NICKNAME): string {
  if (nickname === NICKNAME) return nickname
  throw new ServiceError('QUOTA_UNKNOWN_NICKNAME', 400, 'There is no quota with this nickname.')
}

function quotaMembers({ caller: { accountId }, region }: Call) {
  return {
    id: '0',
    name: NICKNAME,
    nickName: NICKNAME,
    regionId: region,
    tenantId: accountId,
    status: 'ON',
    tag: '',
    cluster: '',
    type: 'FUXI_ONLINE',
    billingPolicy: { billingMethod: 'payasyougo', odpsSpecCode: 'OdpsStandard', orderId: '' },
  }
}
