/** Steps about keys in KMS: keys of the user, and the key that the service created. */
import { Given, Then, When } from '@cucumber/cucumber'
import type { Key, KeyState } from '../adapters/target'
import { type Saying, say } from '../record/saying'
import type { Principal } from './support/parameter-types'
import { pass } from './support/passing-time'
import { activateKms, authorize, by, createKey } from './support/setup'
import { expectOf, violation } from './support/violation'
import type { SealproofWorld, Where } from './support/world'

Given('KMS is ready in {region}', async function (this: SealproofWorld, region: string) {
  // It may have been left as it was until now.
  this.ledger.readyRegions.delete(region)
  await activateKms(this, region)
})

Given('KMS is not activated in {region}', async function (this: SealproofWorld, region: string) {
  const { activated } = await this.does('keys.status', { region })
  if (activated) return this.inapplicable(say`KMS is activated in ${region} already`)
  // Later setup must not activate KMS in this region.
  this.ledger.readyRegions.add(region)
  return undefined
})

Given('a BYOK {string} in {region}', async function (this: SealproofWorld, name, region) {
  await createKey(this, name, region)
  await authorize(this, 'maxcompute')
})

Given(
  'a BYOK {string} that nobody created, with the id {string}',
  async function (this: SealproofWorld, name: string, keyId: string) {
    await authorize(this, 'maxcompute')
    this.ledger.nameKey(name, { keyId, region: 'nowhere' })
  },
)

Given(
  'BYOK {string} was {keyChange} {duration} ago',
  async function (this: SealproofWorld, name: string, change: string, hours: number) {
    await changeKey(this, name, change)
    await pass(this, hours)
  },
)

Given(
  'BYOK {string} was {keyChange}',
  async function (this: SealproofWorld, name: string, change: string) {
    await changeKey(this, name, change)
  },
)

When(
  '{principal} tries to create a BYOK {string} in {region}',
  async function (this: SealproofWorld, principal: Principal, name: string, region: string) {
    const wanted = { region, alias: `alias/${name}`, ...by(principal) }
    const outcome = await this.tries('keys.create', wanted)
    if (outcome.ok) this.ledger.nameKey(name, { keyId: outcome.value.keyId, region })
  },
)

When(
  '{principal} tries to create a BYOK {string} without an alias in {region}',
  async function (this: SealproofWorld, principal: Principal, name: string, region: string) {
    const outcome = await this.tries('keys.create', { region, ...by(principal) })
    if (outcome.ok) this.ledger.nameKey(name, { keyId: outcome.value.keyId, region })
  },
)

When(
  'the owner tries to {keySwitch} BYOK {string}',
  async function (this: SealproofWorld, state: 'Enabled' | 'Disabled', name: string) {
    await this.tries('keys.setState', { keyId: this.ledger.key(name).keyId, state })
  },
)

When(
  'the owner tries to rotate BYOK {string}',
  async function (this: SealproofWorld, name: string) {
    await this.tries('rotation.rotate', { keyId: this.ledger.key(name).keyId })
  },
)

When(
  'the owner tries to describe BYOK {string}',
  async function (this: SealproofWorld, name: string) {
    await this.tries('keys.describe', { keyId: this.ledger.key(name).keyId })
  },
)

When(
  'the owner tries to describe the master key of {string}',
  async function (this: SealproofWorld, project: string) {
    const { keyId } = await serviceKeyFor(this, project)
    await this.tries('keys.describe', { keyId })
  },
)

When(
  'the owner tries to list the keys of {region}',
  async function (this: SealproofWorld, region: string) {
    await this.tries('keys.list', { region })
  },
)

When(
  'the owner tries to disable the master key of {string}',
  async function (this: SealproofWorld, project: string) {
    const { keyId } = await serviceKeyFor(this, project)
    await this.tries('keys.setState', { keyId, state: 'Disabled' })
  },
)

When(
  'the owner tries to schedule the deletion of the master key of {string}',
  async function (this: SealproofWorld, project: string) {
    const { keyId } = await serviceKeyFor(this, project)
    await this.tries('keys.scheduleDeletion', { keyId, days: 7 })
  },
)

When(
  'the owner tries to schedule the deletion of BYOK {string} in {int} days',
  async function (this: SealproofWorld, name: string, days: number) {
    await this.tries('keys.scheduleDeletion', { keyId: this.ledger.key(name).keyId, days })
  },
)

When(
  'the owner tries to rescue BYOK {string} from deletion',
  async function (this: SealproofWorld, name: string) {
    await this.tries('keys.cancelDeletion', { keyId: this.ledger.key(name).keyId })
  },
)

