/** The account as KMS has it, and the regions. */

import { ServiceError } from '../../errors'
import { REGIONS } from '../../index'
import { rpc } from '../gateway'
import { kmsCaller } from './metadata'

export const serviceOperations = [
  rpc('OpenKmsService', {}, (call) => {
    const { cloud, region } = call
    const { accountStatus } = cloud.kms.describeAccountKmsStatus(kmsCaller(call), { region })
    // The API refuses a second activation; the service below does not.
    if (accountStatus === 'Enabled') {
      throw new ServiceError('Forbidden.Opened', 400, 'KMS is already activated.')
    }
    cloud.kms.openKmsService(kmsCaller(call), { region })
    return {}
  }),
  rpc('DescribeAccountKmsStatus', {}, (call) => {
    const { region, cloud } = call
    const { accountStatus } = cloud.kms.describeAccountKmsStatus(kmsCaller(call), { region })
    return { AccountStatus: accountStatus }
  }),
  rpc('DescribeRegions', {}, () => ({
    Regions: { Region: REGIONS.map((RegionId) => ({ RegionId })) },
  })),
]
