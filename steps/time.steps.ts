/** Steps about time: the target's clock is moved, or waited for. */
import { Given, When } from '@cucumber/cucumber'
import { everyHour, pass, passInParts } from './support/passing-time'
import type { SealproofWorld } from './support/world'

Given('{duration} has/have passed', async function (this: SealproofWorld, hours: number) {
  await pass(this, hours)
})

/** Time that passes in parts: a target that cuts or rounds hours falls behind. */
Given(
  '{duration} have passed {int} times',
  async function (this: SealproofWorld, hours: number, times: number) {
    await passInParts(this, hours, times)
  },
)

When(
  'the owner reads table {string} of {string} every hour for {int} hours',
  async function (this: SealproofWorld, table: string, project: string, hours: number) {
    await everyHour(this, hours, () => this.tries('readRows', { project, table }))
  },
)

When(
  'the owner extends table {string} of {string} every hour for {int} hours',
  async function (this: SealproofWorld, table: string, project: string, hours: number) {
    const rows = [{ name: 'hourly', value: 'once more' }]
    await everyHour(this, hours, async () => {
      const outcome = await this.tries('writeRows', { project, table, rows, mode: 'append' })
      if (outcome.ok) this.ledger.wrote(project, table, rows, 'append')
    })
  },
)

When(
  'Hologres reads table {string} of {string} every hour for {int} hours',
  async function (this: SealproofWorld, table: string, project: string, hours: number) {
    const { hologres: instanceId } = this
    if (instanceId === undefined) throw new Error('the scenario is at fault: it has no Hologres')
    const input = { instanceId, project, table }
    await everyHour(this, hours, () => this.tries('hologres.readExternalTable', input))
  },
)
