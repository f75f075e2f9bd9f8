/**
 * Policies of the system, as far as they concern the services of the emulator
 * (https://www.alibabacloud.com/help/en/ram/developer-reference/system-policies). The page on each
 * names what it allows; where no page prints a document it is inferred from the name.
 */

import type { ManagedPolicy } from './managed-policy'
import type { PolicyDocument } from './policy'
import { ALIYUN_MAXCOMPUTE_FULL_ACCESS } from './published-policies'
import { HOLOGRES_ENCRYPTION_ROLE, MAXCOMPUTE_ENCRYPTION_ROLE } from './service-roles'

const allowing = (...Action: readonly string[]): PolicyDocument => ({
  Version: '1',
  Statement: [{ Effect: 'Allow', Action, Resource: '*' }],
})

const DOCUMENTS: Readonly<
  Record<string, readonly [description: string, document: PolicyDocument]>
> = {
  AdministratorAccess: ['All actions on all resources', allowing('*')],
  ReadOnlyAccess: ['Reading in all services', allowing('*:Describe*', '*:Get*', '*:List*')],
  AliyunActionTrailFullAccess: ['Everything in ActionTrail', allowing('actiontrail:*')],
  AliyunBSSReadOnlyAccess: ['Reading bills', allowing('bss:Describe*', 'bss:Query*')],
  AliyunDataWorksFullAccess: ['Everything in DataWorks', allowing('dataworks:*')],
  AliyunHologresEncryptionDefaultRolePolicy: [
    'The use of keys by Hologres',
    HOLOGRES_ENCRYPTION_ROLE.policy,
  ],
  AliyunHologresFullAccess: ['Everything in Hologres', allowing('hologram:*')],
  AliyunKMSFullAccess: ['Everything in KMS', allowing('kms:*')],
  AliyunKMSReadOnlyAccess: ['Reading in KMS', allowing('kms:Describe*', 'kms:Get*', 'kms:List*')],
  AliyunMaxComputeEncryptionRolePolicy: [
    'The use of keys by MaxCompute',
    MAXCOMPUTE_ENCRYPTION_ROLE.policy,
  ],
  AliyunMaxComputeFullAccess: ['Everything in MaxCompute', ALIYUN_MAXCOMPUTE_FULL_ACCESS],
  AliyunRAMFullAccess: ['Everything in RAM', allowing('ram:*')],
  AliyunRAMReadOnlyAccess: ['Reading in RAM', allowing('ram:Get*', 'ram:List*')],
  AliyunSTSAssumeRoleAccess: ['Assuming roles', allowing('sts:AssumeRole')],
}

/** They are older than every account. */
const CREATED_AT = Date.UTC(2015, 4, 1)

export const SYSTEM_POLICIES: ReadonlyMap<string, ManagedPolicy> = new Map(
  Object.entries(DOCUMENTS).map(([policyName, [description, document]]) => [
    policyName,
    {
      policyName,
      policyType: 'System',
      description,
      createdAt: CREATED_AT,
      updatedAt: CREATED_AT,
      defaultVersion: 'v1',
      nextVersion: 2,
      versions: [{ versionId: 'v1', document, createdAt: CREATED_AT }],
    },
  ]),
)
