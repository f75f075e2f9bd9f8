/** Unknown members of an input are ignored, and unknown operations are not answered. */
import { CAPABILITIES, type Capability } from '../../../adapters/target'
import type { ChecklistItem } from '../checklist-item'
import { replyText } from '../defect-wording'
import { defect, NotAsked } from '../item-result'
import { PROJECT, QUESTIONS, UNKNOWN_IDS } from '../questions'

export const unknownMembers: ChecklistItem = {
  id: 'unknown-members',
  title: 'members that it does not know are passed over',
  async examine(session) {
    const sandbox = await session.mainSandbox()
    sandbox.requires('getProject', { name: PROJECT.name })
    const outcome = await sandbox.outcomeOf('getProject', {
      name: PROJECT.name,
      later: { version: 2 },
    })
    if (outcome.ok) return 'getProject passes over "later"'
    throw defect(
      `getProject with a member "later" is refused as ${outcome.refusal.code}`,
      'Ignore members of an input that you do not know: later versions may add some.',
    )
  },
}

export const unknownOperation: ChecklistItem = {
  id: 'unknown-operation',
  title: 'an operation that does not exist is not answered',
  async examine(session) {
    if (!session.isBehindAddress) throw new NotAsked('a module has no operations but its functions')
    const sandbox = await session.otherSandbox()
    const reply = await sandbox.ask('keys.doSomething', {})
    if (reply.kind === 'absent') return 'keys.doSomething is answered with 404'
    const isAnswered = reply.kind === 'outcome' || reply.kind === 'malformed'
    throw defect(
      isAnswered
        ? 'keys.doSomething is answered with 200'
        : `404 is due to an operation that does not exist, and ${replyText(reply)}`,
      'Answer 404 wherever the path names no operation of the contract.',
    )
  },
}

/** A target must not avoid scenarios by not declaring a capability that it has. */
export function undeclared(declared: ReadonlySet<Capability>): ChecklistItem {
  const silent = CAPABILITIES.filter((capability) => !declared.has(capability))
  return {
    id: 'undeclared',
    title: 'no capability answers that is not declared',
    async examine(session) {
      if (silent.length === 0) throw new NotAsked('every capability is declared')
      const sandbox = await session.otherSandbox()
      const answering = new Set<string>()
      for (const { operation, input } of silent.flatMap((capability) => QUESTIONS[capability])) {
        // Core operations are not part of the capability.
        if (!operation.includes('.')) continue
        const reply = await sandbox.ask(operation, input(UNKNOWN_IDS))
        if (reply.kind === 'outcome' || reply.kind === 'malformed') answering.add(operation)
        else if (reply.kind !== 'absent')
          throw defect(`404 is due to ${operation}, and ${reply.says}`, SILENCE)
      }
      if (answering.size === 0) return `${silent.join(', ')}: not answered`
      const names = [...answering]
      const facets = new Set(names.map((operation) => operation.split('.')[0]))
      throw defect(
        `${names.join(', ')} ${names.length === 1 ? 'is' : 'are'} answered, and ${[...facets].join(', ')} not declared`,
        'Declare what you offer and be judged by it, or answer 404.',
      )
    },
  }
}

const SILENCE = 'Answer 404 to every operation of a capability that you do not declare.'
