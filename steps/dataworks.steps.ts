/** Steps about DataWorks: workspaces, and MaxCompute projects created from them. */
import { Given, When } from '@cucumber/cucumber'
import type { Encryption } from '../adapters/target'
import type { NamedKey, Principal } from './support/parameter-types'
import { activateKms, by, encryption } from './support/setup'
import type { SealproofWorld } from './support/world'

Given(
  'a DataWorks workspace {string} in {region}',
  async function (this: SealproofWorld, name: string, region: string) {
    await activateKms(this, region)
    await this.does('dataworks.createWorkspace', { name, region })
    this.ledger.placeProject(workspaceName(name), region)
  },
)

When(
  '{principal} tries to create project {string} from workspace {string} encrypted with {algorithmName} under {key}',
  async function (
    this: SealproofWorld,
    principal: Principal,
    name: string,
    workspace: string,
    algorithm: string,
    key: NamedKey,
  ) {
    await tryToCreate(this, principal, name, workspace, encryption(this, algorithm, key))
  },
)

When(
  '{principal} tries to create project {string} from workspace {string} without encryption',
  async function (this: SealproofWorld, principal: Principal, name: string, workspace: string) {
    await tryToCreate(this, principal, name, workspace, null)
  },
)

When(
  '{principal} tries to create project {string} from workspace {string} without a word on encryption',
  async function (this: SealproofWorld, principal: Principal, name: string, workspace: string) {
    await tryToCreate(this, principal, name, workspace, undefined)
  },
)

async function tryToCreate(
  world: SealproofWorld,
  principal: Principal,
  name: string,
  workspace: string,
  wanted: Encryption | null | undefined,
): Promise<void> {
  const chosen = wanted === undefined ? {} : { encryption: wanted }
  const input = { workspace, name, ...chosen, ...by(principal) }
  const outcome = await world.tries('dataworks.createProject', input)
  if (outcome.ok) world.ledger.placeProject(name, world.ledger.regionOf(workspaceName(workspace)))
}

/** A name of its own, separate from projects. */
function workspaceName(name: string): string {
  return `workspace ${name}`
}
