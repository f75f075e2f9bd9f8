/** Hologres: instances that read MaxCompute's tables through external tables. */
import { Given, When } from '@cucumber/cucumber'
import { authorize } from './support/setup'
import type { SealproofWorld } from './support/world'

Given(
  'a Hologres {string} in {region}',
  async function (this: SealproofWorld, version: string, region: string) {
    await authorize(this, 'hologres')
    const { instanceId } = await this.does('hologres.createInstance', { version, region })
    this.hologres = instanceId
  },
)

When(
  'Hologres tries to read table {string} of {string}',
  async function (this: SealproofWorld, table: string, project: string) {
    const instanceId = this.hologres
    await this.tries('hologres.readExternalTable', { instanceId, project, table })
  },
)

When(
  'Hologres reads table {string} of {string}',
  async function (this: SealproofWorld, table: string, project: string) {
    const instanceId = this.hologres
    await this.does('hologres.readExternalTable', { instanceId, project, table })
  },
)
