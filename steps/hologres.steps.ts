/** Steps about Hologres: instances that read MaxCompute's tables as external tables. */
import { Given, When } from '@cucumber/cucumber'
import { expect } from 'chai'
import { authorize } from './support/setup'
import type { SealproofWorld } from './support/world'

Given(
  'a Hologres {string} in {region}',
  async function (this: SealproofWorld, version: string, region: string) {
    await authorize(this, 'hologres')
    await createInstance(this, version, region)
  },
)

Given(
  'a Hologres {string} in {region} that was granted no role',
  async function (this: SealproofWorld, version: string, region: string) {
    await createInstance(this, version, region)
  },
)

/** For a scenario with several instances. */
When(
  'Hologres {string} in {region} tries to read table {string} of {string}',
  async function (
    this: SealproofWorld,
    version: string,
    region: string,
    table: string,
    project: string,
  ) {
    const instanceId = this.ledger.instance(version, region)
    await this.tries('hologres.readExternalTable', { instanceId, project, table })
  },
)

When(
  'Hologres tries to read table {string} of {string}',
  async function (this: SealproofWorld, table: string, project: string) {
    // If the instance could not be created, that refusal is the outcome to judge.
    const instanceId = this.hologres
    if (instanceId !== undefined)
      await this.tries('hologres.readExternalTable', { instanceId, project, table })
  },
)

When(
  'Hologres reads table {string} of {string}',
  async function (this: SealproofWorld, table: string, project: string) {
    const instanceId = this.hologres ?? expect.fail('there is no Hologres instance to read with')
    await this.does('hologres.readExternalTable', { instanceId, project, table })
  },
)

async function createInstance(
  world: SealproofWorld,
  version: string,
  region: string,
): Promise<void> {
  const outcome = await world.tries('hologres.createInstance', { version, region })
  if (outcome.ok) {
    world.hologres = outcome.value.instanceId
    world.ledger.nameInstance(version, region, outcome.value.instanceId)
  } else if (outcome.refusal.code !== 'HOLOGRES_VERSION_UNSUPPORTED')
    world.refuted('hologres.createInstance', outcome.refusal)
}
