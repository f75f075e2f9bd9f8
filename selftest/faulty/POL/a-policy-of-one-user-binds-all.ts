import { faulty, replacing } from '../../specimen'

/** Denials are kept for the account, not for a user. */
export const { fault, connect } = faulty(
  'POL-3',
  'A policy for the trainees stops the whole account.',
  replacing('ram', (ram) => {
    const users = new Set<string>()
    const denials: unknown[] = []

    return {
      createUser(userName) {
        ram.createUser(userName)
        users.add(userName)
        for (const denial of denials) ram.attachPolicyToUser(userName, denial)
      },
      attachPolicyToUser(userName, document) {
        ram.attachPolicyToUser(userName, document)
        const { Statement: statements } = document as Document
        if (statements.every(({ Effect }) => Effect === 'Allow')) return
        denials.push(document)
        for (const other of users) {
          if (other !== userName) ram.attachPolicyToUser(other, document)
        }
      },
    }
  }),
)

type Document = { readonly Statement: readonly { readonly Effect: string }[] }
