/** Steps about projects: creating them, describing their encryption, and changing it. */
import { Given, Then, When } from '@cucumber/cucumber'
import type { Encryption, InputOf } from '../adapters/target'
import { englishOf, type Saying, say } from '../record/saying'
import { HOME_REGION } from './support/home-region'
import type { NamedKey, Principal } from './support/parameter-types'
import { activateKms, by, createProject, encryption } from './support/setup'
import { noteStoredBytes } from './support/stored-table'
import { expectOf, violation } from './support/violation'
import type { SealproofWorld, Where } from './support/world'

Given(
  'an unencrypted project {string}{place}',
  async function (this: SealproofWorld, name: string, region: string) {
    await createProject(this, name, region, null)
  },
)

Given(
  'a project {string}{place} encrypted with {algorithm} under {key}',
  async function (
    this: SealproofWorld,
    name: string,
    region: string,
    algorithm: string,
    key: NamedKey,
  ) {
    await createProject(this, name, region, encryption(this, algorithm, key))
  },
)

Given(
  '{string} was then encrypted with {algorithm} under {key}',
  async function (this: SealproofWorld, project: string, algorithm: string, key: NamedKey) {
    for (const table of this.ledger.tablesOf(project)) await noteStoredBytes(this, project, table)
    await this.does('setEncryption', { project, encryption: encryption(this, algorithm, key) })
  },
)

Given(
  '{principal} has created an unencrypted project {string}',
  async function (this: SealproofWorld, principal: Principal, name: string) {
    const region = HOME_REGION
    await activateKms(this, region)
    await this.does('createProject', { name, region, encryption: null, ...by(principal) })
    this.ledger.placeProject(name, region)
  },
)

When(
  '{principal} tries to create project {string}{place} encrypted with {algorithmName} under {key}',
  async function (
    this: SealproofWorld,
    principal: Principal,
    name: string,
    region: string,
    algorithm: string,
    key: NamedKey,
  ) {
    await tryToCreate(this, principal, name, region, encryption(this, algorithm, key))
  },
)

When(
  '{principal} tries to create project {string}{place} without encryption',
  async function (this: SealproofWorld, principal: Principal, name: string, region: string) {
    await tryToCreate(this, principal, name, region, null)
  },
)

When(
  '{principal} tries to create project {string}{place} without a word on encryption',
  async function (this: SealproofWorld, principal: Principal, name: string, region: string) {
    await tryToCreate(this, principal, name, region, undefined)
  },
)

When(
  'the owner tries twice at once to create project {string}{place} encrypted with {algorithm} under {key}',
  async function (
    this: SealproofWorld,
    name: string,
    region: string,
    algorithm: string,
    key: NamedKey,
  ) {
    const asked = { name, region, encryption: encryption(this, algorithm, key) }
    await createAtOnce(this, asked, { ...asked })
  },
)

When(
  'the owner tries at once to create project {string}{place} encrypted with {algorithm} under {key}, and plain',
  async function (
    this: SealproofWorld,
    name: string,
    region: string,
    algorithm: string,
    key: NamedKey,
  ) {
    const asked = { name, region, encryption: encryption(this, algorithm, key) }
    await createAtOnce(this, asked, { ...asked, encryption: null })
  },
)

When(
  'the owner tries at once to encrypt {string} with {algorithm} and with {algorithm} under {key}',
  async function (
    this: SealproofWorld,
    project: string,
    algorithm: string,
    other: string,
    key: NamedKey,
  ) {
    await this.triesBoth(
      ['setEncryption', { project, encryption: encryption(this, algorithm, key) }],
      ['setEncryption', { project, encryption: encryption(this, other, key) }],
    )
  },
)

When(
  '{principal} tries to create project {string}{place} without encryption while {principal} tries to create project {string}',
  async function (
    this: SealproofWorld,
    principal: Principal,
    name: string,
    region: string,
    other: Principal,
    otherName: string,
  ) {
    const [created, otherCreated] = await this.triesBoth(
      ['createProject', { name, region, encryption: null, ...by(principal) }],
      ['createProject', { name: otherName, region, encryption: null, ...by(other) }],
    )
    if (created.ok) this.ledger.placeProject(name, region)
    if (otherCreated.ok) this.ledger.placeProject(otherName, region)
  },
)

