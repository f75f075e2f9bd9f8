/** BSS 2017-12-14 on the wire: the bill of instances, which for storage encryption are keys of KMS. */

import { ServiceError } from '../../errors'
import type { BillLine } from '../../index'
import {
  NotValid,
  oneOf,
  type Product,
  required,
  rpc,
  text,
  trueOrFalse,
  wholeNumber,
} from '../gateway'

/** https://www.alibabacloud.com/help/en/user-center/developer-reference/api-bssopenapi-2017-12-14-describeinstancebill */
export const BSS: Product = {
  name: 'BssOpenApi',
  title: 'Bills',
  version: '2017-12-14',
  operations: [
    rpc(
      'DescribeInstanceBill',
      {
        BillingCycle: required(text),
        BillingDate: text,
        Granularity: oneOf('MONTHLY', 'DAILY'),
        IsBillingItem: trueOrFalse,
        IsHideZeroCharge: trueOrFalse,
        ProductCode: text,
        ProductType: text,
        PipCode: text,
        SubscriptionType: oneOf('Subscription', 'PayAsYouGo'),
        InstanceID: text,
        MaxResults: wholeNumber,
        NextToken: text,
      },
      (call, input) => {
        const { accountId, principal } = call.caller
        const request = { action: 'bss:DescribeInstanceBill', resource: '*' }
        if (!call.cloud.ram.isAllowed(principal, request)) {
          throw new ServiceError('NotAuthorized', 403, 'This API is not authorized for caller.')
        }
        const { BillingCycle, MaxResults = 20, NextToken = '0', SubscriptionType } = input
        if (!/^\d{4}-(0[1-9]|1[0-2])$/.test(BillingCycle)) {
          throw new NotValid('BillingCycle', 'it must be such as 2026-01')
        }
        if (input.Granularity === 'DAILY' && input.BillingDate === undefined) {
          throw new NotValid('BillingDate', 'it is needed with the granularity DAILY')
        }
        if (MaxResults < 1 || MaxResults > 300)
          throw new NotValid('MaxResults', 'it must be 1 to 300')
        const first = /^\d{1,9}$/.test(NextToken) ? Number(NextToken) : Number.NaN
        // The meters have no dates: what was used is billed in the month that the clock shows.
        const isNow = new Date(call.now()).toISOString().startsWith(BillingCycle)
        const all = isNow && SubscriptionType !== 'Subscription' ? call.cloud.billing.bill() : []
        const chosen = all.filter(
          (line) =>
            (input.ProductCode ?? input.PipCode ?? line.service) === line.service &&
            (input.InstanceID ?? line.keyId) === line.keyId &&
            !(input.IsHideZeroCharge === true && line.isFree),
        )
        if (!(first <= chosen.length)) throw new NotValid('NextToken', 'no answer had this one')
        const next = first + MaxResults
        return {
          Code: 'Success',
          Message: 'Successful!',
          Success: true,
          Data: {
            AccountID: accountId,
            BillingCycle,
            Items: chosen.slice(first, next).map(itemOf),
            MaxResults,
            NextToken: next < chosen.length ? String(next) : '',
            TotalCount: chosen.length,
          },
        }
      },
    ),
  ],
  errorElement: 'Error',
  errorMembers: () => ({ Success: false }),
  requestIdMember: 'RequestId',
  newRequestId: (uuid) => uuid.toUpperCase(),
  missing: (parameter) => new ServiceError('MissingParameter', 400, `${parameter} is needed.`),
  invalid: (parameter, reason) =>
    new ServiceError('InvalidParameter', 400, `${parameter} is not valid: ${reason}.`),
}

/** Quantities only: the emulator has no price list, so amounts are 0. */
function itemOf({ service, item, region, keyId = '', quantity }: BillLine) {
  return {
    ProductCode: service,
    ProductName: service === 'kms' ? 'Key Management Service' : 'MaxCompute',
    PipCode: service,
    SubscriptionType: 'PayAsYouGo',
    BillingItem: item,
    BillingItemCode: item,
    Usage: String(quantity),
    UsageUnit: 'calls',
    ListPrice: '0',
    PretaxGrossAmount: 0,
    PretaxAmount: 0,
    Currency: 'CNY',
    Region: region,
    InstanceID: keyId,
    Item: 'PayAsYouGoBill',
    ItemName: item,
  }
}
