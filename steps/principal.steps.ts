/** Steps about principals: RAM users with policies, roles in a project, roles of services. */
import { Given, When } from '@cucumber/cucumber'
import type { ProjectProperty, ProjectRole, Service } from '../adapters/target'
import type { Principal } from './support/parameter-types'
import { POLICIES, type PolicyName } from './support/policies'
import { authorize, by } from './support/setup'
import type { SealproofWorld } from './support/world'

Given('a RAM user {string}', async function (this: SealproofWorld, name: string) {
  await ensureUser(this, name)
})

Given(
  'a policy that {policy} is attached to RAM user {string}',
  async function (this: SealproofWorld, policy: PolicyName, name: string) {
    await ensureUser(this, name)
    await this.does('access.attachPolicy', { principal: name, policy: POLICIES[policy] })
  },
)

Given(
  'this policy is attached to RAM user {string}:',
  async function (this: SealproofWorld, name: string, policy: string) {
    await ensureUser(this, name)
    await this.does('access.attachPolicy', { principal: name, policy: JSON.parse(policy) })
  },
)

Given(
  'RAM user {string} has the role {role} in {string}',
  async function (this: SealproofWorld, name: string, role: ProjectRole, project: string) {
    await ensureUser(this, name)
    await this.does('access.assignRole', { project, principal: name, role })
  },
)

Given(
  '{service} holds its encryption role',
  async function (this: SealproofWorld, service: Service) {
    await authorize(this, service)
  },
)

Given(
  '{service} has lost its encryption role',
  async function (this: SealproofWorld, service: Service) {
    await this.does('access.revokeService', { service })
  },
)

When(
  '{principal} tries to set {property} of {string} to {string}',
  async function (
    this: SealproofWorld,
    principal: Principal,
    property: ProjectProperty,
    project: string,
    value: string,
  ) {
    await this.tries('access.setProperty', { project, property, value, ...by(principal) })
  },
)

async function ensureUser(world: SealproofWorld, name: string): Promise<void> {
  if (world.ledger.principals.has(name)) return
  world.ledger.principals.add(name)
  await world.does('access.createPrincipal', { name })
}