When(
  '{principal} tries to describe project {string}',
  async function (this: SealproofWorld, principal: Principal, name: string) {
    await this.tries('getProject', { name, ...by(principal) })
  },
)

When(
  '{principal} tries to encrypt {string} with {algorithmName} under {key}',
  async function (
    this: SealproofWorld,
    principal: Principal,
    project: string,
    algorithm: string,
    key: NamedKey,
  ) {
    const wanted = encryption(this, algorithm, key)
    await this.tries('setEncryption', { project, encryption: wanted, ...by(principal) })
  },
)

When(
  '{principal} tries to switch the encryption of {string} off',
  async function (this: SealproofWorld, principal: Principal, project: string) {
    await this.tries('setEncryption', { project, encryption: null, ...by(principal) })
  },
)

/** Accepts any outcome, for a scenario that continues after it. */
Given(
  '{principal} has tried to switch the encryption of {string} off',
  async function (this: SealproofWorld, principal: Principal, project: string) {
    await this.ask('setEncryption', { project, encryption: null, ...by(principal) })
  },
)

Then(
  '{where}{string} is( still) encrypted with {algorithm} under {key}',
  async function (
    this: SealproofWorld,
    where: Where,
    name: string,
    algorithm: string,
    key: NamedKey,
  ) {
    if (!this.applies(where)) return
    const project = await this.does('getProject', { name })
    expectEncryption(name, project.encryption, encryption(this, algorithm, key))
  },
)

Then(
  '{where}{string} is( still) not encrypted',
  async function (this: SealproofWorld, where: Where, name: string) {
    if (!this.applies(where)) return
    const project = await this.does('getProject', { name })
    expectEncryption(name, project.encryption, null)
  },
)

Then(
  '{where}project {string} does not exist',
  async function (this: SealproofWorld, where: Where, name: string) {
    if (!this.applies(where)) return
    const outcome = await this.ask('getProject', { name })
    const observed = outcome.ok ? 'the project exists' : outcome.refusal.code
    // A target may refuse an invalid name before it looks the name up.
    const absent = ['NOT_FOUND', 'INVALID_ARGUMENT']
    expectOf(say`project "${name}" must not have come into being`, observed, (it) =>
      it.to.be.oneOf(absent),
    )
  },
)

Then(
  '{where}{string} lies in {region}',
  async function (this: SealproofWorld, where: Where, name, region) {
    if (!this.applies(where)) return
    const project = await this.does('getProject', { name })
    const observed = { name: project.name, region: project.region }
    expectOf(say`what project "${name}" says of itself`, observed, (it) =>
      it.to.deep.equal({ name, region }),
    )
  },
)

async function createAtOnce(
  world: SealproofWorld,
  first: InputOf<'createProject'>,
  second: InputOf<'createProject'>,
): Promise<void> {
  const outcomes = await world.triesBoth(['createProject', first], ['createProject', second])
  if (outcomes.some(({ ok }) => ok)) world.ledger.placeProject(first.name, first.region)
}

async function tryToCreate(
  world: SealproofWorld,
  principal: Principal,
  name: string,
  region: string,
  wanted: Encryption | null | undefined,
): Promise<void> {
  const input = wanted === undefined ? { name, region } : { name, region, encryption: wanted }
  const outcome = await world.tries('createProject', { ...input, ...by(principal) })
  if (outcome.ok) world.ledger.placeProject(name, region)
}

/** Compares the promised members only: a target may add members. */
function expectEncryption(
  name: string,
  observed: Encryption | null,
  expected: Encryption | null,
): void {
  const [demanded, reported] = [describe(expected), describe(observed)]
  if (englishOf(reported) === englishOf(demanded)) return
  throw violation(say`"${name}" must be ${demanded}, but says that it is ${reported}`, {
    expected: demanded,
    actual: reported,
  })
}

function describe(told: Encryption | null): Saying {
  if (told === null) return say`not encrypted`
  return told.key.kind === 'default'
    ? say`encrypted with ${told.algorithm} under the default key`
    : say`encrypted with ${told.algorithm} under key ${told.key.keyId}`
}
