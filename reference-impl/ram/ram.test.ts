import { describe, it } from 'node:test'
import { expect } from 'chai'
import { ServiceError } from '../errors'
import {
  type AccessRequest,
  ALIYUN_MAXCOMPUTE_FULL_ACCESS,
  FORCE_PROJECT_ENCRYPTION,
  HOLOGRES_ENCRYPTION_ROLE,
  HOLOGRES_PRINCIPAL,
  MAXCOMPUTE_ENCRYPTION_ROLE,
  MAXCOMPUTE_PRINCIPAL,
  OWNER,
  Ram,
} from './index'

const USE_A_KEY: AccessRequest = {
  action: 'kms:GenerateDataKey',
  resource: 'acs:kms:cn-shanghai:1234567890123456:key/86a9efd9-3d16-4894-bd4f-1fc43f3f2abf',
}

function creation(encryption: boolean | undefined): AccessRequest {
  return {
    action: 'odps:CreateProject',
    resource: 'acs:odps:cn-shanghai:1234567890123456:projects/*',
    ...(encryption !== undefined && { conditions: { 'odps:Encryption': encryption } }),
  }
}

function ramWithUser(...policies: readonly unknown[]): Ram {
  const ram = new Ram()
  ram.createUser('mei')
  for (const policy of policies) ram.attachPolicyToUser('mei', policy)
  return ram
}

function codeOf(call: () => unknown): string {
  try {
    call()
    return 'completed'
  } catch (error) {
    if (error instanceof ServiceError) return `${error.httpStatus} ${error.code}`
    throw error
  }
}

describe('a RAM user', () => {
  it('may do nothing at first', () => {
    expect(ramWithUser().evaluate('mei', creation(true))).to.equal('ImplicitDeny')
  })

  it('may do what a policy allows', () => {
    const ram = ramWithUser(ALIYUN_MAXCOMPUTE_FULL_ACCESS)
    expect(ram.isAllowed('mei', creation(false))).to.equal(true)
  })

  it('has its policies to itself', () => {
    const ram = ramWithUser(ALIYUN_MAXCOMPUTE_FULL_ACCESS)
    ram.createUser('ana')
    expect(ram.isAllowed('ana', creation(false))).to.equal(false)
  })

  it('that nobody knows may do nothing', () => {
    expect(new Ram().isAllowed('nobody', creation(true))).to.equal(false)
  })

  for (const taken of ['mei', OWNER]) {
    it(`cannot be created under the name ${taken}, which is taken`, () => {
      const ram = ramWithUser()
      expect(codeOf(() => ram.createUser(taken))).to.equal('409 EntityAlreadyExists.User')
    })
  }

  it('that nobody knows gets no policy', () => {
    const attach = (): void => new Ram().attachPolicyToUser('nobody', FORCE_PROJECT_ENCRYPTION)
    expect(codeOf(attach)).to.equal('404 EntityNotExist.User')
  })

  it('keeps its policies when a malformed one is refused', () => {
    const ram = ramWithUser(ALIYUN_MAXCOMPUTE_FULL_ACCESS)
    codeOf(() => ram.attachPolicyToUser('mei', { Version: '1' }))
    expect(ram.isAllowed('mei', creation(false))).to.equal(true)
  })
})

describe('the owner', () => {
  it('is not bound by policies', () => {
    expect(new Ram().evaluate(OWNER, creation(false))).to.equal('Allow')
  })
})

describe('the policy that forces encryption', () => {
  const ram = ramWithUser(ALIYUN_MAXCOMPUTE_FULL_ACCESS, FORCE_PROJECT_ENCRYPTION)

  it('denies an unencrypted project', () => {
    expect(ram.evaluate('mei', creation(false))).to.equal('ExplicitDeny')
  })

  it('lets an encrypted project through', () => {
    expect(ram.evaluate('mei', creation(true))).to.equal('Allow')
  })

  it('says nothing of a request that does not carry the key', () => {
    expect(ram.evaluate('mei', creation(undefined))).to.equal('Allow')
  })

  it('says nothing of later changes', () => {
    const update = { ...creation(false), action: 'odps:UpdateProjectBasicMeta' }
    expect(ram.evaluate('mei', update)).to.equal('Allow')
  })

  it('allows nothing by itself', () => {
    const alone = ramWithUser(FORCE_PROJECT_ENCRYPTION)
    expect(alone.evaluate('mei', creation(true))).to.equal('ImplicitDeny')
  })
})

describe('a service role', () => {
  const ROLES = [
    [MAXCOMPUTE_ENCRYPTION_ROLE, MAXCOMPUTE_PRINCIPAL],
    [HOLOGRES_ENCRYPTION_ROLE, HOLOGRES_PRINCIPAL],
  ] as const
  for (const [role, service] of ROLES) {
    const { roleName } = role

    it(`${roleName} lets its service use keys`, () => {
      const ram = new Ram()
      ram.createRole(role)
      expect(ram.isRoleAllowed(roleName, service, USE_A_KEY)).to.equal(true)
    })

    it(`${roleName} does not let its service manage keys`, () => {
      const ram = new Ram()
      ram.createRole(role)
      const manage = { ...USE_A_KEY, action: 'kms:DisableKey' }
      expect(ram.isRoleAllowed(roleName, service, manage)).to.equal(false)
    })

    it(`${roleName} does not serve a service that it does not trust`, () => {
      const ram = new Ram()
      ram.createRole(role)
      expect(ram.isRoleAllowed(roleName, 'ecs.aliyuncs.com', USE_A_KEY)).to.equal(false)
    })

    it(`${roleName} serves nobody before it was granted`, () => {
      expect(new Ram().isRoleAllowed(roleName, service, USE_A_KEY)).to.equal(false)
    })

    it(`${roleName} serves nobody after it was taken away`, () => {
      const ram = new Ram()
      ram.createRole(role)
      ram.deleteRole(roleName)
      expect(ram.isRoleAllowed(roleName, service, USE_A_KEY)).to.equal(false)
    })
  }
})
