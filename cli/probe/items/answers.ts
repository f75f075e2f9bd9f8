/** Every operation that a target offers answers, in the shape of the contract. */
import type { Capability } from '../../../adapters/target'
import type { Corner } from '../conversation'
import { eachStep } from '../each-step'
import type { Item } from '../item'
import {
  CORE_QUESTIONS,
  type Known,
  NOBODY_S,
  QUESTIONS,
  type Question,
  WRITING,
} from '../questions'
import { ABSENCES, expectRefusal } from './absences'

export const coreAnswers: Item = {
  id: 'core',
  title: 'the core answers',
  examine: async (conversation) => allAnswered(await conversation.here(), CORE_QUESTIONS),
}

/** Whose questions speak of a project and its table. */
const NEEDS_ROWS: ReadonlySet<Capability> = new Set([
  'access',
  'metering',
  'inspection',
  'hologres',
])

export function capabilityAnswers(capability: Capability): Item {
  return {
    id: capability,
    title: `${capability} answers`,
    async examine(conversation) {
      const corner = await conversation.here()
      if (NEEDS_ROWS.has(capability)) corner.needs('writeRows', WRITING)
      const says = await allAnswered(corner, QUESTIONS[capability])
      for (const absence of ABSENCES[capability] ?? []) await expectRefusal(corner, absence)
      return says
    },
  }
}

async function allAnswered(corner: Corner, questions: readonly Question[]): Promise<string> {
  const known = { ...NOBODY_S }
  const remarks: string[] = []
  const untold = await eachStep(
    questions.map((question) => ({
      isFoundation: question.due === 'needed',
      take: async () => {
        const remark = await answer(corner, question, known)
        if (remark !== undefined) remarks.push(remark)
      },
    })),
  )
  const names = [...new Set(questions.map(({ operation }) => operation))].join(', ')
  const all = [...remarks, ...untold].join('; ')
  return all === '' ? names : `${names} (${all})`
}

/** Resolves to a remark where the answer does not show everything. */
async function answer(
  corner: Corner,
  { operation, input, due, learn }: Question,
  known: Known,
): Promise<string | undefined> {
  if (due !== 'answered') {
    const value = await corner.does(operation, input(known))
    learn(value, known)
    return undefined
  }
  const outcome = await corner.ask(operation, input(known))
  return outcome.ok ? undefined : `${operation} with ${outcome.refusal.code}`
}
