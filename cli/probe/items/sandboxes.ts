/** Sandboxes as such: one opens and closes, is empty at first, and answers nothing once it is closed. */
import type { Capability } from '../../../adapters/target'
import type { Corner } from '../conversation'
import { NotAsked, wrong } from '../finding'
import type { Item } from '../item'
import { PROJECT, REGION } from '../questions'
import { told } from '../sentences'

export const sandboxOpens: Item = {
  id: 'sandbox',
  title: 'a sandbox opens and closes',
  async examine(conversation) {
    const corner = await conversation.open('opens and closes')
    const trouble = await corner.close()
    if (trouble === undefined) return 'opened and closed'
    throw wrong(told(trouble), 'DELETE /sandboxes/{id} is answered with 204 and no body.')
  },
}

/** Asked where nothing has been done yet. */
export function freshSandbox(capabilities: ReadonlySet<Capability>): Item {
  return {
    id: 'fresh',
    title: 'a fresh sandbox is empty',
    async examine(conversation) {
      const corner = await conversation.there()
      const seen: string[] = []
      // The meters first: what is asked of KMS here may be counted.
      if (capabilities.has('metering')) seen.push(await nothingCounted(corner))
      if (capabilities.has('keys')) seen.push(await nothingActivated(corner))
      if (seen.length > 0) return seen.join(', ')
      throw new NotAsked('only keys and metering can show it, and neither is declared')
    },
  }
}

const EMPTY = 'Let every sandbox begin with nothing: see "Sandboxes" in docs/target-contract.md.'

async function nothingCounted(corner: Corner): Promise<string> {
  const calls = (await found(corner, 'metering.kmsCalls', {})) as Record<string, number>
  if (Object.values(calls).some((count) => count > 0))
    throw wrong(`a fresh sandbox has counted calls: ${JSON.stringify(calls)}`, EMPTY)
  const bill = (await found(corner, 'metering.bill', {})) as { item: string; quantity: number }[]
  const charged = bill.find(({ quantity }) => quantity > 0)
  if (charged === undefined) return 'nothing counted'
  throw wrong(`a fresh sandbox has ${charged.item} on its bill`, EMPTY)
}

async function nothingActivated(corner: Corner): Promise<string> {
  const { activated } = (await found(corner, 'keys.status', { region: REGION })) as {
    activated?: boolean
  }
  if (activated)
    throw wrong(
      `KMS is activated in ${REGION} already`,
      `${EMPTY} Scenarios that need KMS inactive would be inapplicable.`,
    )
  const keys = (await found(corner, 'keys.list', { region: REGION })) as unknown[]
  if (keys.length === 0) return 'KMS is not activated, and has no keys'
  throw wrong(`a fresh sandbox has ${keys.length} keys`, EMPTY)
}

/**
 * Nothing, where it is refused: a KMS that is not activated may refuse to list. What is no answer at all
 * is told by the item of that capability.
 */
async function found(corner: Corner, operation: string, input: object): Promise<unknown> {
  const reply = await corner.hear(operation, input)
  if (reply.kind !== 'outcome') throw new NotAsked(`it takes ${operation}, and ${told(reply)}`)
  return reply.outcome.ok ? reply.outcome.value : []
}

/** Closes the sandbox in which everything was done. */
export const closedSandbox: Item = {
  id: 'closed',
  title: 'a closed sandbox answers nothing',
  async examine(conversation) {
    const corner = await conversation.here()
    corner.needs('getProject', { name: PROJECT.name })
    const trouble = await corner.close()
    if (trouble !== undefined) throw new NotAsked(`it did not close: ${told(trouble)}`)
    const reply = await corner.hear('getProject', { name: PROJECT.name })
    const next = 'Forget a sandbox when it is deleted, and answer 404 from then on.'
    if (reply.kind === 'outcome' || reply.kind === 'malformed')
      throw wrong('getProject is still answered after the sandbox was closed', next)
    if (reply.kind === 'fault' && conversation.isBehindAddress)
      throw wrong(`404 is due after the sandbox was closed, and ${reply.says}`, next)
    return 'getProject is no longer answered'
  },
}
