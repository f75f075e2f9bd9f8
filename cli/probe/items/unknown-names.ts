/** What a target does not know: members of an input are passed over, operations are not answered. */
import { CAPABILITIES, type Capability } from '../../../adapters/target'
import { NotAsked, wrong } from '../finding'
import type { Item } from '../item'
import { NOBODY_S, PROJECT, QUESTIONS } from '../questions'
import { told } from '../sentences'

export const unknownMembers: Item = {
  id: 'unknown-members',
  title: 'members that it does not know are passed over',
  async examine(conversation) {
    const corner = await conversation.here()
    corner.needs('getProject', { name: PROJECT.name })
    const outcome = await corner.ask('getProject', { name: PROJECT.name, later: { version: 2 } })
    if (outcome.ok) return 'getProject passes over "later"'
    throw wrong(
      `getProject with a member "later" is refused as ${outcome.refusal.code}`,
      'Ignore members of an input that you do not know: later versions may add some.',
    )
  },
}

export const unknownOperation: Item = {
  id: 'unknown-operation',
  title: 'an operation that does not exist is not answered',
  async examine(conversation) {
    if (!conversation.isBehindAddress)
      throw new NotAsked('a module has no operations but its functions')
    const corner = await conversation.there()
    const reply = await corner.hear('keys.doSomething', {})
    if (reply.kind === 'absent') return 'keys.doSomething is answered with 404'
    const isAnswered = reply.kind === 'outcome' || reply.kind === 'malformed'
    throw wrong(
      isAnswered
        ? 'keys.doSomething is answered with 200'
        : `404 is due to an operation that nobody knows, and ${told(reply)}`,
      'Answer 404 wherever the path names no operation of the contract.',
    )
  },
}

/** A target must not keep questions away by staying silent about what it can. */
export function undeclared(declared: ReadonlySet<Capability>): Item {
  const silent = CAPABILITIES.filter((capability) => !declared.has(capability))
  return {
    id: 'undeclared',
    title: 'no capability answers that is not declared',
    async examine(conversation) {
      if (silent.length === 0) throw new NotAsked('every capability is declared')
      const corner = await conversation.there()
      const answering = new Set<string>()
      for (const { operation, input } of silent.flatMap((capability) => QUESTIONS[capability])) {
        // The core may be asked, and is.
        if (!operation.includes('.')) continue
        const reply = await corner.hear(operation, input(NOBODY_S))
        if (reply.kind === 'outcome' || reply.kind === 'malformed') answering.add(operation)
        else if (reply.kind !== 'absent')
          throw wrong(`404 is due to ${operation}, and ${reply.says}`, SILENCE)
      }
      if (answering.size === 0) return `${silent.join(', ')}: not answered`
      const names = [...answering]
      const facets = new Set(names.map((operation) => operation.split('.')[0]))
      throw wrong(
        `${names.join(', ')} ${names.length === 1 ? 'is' : 'are'} answered, and ${[...facets].join(', ')} not declared`,
        'Declare what you offer and be judged by it, or answer 404.',
      )
    },
  }
}

const SILENCE = 'Answer 404 to every operation of a capability that you do not declare.'
