/** Steps about billing: KMS calls, their charges, and the charges of MaxCompute. */
import { type DataTable, Given, Then, When } from '@cucumber/cucumber'
import type { BillLine } from '../adapters/target'
import { type Saying, say } from '../record/saying'
import {
  billedCalls,
  CHARGED_OPERATIONS,
  type Counts,
  growth,
  loggedCalls,
  total,
} from './support/meters'
import { expectOf, violation } from './support/violation'
import { waitForMeters } from './support/waiting'
import type { SealproofWorld } from './support/world'

Given('log and bill are up to date', async function (this: SealproofWorld) {
  await waitForMeters(this)
})

Given('the meters are noted', async function (this: SealproofWorld) {
  this.meters = {
    logged: await loggedCalls(this),
    bill: await this.does('metering.bill', {}),
    ofProject: {},
  }
})

Given('the meters of {string} are noted', async function (this: SealproofWorld, project: string) {
  this.meters = {
    logged: await loggedCalls(this),
    bill: await this.does('metering.bill', {}),
    ofProject: { [project]: await loggedCalls(this, project) },
  }
})

When('the calls that KMS has logged are read', async function (this: SealproofWorld) {
  await this.tries('metering.kmsCalls', {})
})

When(
  'the calls that KMS has logged for {string} are read',
  async function (this: SealproofWorld, project: string) {
    await this.tries('metering.kmsCalls', { project })
  },
)

When('the bill is read', async function (this: SealproofWorld) {
  await this.tries('metering.bill', {})
})

Then(
  '{metered}KMS has counted calls of {string}',
  async function (this: SealproofWorld, metered: boolean, project: string) {
    if (metered) await waitForMeters(this)
    const grown = await growthOfProject(this, project)
    requireGrowth(total(grown), callsSinceNoted(project))
  },
)

Then(
  '{metered}KMS has counted no call of {string}',
  async function (this: SealproofWorld, metered: boolean, project: string) {
    if (metered) await waitForMeters(this)
    const grown = await growthOfProject(this, project)
    expectOf(callsSinceNoted(project), total(grown), (it) => it.to.equal(0))
  },
)

Then(
  'KMS has counted for {string}:',
  async function (this: SealproofWorld, project: string, table: DataTable) {
    const grown = await growthOfProject(this, project)
    const listed = table.rowsHash()
    const expected = CHARGED_OPERATIONS.map((name) => [name, Number(listed[name] ?? 0)])
    expectOf(say`KMS calls of "${project}"`, grown, (it) =>
      it.to.deep.equal(Object.fromEntries(expected)),
    )
  },
)

Then('the bill shows exactly the calls that KMS logs', async function (this: SealproofWorld) {
  const billed = await amidLogs(this, {
    logged: () => loggedCalls(this),
    billed: async () => billedCalls(await billOf(this)),
  })
  requireGrowth(total(billed), say`calls on the bill`)
})

Then(
  'the bill of BYOK {string} in {region} shows exactly the calls that KMS logs for {string}',
  async function (this: SealproofWorld, name: string, region: string, project: string) {
    const { keyId } = this.ledger.key(name)
    const billed = await amidLogs(this, {
      logged: () => loggedCalls(this, project),
      billed: async () => {
        const lines = (await billOf(this)).filter((line) => line.region === region)
        return billedCalls(lines, keyId)
      },
    })
    requireGrowth(total(billed), say`calls on the bill of BYOK "${name}"`)
  },
)

Then(
  '{metered}KMS has logged exactly {int} call(s) of Decrypt by the owner',
  async function (this: SealproofWorld, metered: boolean, count: number) {
    if (metered) await waitForMeters(this)
    const { Decrypt } = await callsOfOwner(this)
    expectOf(say`calls of Decrypt by the owner`, Decrypt, (it) => it.to.equal(count))
  },
)

Then(
  '{metered}KMS has billed each of {int} refused call(s) of Decrypt, or none',
  async function (this: SealproofWorld, metered: boolean, count: number) {
    if (metered) await waitForMeters(this)
    const billed = growth(billedCalls(this.meters.bill), billedCalls(await billOf(this)))
    expectOf(say`calls of Decrypt on the bill`, billed.Decrypt, (it) => it.to.be.oneOf([0, count]))
    this.reading(
      billed.Decrypt === 0 ? say`refused calls are not billed` : say`refused calls are billed`,
    )
  },
)

