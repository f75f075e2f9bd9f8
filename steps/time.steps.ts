/** Time: the target's clock is moved, never waited for. */
import { Given, When } from '@cucumber/cucumber'
import type { SealproofWorld } from './support/world'

Given('{duration} has/have passed', async function (this: SealproofWorld, hours: number) {
  await this.does('clock.advance', { hours })
})

/** Ends on the hour itself, and leaves the last answer to be judged. */
When(
  'the owner reads table {string} of {string} every hour for {int} hours',
  async function (this: SealproofWorld, table: string, project: string, hours: number) {
    for (let hour = 0; hour < hours; hour++) {
      await this.tries('readRows', { project, table })
      await this.does('clock.advance', { hours: 1 })
    }
    await this.tries('readRows', { project, table })
  },
)
