import { withReplaceableKey } from '../../parts/allowed-changes'
import { RewrittenTables } from '../../parts/rewritten-tables'
import { lawful } from '../../specimen'

export const { freedom, connect } = lawful(
  'A change of the key is not among what the page says cannot be changed: here it is carried out, ' +
    'and every row is written anew under the new key before it is confirmed.',
  withReplaceableKey,
  (sandbox) => {
    const tables = new RewrittenTables(sandbox)
    return {
      writeRows: tables.writeRows,
      async setEncryption(input) {
        const before = await sandbox.getProject({ name: input.project })
        const outcome = await sandbox.setEncryption(input)
        const wasEncrypted = before.ok && before.value.encryption !== null
        // The page says that rows from before a project was encrypted are not changed.
        if (outcome.ok && wasEncrypted) await tables.rewrite(input.project)
        return outcome
      },
    }
  },
)