Then(
  'the bill of BYOK {string} in {region} has grown',
  async function (this: SealproofWorld, name: string, region: string) {
    requireGrowth(await growthOfKey(this, name, region), say`calls on the bill of BYOK "${name}"`)
  },
)

Then('KMS has billed nothing', async function (this: SealproofWorld) {
  const billed = growth(billedCalls(this.meters.bill), billedCalls(await billOf(this)))
  expectOf(say`KMS calls on the bill since the meters were noted`, total(billed), (it) =>
    it.to.equal(0),
  )
})

Then(
  '{metered}MaxCompute charges nothing for encryption',
  async function (this: SealproofWorld, metered: boolean) {
    if (metered) await waitForMeters(this)
    const projects = this.ledger.projects()
    const before = itemsOf(this.meters.bill, projects)
    const added = itemsOf(await billOf(this), projects).filter(
      (item) => !before.includes(item) || /encrypt|decrypt|cipher|kms|\bkey/i.test(item),
    )
    if (added.length === 0) return
    throw violation(say`MaxCompute charges for ${added.join(', ')}`, {
      expected: say`the items of an unencrypted project and no more`,
      actual: added.join(', '),
    })
  },
)

/**
 * A bill must show at least what was logged before the delay that the target declares, and at most what is logged after
 * another delay: calls that the target makes without being asked may come in between.
 */
async function amidLogs(
  world: SealproofWorld,
  ask: { readonly logged: () => Promise<Counts>; readonly billed: () => Promise<Counts> },
): Promise<Counts> {
  const before = await ask.logged()
  await waitForMeters(world)
  const billed = await ask.billed()
  await waitForMeters(world)
  const after = await ask.logged()
  const wrong = CHARGED_OPERATIONS.find((operation) => {
    const count = billed[operation] ?? 0
    return count < (before[operation] ?? 0) || count > (after[operation] ?? 0)
  })
  if (wrong === undefined) return billed
  throw violation(say`the bill shows ${billed[wrong] ?? 0} calls of ${wrong}`, {
    expected: say`as many as KMS has logged: ${range(before[wrong] ?? 0, after[wrong] ?? 0)}`,
    actual: billed[wrong],
  })
}

function range(fewest: number, most: number): Saying {
  return fewest === most ? say`${most}` : say`${fewest} to ${most}`
}

function callsSinceNoted(project: string): Saying {
  return say`KMS calls of "${project}" since its meters were noted`
}

/** The calls since the meters of a project were noted that MaxCompute did not make for the project. */
async function callsOfOwner(world: SealproofWorld): Promise<Counts> {
  const all = growth(world.meters.logged, await loggedCalls(world))
  const ofProjects = await Promise.all(
    Object.keys(world.meters.ofProject).map((project) => growthOfProject(world, project)),
  )
  return ofProjects.reduce((rest, ofProject) => growth(ofProject, rest), all)
}

/** chai's message would not say "more than". */
function requireGrowth(count: number, what: Saying): void {
  if (count > 0) return
  throw violation(say`${what}: ${count}, where there must be some`, {
    expected: say`more than 0`,
    actual: count,
  })
}

async function billOf(world: SealproofWorld): Promise<readonly BillLine[]> {
  return world.does('metering.bill', {})
}

/** A project that did not exist when the meters were noted had no calls. */
async function growthOfProject(world: SealproofWorld, project: string): Promise<Counts> {
  return growth(world.meters.ofProject[project] ?? {}, await loggedCalls(world, project))
}

async function growthOfKey(world: SealproofWorld, name: string, region: string): Promise<number> {
  const { keyId } = world.ledger.key(name)
  const inRegion = (bill: readonly BillLine[]): BillLine[] =>
    bill.filter((line) => line.region === region)
  const before = billedCalls(inRegion(world.meters.bill), keyId)
  return total(growth(before, billedCalls(inRegion(await billOf(world)), keyId)))
}

/** A bill may name the project in an item; only the kind of charge is compared. */
function itemsOf(bill: readonly BillLine[], projects: readonly string[]): readonly string[] {
  const kindOf = (item: string): string =>
    projects.reduce((kind, project) => kind.replaceAll(project, '…'), item)
  return bill.flatMap(({ service, item }) => (service === 'maxcompute' ? [kindOf(item)] : []))
}
