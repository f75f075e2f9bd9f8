/** Steps about restarts of the service. */
import { Given, When } from '@cucumber/cucumber'
import { pass } from './support/passing-time'
import type { SealproofWorld } from './support/world'

When('the service is/was restarted', async function (this: SealproofWorld) {
  await this.does('restart.restart', {})
})

Given(
  'the service was restarted {duration} ago',
  async function (this: SealproofWorld, hours: number) {
    await this.does('restart.restart', {})
    await pass(this, hours)
  },
)
