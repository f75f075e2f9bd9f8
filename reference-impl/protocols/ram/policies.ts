/** Policies with names, and their versions. */

import { type ManagedPolicy, type PolicyVersion, ramRefusals } from '../../index'
import { type Call, oneOf, required, rpc, text, trueOrFalse } from '../gateway'
import { apiTime, DOCUMENT, PAGE, POLICY_NAME, pageOf } from './forms'
import { requirePermission } from './permission'

const NAME = { PolicyName: required(POLICY_NAME) }
export const TYPED_NAME = { PolicyType: required(oneOf('System', 'Custom')), ...NAME }
const VERSION = { VersionId: required(text) }

export const policyOperations = [
  rpc(
    'CreatePolicy',
    { ...NAME, PolicyDocument: required(DOCUMENT), Description: text },
    (call, { PolicyName, PolicyDocument, Description = '' }) => {
      requirePermission(call, 'CreatePolicy', 'policy/*')
      if (Description.length > 1024) {
        throw ramRefusals.invalidParameter('Description', 'it has more than 1024 characters')
      }
      const policy = call.cloud.ram.policies.create(PolicyName, PolicyDocument, Description)
      return { Policy: policyMembers(call, policy) }
    },
  ),
  rpc('GetPolicy', TYPED_NAME, (call, { PolicyType, PolicyName }) => {
    requirePermission(call, 'GetPolicy', `policy/${PolicyName}`)
    const policy = call.cloud.ram.policies.get(PolicyType, PolicyName)
    const { defaultVersion } = policy
    const version = call.cloud.ram.policies.version(PolicyType, PolicyName, defaultVersion)
    return {
      Policy: policyMembers(call, policy),
      DefaultPolicyVersion: versionMembers(policy, version),
    }
  }),
  rpc('ListPolicies', { PolicyType: oneOf('System', 'Custom'), ...PAGE }, (call, input) => {
    requirePermission(call, 'ListPolicies', 'policy/*')
    const { PolicyType = 'any' } = input
    const all = call.cloud.ram.policies.list()
    const chosen = all.filter(({ policyType }) => PolicyType === 'any' || policyType === PolicyType)
    const { items, ...page } = pageOf(chosen, input)
    return { Policies: { Policy: items.map((each) => policyMembers(call, each)) }, ...page }
  }),
  rpc(
    'DeletePolicy',
    { ...NAME, CascadingDelete: trueOrFalse },
    (call, { PolicyName: policyName, CascadingDelete = false }) => {
      requirePermission(call, 'DeletePolicy', `policy/${policyName}`)
      const { attachments, policies } = call.cloud.ram
      policies.get('Custom', policyName)
      const attached = attachments.to({ policyType: 'Custom', policyName })
      const [first] = attached
      if (first && !CascadingDelete) {
        throw ramRefusals.deleteConflict(`Policy.${first.kind}`, policyName)
      }
      policies.delete(policyName, { withVersions: CascadingDelete })
      for (const { kind, entity } of attached) {
        attachments.detach(kind, entity, { policyType: 'Custom', policyName })
      }
      return {}
    },
  ),
  rpc(
    'CreatePolicyVersion',
    {
      ...NAME,
      PolicyDocument: required(DOCUMENT),
      SetAsDefault: trueOrFalse,
      RotateStrategy: oneOf('None', 'DeleteOldestNonDefaultVersionWhenLimitExceeded'),
    },
    (call, { PolicyName, PolicyDocument, SetAsDefault = false, RotateStrategy = 'None' }) => {
      requirePermission(call, 'CreatePolicyVersion', `policy/${PolicyName}`)
      const { policies } = call.cloud.ram
      const version = policies.createVersion(PolicyName, PolicyDocument, {
        isDefault: SetAsDefault,
        replacesOldest: RotateStrategy !== 'None',
      })
      return { PolicyVersion: versionMembers(policies.get('Custom', PolicyName), version) }
    },
  ),
  rpc('GetPolicyVersion', { ...TYPED_NAME, ...VERSION }, (call, input) => {
    const { PolicyType, PolicyName, VersionId } = input
    requirePermission(call, 'GetPolicyVersion', `policy/${PolicyName}`)
    const { policies } = call.cloud.ram
    const version = policies.version(PolicyType, PolicyName, VersionId)
    return { PolicyVersion: versionMembers(policies.get(PolicyType, PolicyName), version) }
  }),
  rpc('ListPolicyVersions', TYPED_NAME, (call, { PolicyType, PolicyName }) => {
    requirePermission(call, 'ListPolicyVersions', `policy/${PolicyName}`)
    const policy = call.cloud.ram.policies.get(PolicyType, PolicyName)
    const PolicyVersion = policy.versions.map((version) => versionMembers(policy, version))
    return { PolicyVersions: { PolicyVersion } }
  }),
  rpc('SetDefaultPolicyVersion', { ...NAME, ...VERSION }, (call, { PolicyName, VersionId }) => {
    requirePermission(call, 'SetDefaultPolicyVersion', `policy/${PolicyName}`)
    call.cloud.ram.policies.setDefaultVersion(PolicyName, VersionId)
    return {}
  }),
  rpc('DeletePolicyVersion', { ...NAME, ...VERSION }, (call, { PolicyName, VersionId }) => {
    requirePermission(call, 'DeletePolicyVersion', `policy/${PolicyName}`)
    call.cloud.ram.policies.deleteVersion(PolicyName, VersionId)
    return {}
  }),
]

export function policyMembers({ cloud }: Call, policy: ManagedPolicy) {
  return {
    PolicyName: policy.policyName,
    PolicyType: policy.policyType,
    Description: policy.description,
    DefaultVersion: policy.defaultVersion,
    AttachmentCount: cloud.ram.attachments.to(policy).length,
    CreateDate: apiTime(policy.createdAt),
    UpdateDate: apiTime(policy.updatedAt),
  }
}

function versionMembers({ defaultVersion }: ManagedPolicy, version: PolicyVersion) {
  return {
    VersionId: version.versionId,
    IsDefaultVersion: version.versionId === defaultVersion,
    PolicyDocument: JSON.stringify(version.document),
    CreateDate: apiTime(version.createdAt),
  }
}
