/**
 * Steps about a KMS that fails. Which operations of KMS a target calls is its own affair, so each of
 * them fails.
 */
import { Given, Then } from '@cucumber/cucumber'
import type { KmsFailure, KmsOperation } from '../adapters/target'
import { expectRows } from './support/expect-rows'
import { KMS_OPERATIONS } from './support/kms-failures'
import { pass } from './support/passing-time'
import type { SealproofWorld } from './support/world'

Given(
  'KMS {failure} the next {int} call(s) of MaxCompute',
  async function (this: SealproofWorld, failure: KmsFailure, times: number) {
    await fail(this, failure, times)
  },
)

Given(
  'KMS {failure} the next {int} call(s) of {kmsOperation} by MaxCompute',
  async function (
    this: SealproofWorld,
    failure: KmsFailure,
    times: number,
    operation: KmsOperation,
  ) {
    await this.does('disturbance.kmsFails', { operation, failure, times })
  },
)

Given(
  'calls of {kmsOperation} by MaxCompute succeed again',
  async function (this: SealproofWorld, operation: KmsOperation) {
    await this.does('disturbance.kmsFails', { operation, failure: 'throttled', times: 0 })
  },
)

/** What KMS answered may be kept for 24 hours, refusals too. */
Then(
  'a day after KMS works again, table {string} of {string} holds exactly what was written',
  async function (this: SealproofWorld, table: string, project: string) {
    await fail(this, 'throttled', 0)
    await pass(this, 24)
    const rows = await this.does('readRows', { project, table })
    expectRows(table, rows, this.ledger.rowsOf(project, table))
  },
)

Then('KMS works again', async function (this: SealproofWorld) {
  await fail(this, 'throttled', 0)
})

async function fail(world: SealproofWorld, failure: KmsFailure, times: number): Promise<void> {
  for (const operation of KMS_OPERATIONS)
    await world.does('disturbance.kmsFails', { operation, failure, times })
}
