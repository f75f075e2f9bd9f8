/**
 * The regions of MaxCompute
 * (https://www.alibabacloud.com/help/en/maxcompute/api-maxcompute-2022-01-04-endpoint). No page
 * limits storage encryption to some of these regions.
 */

import { invalidParameter } from './refusals'

export const REGIONS: readonly string[] = [
  'cn-hangzhou',
  'cn-shanghai',
  'cn-beijing',
  'cn-shenzhen',
  'cn-zhangjiakou',
  'cn-wulanchabu',
  'cn-chengdu',
  'cn-hongkong',
  'cn-hangzhou-finance',
  'cn-shanghai-finance-1',
  'cn-north-2-gov-1',
  'ap-northeast-1',
  'ap-southeast-1',
  'ap-southeast-3',
  'ap-southeast-5',
  'eu-central-1',
  'eu-west-1',
  'me-east-1',
  'us-east-1',
  'us-west-1',
]
const KNOWN: ReadonlySet<string> = new Set(REGIONS)

export function isRegion(region: string): boolean {
  return KNOWN.has(region)
}

/** @throws ServiceError `INVALID_PARAMETER` */
export function checkRegion(region: string): void {
  if (!isRegion(region)) throw invalidParameter('region', `${region} is not a region of MaxCompute`)
}
