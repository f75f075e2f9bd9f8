/** A sandbox opens and closes, is empty at first, and answers nothing once it is closed. */
import type { Capability } from '../../../adapters/target'
import type { ChecklistItem } from '../checklist-item'
import { replyText } from '../defect-wording'
import { defect, NotAsked } from '../item-result'
import { PROJECT, REGION } from '../questions'
import type { ProbedSandbox } from '../session'

export const sandboxOpens: ChecklistItem = {
  id: 'sandbox',
  title: 'a sandbox opens and closes',
  async examine(session) {
    const sandbox = await session.open('opens and closes')
    const trouble = await sandbox.close()
    if (trouble === undefined) return 'opened and closed'
    throw defect(replyText(trouble), 'DELETE /sandboxes/{id} is answered with 204 and no body.')
  },
}

/** Asked in a sandbox in which nothing has been done yet. */
export function freshSandbox(capabilities: ReadonlySet<Capability>): ChecklistItem {
  return {
    id: 'fresh',
    title: 'a fresh sandbox is empty',
    async examine(session) {
      const sandbox = await session.otherSandbox()
      const seen: string[] = []
      // Metering first: questions to KMS may be counted.
      if (capabilities.has('metering')) seen.push(await nothingCounted(sandbox))
      if (capabilities.has('keys')) seen.push(await nothingActivated(sandbox))
      if (seen.length > 0) return seen.join(', ')
      throw new NotAsked('only keys and metering can show it, and neither is declared')
    },
  }
}

const EMPTY = 'Let every sandbox begin with nothing: see "Sandboxes" in docs/target-contract.md.'

async function nothingCounted(sandbox: ProbedSandbox): Promise<string> {
  const calls = (await found(sandbox, 'metering.kmsCalls', {})) as Record<string, number>
  if (Object.values(calls).some((count) => count > 0))
    throw defect(`a fresh sandbox has counted calls: ${JSON.stringify(calls)}`, EMPTY)
  const bill = (await found(sandbox, 'metering.bill', {})) as { item: string; quantity: number }[]
  const charged = bill.find(({ quantity }) => quantity > 0)
  if (charged === undefined) return 'nothing counted'
  throw defect(`a fresh sandbox has ${charged.item} on its bill`, EMPTY)
}

async function nothingActivated(sandbox: ProbedSandbox): Promise<string> {
  const { activated } = (await found(sandbox, 'keys.status', { region: REGION })) as {
    activated?: boolean
  }
  if (activated)
    throw defect(
      `KMS is activated in ${REGION} already`,
      `${EMPTY} Scenarios that need KMS inactive would be inapplicable.`,
    )
  const keys = (await found(sandbox, 'keys.list', { region: REGION })) as unknown[]
  if (keys.length === 0) return 'KMS is not activated, and has no keys'
  throw defect(`a fresh sandbox has ${keys.length} keys`, EMPTY)
}

/**
 * The value, or an empty list where it is refused: a KMS that is not activated may refuse to list. A
 * reply that is no outcome is reported by the item of that capability.
 */
async function found(sandbox: ProbedSandbox, operation: string, input: object): Promise<unknown> {
  const reply = await sandbox.ask(operation, input)
  if (reply.kind !== 'outcome') throw new NotAsked(`it needs ${operation}, and ${replyText(reply)}`)
  return reply.outcome.ok ? reply.outcome.value : []
}

/** Closes the main sandbox. */
export const closedSandbox: ChecklistItem = {
  id: 'closed',
  title: 'a closed sandbox answers nothing',
  async examine(session) {
    const sandbox = await session.mainSandbox()
    sandbox.requires('getProject', { name: PROJECT.name })
    const trouble = await sandbox.close()
    if (trouble !== undefined) throw new NotAsked(`it did not close: ${replyText(trouble)}`)
    const reply = await sandbox.ask('getProject', { name: PROJECT.name })
    const next = 'Forget a sandbox when it is deleted, and answer 404 from then on.'
    if (reply.kind === 'outcome' || reply.kind === 'malformed')
      throw defect('getProject is still answered after the sandbox was closed', next)
    if (reply.kind === 'fault' && session.isBehindAddress)
      throw defect(`404 is due after the sandbox was closed, and ${reply.says}`, next)
    return 'getProject is no longer answered'
  },
}
