import { Ram } from '../../../reference-impl/index'
import type { Fault } from '../../specimen'
import { withParts } from '../../variation'

export const fault: Fault = {
  clause: 'POL-3',
  costs: 'A policy for the trainees stops the whole account.',
}

type Document = { readonly Statement: readonly { readonly Effect: string }[] }

/** What is denied is kept once for the account. */
class BindingRam extends Ram {
  readonly #users = new Set<string>()
  readonly #denials: unknown[] = []

  override createUser(userName: string): void {
    super.createUser(userName)
    this.#users.add(userName)
    for (const denial of this.#denials) super.attachPolicyToUser(userName, denial)
  }

  override attachPolicyToUser(userName: string, document: unknown): void {
    super.attachPolicyToUser(userName, document)
    const { Statement: statements } = document as Document
    if (statements.every(({ Effect }) => Effect === 'Allow')) return
    this.#denials.push(document)
    for (const other of this.#users) {
      if (other !== userName) super.attachPolicyToUser(other, document)
    }
  }
}

export const connect = withParts({ ram: () => new BindingRam() })
