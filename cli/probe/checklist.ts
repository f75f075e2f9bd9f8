/**
 * Everything that is asked of a target, in the order in which a newcomer builds one: what stands further
 * down takes what stands above.
 */
import { CAPABILITIES, type Capability } from '../../adapters/target'
import type { Conversation } from './conversation'
import { type Finding, findingOf, NotAsked } from './finding'
import type { Item } from './item'
import { absencesRefused } from './items/absences'
import { capabilityAnswers, coreAnswers } from './items/answers'
import { APART_BY_CAPABILITY, projectsApart } from './items/isolation'
import { closedSandbox, freshSandbox, sandboxOpens } from './items/sandboxes'
import { undeclared, unknownMembers, unknownOperation } from './items/unknown-names'

export type Line = Pick<Item, 'id' | 'title'> & Finding

export function checklistFor(capabilities: ReadonlySet<Capability>): readonly Item[] {
  return [
    sandboxOpens,
    freshSandbox(capabilities),
    coreAnswers,
    absencesRefused,
    unknownMembers,
    projectsApart,
    ...CAPABILITIES.flatMap((capability) =>
      capabilities.has(capability) ? declaredItems(capability) : [notDeclared(capability)],
    ),
    closedSandbox,
    unknownOperation,
    undeclared(capabilities),
  ]
}

function declaredItems(capability: Capability): Item[] {
  const isolation = APART_BY_CAPABILITY[capability]
  return [capabilityAnswers(capability), ...(isolation ? [isolation] : [])]
}

function notDeclared(capability: Capability): Item {
  return {
    ...capabilityAnswers(capability),
    examine: async () => {
      throw new NotAsked('not declared: what only it can show stays unproven')
    },
  }
}

/** One line for each item, whatever became of the ones before. */
export async function* workOff(
  items: readonly Item[],
  conversation: Conversation,
): AsyncGenerator<Line> {
  for (const { id, title, examine } of items) {
    const finding = await findingOf(async () => {
      conversation.begin()
      return examine(conversation)
    })
    yield { id, title, ...finding }
  }
}