Then(
  'BYOK {string} is {keyState}',
  async function (this: SealproofWorld, name: string, state: KeyState) {
    const key = await this.does('keys.describe', { keyId: this.ledger.key(name).keyId })
    expectOf(say`the state of BYOK "${name}"`, key.state, (it) => it.to.equal(state))
  },
)

Then('BYOK {string} no longer exists', async function (this: SealproofWorld, name: string) {
  const outcome = await this.ask('keys.describe', { keyId: this.ledger.key(name).keyId })
  const observed = outcome.ok ? `a key that is ${outcome.value.state}` : outcome.refusal.code
  expectOf(say`BYOK "${name}"`, observed, (it) => it.to.equal('KEY_NOT_FOUND'))
})

Then(
  'the master key of {string} is still Enabled',
  async function (this: SealproofWorld, project: string) {
    const { state } = await serviceKeyFor(this, project)
    expectOf(say`the master key of project "${project}"`, state, (it) => it.to.equal('Enabled'))
  },
)

Then(
  'KMS in {region} lists {int} key(s) created by the {creator}',
  async function (this: SealproofWorld, region: string, count: number, creator: string) {
    const keys = await this.does('keys.list', { region })
    const found = keys.filter((key) => key.creator === creator && key.region === region)
    expectOf(createdBy(creator, region), found.length, (it) => it.to.equal(count))
  },
)

Then(
  'KMS in {region} lists {int} to {int} keys created by the {creator}',
  async function (
    this: SealproofWorld,
    region: string,
    fewest: number,
    most: number,
    creator: string,
  ) {
    const keys = await this.does('keys.list', { region })
    const found = keys.filter((key) => key.creator === creator && key.region === region).length
    expectOf(createdBy(creator, region), found, (it) => it.to.be.within(fewest, most))
    this.reading(
      creator === 'service'
        ? say`${found} key(s) created by the service in ${region}`
        : say`${found} key(s) created by the user in ${region}`,
    )
  },
)

Then(
  'KMS describes the default key of {string}',
  async function (this: SealproofWorld, project: string) {
    const region = this.ledger.regionOf(project)
    const listed = await this.does('keys.list', { region })
    const others = listed.filter(({ keyId }) => this.ledger.nameForKeyId(keyId) === undefined)
    if (others.length === 0)
      throw violation(say`KMS in ${region} lists no key that the scenario did not create`, {
        expected: say`the default key`,
        actual: say`${listed.length} key(s), all created by the scenario`,
      })
    for (const { keyId } of others) {
      const described = await this.does('keys.describe', { keyId })
      const observed = { keyId: described.keyId, state: described.state, region: described.region }
      expectOf(DEFAULT_KEY, observed, (it) => it.to.deep.equal({ keyId, state: 'Enabled', region }))
    }
  },
)

Then(
  '{where}KMS describes a key created by the service for {string}',
  async function (this: SealproofWorld, where: Where, project: string) {
    if (!this.applies(where)) return
    const listed = await serviceKeyFor(this, project)
    const described = await this.does('keys.describe', { keyId: listed.keyId })
    const { keyId, creator, state, region } = described
    const expected = { keyId: listed.keyId, creator: 'service', state: 'Enabled' }
    expectOf(DEFAULT_KEY, { keyId, creator, state }, (it) => it.to.deep.equal(expected))
    const ofProject = this.ledger.regionOf(project)
    expectOf(DEFAULT_KEY, region, (it) => it.to.equal(ofProject))
  },
)

const DEFAULT_KEY = say`what KMS says of the default key`

function createdBy(creator: string, region: string): Saying {
  return creator === 'service'
    ? say`keys in ${region} created by the service`
    : say`keys in ${region} created by the user`
}

async function changeKey(world: SealproofWorld, name: string, change: string): Promise<void> {
  const { keyId } = world.ledger.key(name)
  if (change === 'disabled') await world.does('keys.setState', { keyId, state: 'Disabled' })
  else if (change === 'enabled again')
    await world.does('keys.setState', { keyId, state: 'Enabled' })
  else if (change === 'rotated') await world.does('rotation.rotate', { keyId })
  else if (change === 'rescued') await world.does('keys.cancelDeletion', { keyId })
  else await world.does('keys.scheduleDeletion', { keyId, days: 7 })
}

/** A key that MaxCompute created in the project's region. */
async function serviceKeyFor(world: SealproofWorld, project: string): Promise<Key> {
  const region = world.ledger.regionOf(project)
  const keys = await world.does('keys.list', { region })
  const found = keys.find(({ creator }) => creator === 'service')
  if (found !== undefined) return found
  throw violation(say`KMS in ${region} lists no key that the service created`, {
    expected: say`a key created by the service`,
    actual: say`${keys.length} key(s), all created by the user`,
  })
}
