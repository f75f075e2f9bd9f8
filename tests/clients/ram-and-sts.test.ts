/** RAM and STS, asked by official clients, and what they decide for KMS. */
import { after, before, describe, it } from 'node:test'
import * as $Ram from '@alicloud/ram20150501'
import * as $Sts from '@alicloud/sts20150401'
import { expect } from 'chai'
import type { Emulator } from '../../reference-impl/protocols'
import {
  type Answered,
  acs3,
  codeOf,
  type Keys,
  popCore,
  type Rpc,
  ramClient,
  started,
  stsClient,
  withCredential,
} from './clients'

const RAM = '2015-05-01'
const KMS = '2016-01-20'

const allowing = (...Action: string[]) =>
  JSON.stringify({ Version: '1', Statement: [{ Effect: 'Allow', Action, Resource: '*' }] })
const trusting = (Principal: object) =>
  JSON.stringify({
    Version: '1',
    Statement: [{ Effect: 'Allow', Action: 'sts:AssumeRole', Principal }],
  })

describe('RAM and STS behind official clients', () => {
  let emulator: Emulator
  let ram: Rpc
  before(async () => {
    emulator = await started()
    ram = acs3(emulator, RAM)
    await acs3(emulator, KMS)('OpenKmsService')
  })
  after(() => emulator.close())

  async function userWithKey(UserName: string): Promise<Keys> {
    await ram('CreateUser', { UserName })
    const { AccessKey }: Answered = await ram('CreateAccessKey', { UserName })
    return { accessKeyId: AccessKey.AccessKeyId, accessKeySecret: AccessKey.AccessKeySecret }
  }
  async function newPolicy(PolicyName: string, ...actions: string[]): Promise<string> {
    await ram('CreatePolicy', { PolicyName, PolicyDocument: allowing(...actions) })
    return PolicyName
  }
  const attach = (PolicyName: string, UserName: string) =>
    ram('AttachPolicyToUser', { PolicyType: 'Custom', PolicyName, UserName })

  it('serves the generated client with its own models', async () => {
    const client = ramClient(emulator)
    const { body } = await client.createUser(
      new $Ram.CreateUserRequest({ userName: 'generated', displayName: 'A <b>' }),
    )
    expect(body?.user).to.include({ userName: 'generated', displayName: 'A <b>' })
    expect(body?.user?.userId).to.match(/^2\d{17}$/)
    const update = new $Ram.UpdateUserRequest({ userName: 'generated', newComments: 'c' })
    expect((await client.updateUser(update)).body?.user).to.include({ comments: 'c' })
    const again = client.createUser(new $Ram.CreateUserRequest({ userName: 'generated' }))
    expect(await codeOf(again)).to.equal('EntityAlreadyExists.User')
    const listed = await client.listUsers(new $Ram.ListUsersRequest({ maxItems: 1 }))
    expect(listed.body?.users?.user).to.have.length(1)
    await client.deleteUser(new $Ram.DeleteUserRequest({ userName: 'generated' }))
    const gone = client.getUser(new $Ram.GetUserRequest({ userName: 'generated' }))
    expect(await codeOf(gone)).to.equal('EntityNotExist.User')
  })

  it('makes policies count, in their versions, for the user of an access key', async () => {
    const keys = await userWithKey('reader')
    const kms = acs3(emulator, KMS, keys)
    expect(await codeOf(kms('ListKeys'))).to.equal('Forbidden.NoPermission')
    const PolicyName = await newPolicy('reading', 'kms:ListKeys')
    await attach(PolicyName, 'reader')
    expect(await codeOf(attach(PolicyName, 'reader'))).to.equal('EntityAlreadyExists.User.Policy')
    expect(await kms('ListKeys')).to.have.property('TotalCount', 0)
    expect(await codeOf(kms('CreateKey'))).to.equal('Forbidden.NoPermission')
    const PolicyDocument = allowing('kms:CreateKey')
    const { PolicyVersion }: Answered = await ram('CreatePolicyVersion', {
      PolicyName,
      PolicyDocument,
    })
    expect(PolicyVersion).to.include({ VersionId: 'v2', IsDefaultVersion: false })
    await ram('SetDefaultPolicyVersion', { PolicyName, VersionId: 'v2' })
    await kms('CreateKey')
    expect(await codeOf(kms('ListKeys'))).to.equal('Forbidden.NoPermission')
    const { DefaultPolicyVersion, Policy }: Answered = await ram('GetPolicy', {
      PolicyName,
      PolicyType: 'Custom',
    })
    expect(JSON.parse(DefaultPolicyVersion.PolicyDocument)).to.deep.equal(
      JSON.parse(PolicyDocument),
    )
    expect(Policy).to.include({ DefaultVersion: 'v2', AttachmentCount: 1 })
    const first = { PolicyName, VersionId: 'v2' }
    expect(await codeOf(ram('DeletePolicyVersion', first))).to.equal(
      'DeleteConflict.Policy.Version',
    )
    expect(await codeOf(ram('DeletePolicy', { PolicyName }))).to.equal('DeleteConflict.Policy.User')
    expect(await codeOf(ram('DeleteUser', { UserName: 'reader' }))).to.equal(
      'DeleteConflict.User.AccessKey',
    )
    const status = { UserName: 'reader', UserAccessKeyId: keys.accessKeyId }
    await ram('UpdateAccessKey', { ...status, Status: 'Inactive' })
    expect(await codeOf(kms('CreateKey'))).to.equal('InvalidAccessKeyId.Inactive')
    await ram('DeleteAccessKey', status)
    expect(await codeOf(kms('CreateKey'))).to.equal('InvalidAccessKeyId.NotFound')
    await ram('DetachPolicyFromUser', { PolicyName, PolicyType: 'Custom', UserName: 'reader' })
    await ram('DeleteUser', { UserName: 'reader' })
  })

  it('keeps users without permission out of RAM', async () => {
    const keys = await userWithKey('curious')
    const own = acs3(emulator, RAM, keys)
    expect(await codeOf(own('ListUsers'))).to.equal('NoPermission')
    expect(
      await codeOf(own('CreatePolicy', { PolicyName: 'p', PolicyDocument: allowing('*') })),
    ).to.equal('NoPermission')
  })

  it('has as many versions of a policy as RAM, and drops the oldest where asked', async () => {
    const PolicyName = await newPolicy('versions', 'kms:ListKeys')
    const version = { PolicyName, PolicyDocument: allowing('kms:DescribeKey') }
    for (let made = 1; made < 5; made++) await ram('CreatePolicyVersion', version)
    expect(await codeOf(ram('CreatePolicyVersion', version))).to.equal(
      'LimitExceeded.Policy.Version',
    )
    const RotateStrategy = 'DeleteOldestNonDefaultVersionWhenLimitExceeded'
    await ram('CreatePolicyVersion', { ...version, RotateStrategy })
    const { PolicyVersions }: Answered = await ram('ListPolicyVersions', {
      PolicyName,
      PolicyType: 'Custom',
    })
    expect(PolicyVersions.PolicyVersion.map((each: Answered) => each.VersionId)).to.deep.equal([
      ...['v1', 'v3', 'v4', 'v5', 'v6'],
    ])
    await ram('DeletePolicy', { PolicyName, CascadingDelete: true })
    const malformed = ram('CreatePolicy', { PolicyName: 'bad', PolicyDocument: '{"Version":"2"}' })
    expect(await codeOf(malformed)).to.equal('MalformedPolicyDocument')
  })

  const families: [string, (version: string, keys: Keys) => Rpc][] = [
    ['ACS3', (version, keys) => acs3(emulator, version, keys)],
    ['RPC v1', (version, keys) => popCore(emulator, version, 'POST', keys)],
  ]
  for (const [name, client] of families) {
    it(`assumes a role, whose session is bound by its policy and its time, by ${name}`, async () => {
      const RoleName = `opener-${name.replace(' ', '-')}`
      const account = emulator.identity.accountId
      const AssumeRolePolicyDocument = trusting({ RAM: [`acs:ram::${account}:root`] })
      const { Role }: Answered = await ram('CreateRole', { RoleName, AssumeRolePolicyDocument })
      const PolicyName = 'AliyunKMSFullAccess'
      await ram('AttachPolicyToRole', { PolicyType: 'System', PolicyName, RoleName })
      const keys = await userWithKey(`assumer-${RoleName}`)
      const asUser = stsClient(emulator, keys)
      const request = new $Sts.AssumeRoleRequest({
        roleArn: Role.Arn,
        roleSessionName: 'batch',
        durationSeconds: 900,
        policy: allowing('kms:ListKeys'),
      })
      expect(await codeOf(asUser.assumeRole(request))).to.equal('NoPermission')
      await ram('AttachPolicyToUser', {
        PolicyType: 'System',
        PolicyName: 'AliyunSTSAssumeRoleAccess',
        UserName: `assumer-${RoleName}`,
      })
      const { body } = await asUser.assumeRole(request)
      const { accessKeyId = '', accessKeySecret = '', securityToken = '' } = body?.credentials ?? {}
      expect(accessKeyId).to.match(/^STS\./)
      const session = { accessKeyId, accessKeySecret, securityToken }
      const kms = client(KMS, session)
      expect(await kms('ListKeys')).to.have.property('TotalCount')
      expect(await codeOf(kms('CreateKey'))).to.equal('Forbidden.NoPermission')
      const identity = await withCredential(emulator, session).getCallerIdentity()
      expect(identity.body).to.include({
        identityType: 'AssumedRoleUser',
        arn: `acs:ram::${account}:assumed-role/${RoleName}/batch`,
      })
      const withoutToken = client(KMS, { accessKeyId, accessKeySecret })
      expect(await codeOf(withoutToken('ListKeys'))).to.equal(
        'InvalidSecurityToken.MismatchWithAccessKey',
      )
      emulator.clock.advance(0.26)
      expect(await codeOf(kms('ListKeys'))).to.equal('InvalidSecurityToken.Expired')
    })
  }

  it('tells who one is, by the library for credentials', async () => {
    const { identity } = emulator
    const account = await withCredential(emulator, identity).getCallerIdentity()
    expect(account.body).to.include({ accountId: identity.accountId, identityType: 'Account' })
    const keys = await userWithKey('somebody')
    const user = await withCredential(emulator, keys).getCallerIdentity()
    expect(user.body).to.include({
      identityType: 'RAMUser',
      arn: `acs:ram::${identity.accountId}:user/somebody`,
    })
  })

  it('checks roles and their sessions', async () => {
    const RoleName = 'checked'
    const AssumeRolePolicyDocument = trusting({ Service: ['odps.aliyuncs.com'] })
    await ram('CreateRole', { RoleName, AssumeRolePolicyDocument })
    const MaxSessionDuration = 3599
    const role = { RoleName: 'short', AssumeRolePolicyDocument, MaxSessionDuration }
    expect(await codeOf(ram('CreateRole', role))).to.equal('InvalidParameter.MaxSessionDuration')
    await ram('UpdateRole', { RoleName, NewDescription: 'new' })
    const { Role }: Answered = await ram('GetRole', { RoleName })
    expect(Role).to.include({ Description: 'new', MaxSessionDuration: 3600 })
    const sts = acs3(emulator, '2015-04-01')
    const RoleArn = Role.Arn
    const RoleSessionName = 'batch'
    expect(await codeOf(sts('AssumeRole', { RoleArn, RoleSessionName }))).to.equal('NoPermission')
    expect(await codeOf(sts('AssumeRole', { RoleArn: 'x', RoleSessionName }))).to.equal(
      'InvalidParameter.RoleArn',
    )
    expect(await codeOf(sts('AssumeRole', { RoleArn }))).to.equal('MissingParameter')
    expect(await codeOf(sts('AssumeRole', { RoleArn: `${RoleArn}x`, RoleSessionName }))).to.equal(
      'EntityNotExist.Role',
    )
    const PolicyName = 'AliyunKMSReadOnlyAccess'
    const attachment = { PolicyType: 'System', PolicyName, RoleName }
    await ram('AttachPolicyToRole', attachment)
    const { Roles }: Answered = await ram('ListEntitiesForPolicy', {
      PolicyType: 'System',
      PolicyName,
    })
    expect(Roles.Role.map((each: Answered) => each.RoleName)).to.deep.equal([RoleName])
    const { Policies }: Answered = await ram('ListPoliciesForRole', { RoleName })
    expect(Policies.Policy[0]).to.include({ PolicyName, PolicyType: 'System' })
    expect(await codeOf(ram('DeleteRole', { RoleName }))).to.equal('DeleteConflict.Role.Policy')
    await ram('DetachPolicyFromRole', attachment)
    await ram('DeleteRole', { RoleName })
    expect(await codeOf(ram('GetRole', { RoleName }))).to.equal('EntityNotExist.Role')
  })
})
