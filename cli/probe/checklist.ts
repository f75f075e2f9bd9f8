/** The checklist, in the order in which an author builds a target: later items need earlier ones. */
import { CAPABILITIES, type Capability, type DeclaredTerms } from '../../adapters/target'
import type { ChecklistItem } from './checklist-item'
import { type ItemResult, NotAsked, resultOfItem } from './item-result'
import { absencesRefused } from './items/absences'
import { capabilityAnswers, coreAnswers } from './items/answers'
import { envelopesOpen } from './items/envelopes'
import { APART_BY_CAPABILITY, projectsApart } from './items/isolation'
import { declaredRegions } from './items/regions'
import { reopenedSandbox } from './items/reopened-sandbox'
import { runningClock } from './items/running-clock'
import { closedSandbox, freshSandbox, sandboxOpens } from './items/sandboxes'
import { undeclared, unknownMembers, unknownOperation } from './items/unknown-names'
import type { ProbeSession } from './session'

export type ChecklistLine = Pick<ChecklistItem, 'id' | 'title'> & ItemResult

export function checklistFor(
  capabilities: ReadonlySet<Capability>,
  terms: Pick<DeclaredTerms, 'regions' | 'clock' | 'sandboxHours'> = {},
): readonly ChecklistItem[] {
  const { regions } = terms
  return [
    sandboxOpens,
    freshSandbox(capabilities),
    coreAnswers,
    absencesRefused,
    unknownMembers,
    projectsApart,
    ...CAPABILITIES.flatMap((capability) =>
      capabilities.has(capability) ? declaredItems(capability, terms) : [notDeclared(capability)],
    ),
    envelopesOpen(capabilities),
    closedSandbox,
    unknownOperation,
    undeclared(capabilities),
    ...(regions === undefined ? [] : [declaredRegions(regions)]),
  ]
}

function declaredItems(
  capability: Capability,
  { clock, sandboxHours }: Pick<DeclaredTerms, 'clock' | 'sandboxHours'>,
): ChecklistItem[] {
  if (capability === 'clock' && clock === 'running')
    return [runningClock, reopenedSandbox(sandboxHours)]
  const isolation = APART_BY_CAPABILITY[capability]
  return [capabilityAnswers(capability), ...(isolation ? [isolation] : [])]
}

function notDeclared(capability: Capability): ChecklistItem {
  return {
    ...capabilityAnswers(capability),
    examine: async () => {
      throw new NotAsked('not declared: what only it can show stays unproven')
    },
  }
}

/** One line for each item; a defect in one does not end the list. */
export async function* examineItems(
  items: readonly ChecklistItem[],
  session: ProbeSession,
): AsyncGenerator<ChecklistLine> {
  for (const { id, title, examine } of items) {
    const result = await resultOfItem(async () => {
      session.beginItem()
      return examine(session)
    })
    yield { id, title, ...result }
  }
}
