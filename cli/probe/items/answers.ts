/** Every declared operation answers in the shape of the contract. */
import type { Capability } from '../../../adapters/target'
import type { ChecklistItem } from '../checklist-item'
import { takeSteps } from '../item-steps'
import {
  CORE_QUESTIONS,
  type KnownIds,
  type ProbeQuestion,
  QUESTIONS,
  UNKNOWN_IDS,
  WRITE,
} from '../questions'
import type { ProbedSandbox } from '../session'
import { ABSENCES, expectRefusal } from './absences'

export const coreAnswers: ChecklistItem = {
  id: 'core',
  title: 'the core answers',
  examine: async (session) => allAnswered(await session.mainSandbox(), CORE_QUESTIONS),
}

/** Capabilities whose questions name a project and its table. */
const NEEDS_ROWS: ReadonlySet<Capability> = new Set([
  'access',
  'metering',
  'inspection',
  'hologres',
])

export function capabilityAnswers(capability: Capability): ChecklistItem {
  return {
    id: capability,
    title: `${capability} answers`,
    async examine(session) {
      const sandbox = await session.mainSandbox()
      if (NEEDS_ROWS.has(capability)) sandbox.requires('writeRows', WRITE)
      const summary = await allAnswered(sandbox, QUESTIONS[capability])
      for (const absence of ABSENCES[capability] ?? []) await expectRefusal(sandbox, absence)
      return summary
    },
  }
}

async function allAnswered(
  sandbox: ProbedSandbox,
  questions: readonly ProbeQuestion[],
): Promise<string> {
  const known = { ...UNKNOWN_IDS }
  const remarks: string[] = []
  const notAsked = await takeSteps(
    questions.map((question) => ({
      isPrerequisite: question.expected === 'needed',
      take: async () => {
        const remark = await answer(sandbox, question, known)
        if (remark !== undefined) remarks.push(remark)
      },
    })),
  )
  const names = [...new Set(questions.map(({ operation }) => operation))].join(', ')
  const all = [...remarks, ...notAsked].join('; ')
  return all === '' ? names : `${names} (${all})`
}

/** Resolves to a remark where the answer does not show everything. */
async function answer(
  sandbox: ProbedSandbox,
  { operation, input, expected, remember }: ProbeQuestion,
  known: KnownIds,
): Promise<string | undefined> {
  if (expected !== 'answered') {
    const value = await sandbox.valueOf(operation, input(known))
    remember(value, known)
    return undefined
  }
  const outcome = await sandbox.outcomeOf(operation, input(known))
  return outcome.ok ? undefined : `${operation} with ${outcome.refusal.code}`
}
