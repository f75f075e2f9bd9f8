import { faulty } from '../../specimen'

export const { fault, connect } = faulty(
  'MEC-7',
  'Everybody who may look at a project is shown the key that opens its files.',
  (sandbox) => {
    const dataKeys = new Map<string, string>()
    return {
      writeRows: async (input) => {
        const outcome = await sandbox.writeRows(input)
        const stored = await sandbox.inspection.storedObjects(input)
        const envelope = stored.ok ? stored.value[0]?.envelope : undefined
        if (!envelope) return outcome
        const opened = await sandbox.keys.decrypt({ ciphertextBlob: envelope.wrappedDataKey })
        if (opened.ok) dataKeys.set(input.project, opened.value.plaintext)
        return outcome
      },
      getProject: async (input) => {
        const outcome = await sandbox.getProject(input)
        const dataKey = dataKeys.get(input.name)
        if (!outcome.ok || dataKey === undefined) return outcome
        return { ok: true, value: { ...outcome.value, debug: { dataKey } } }
      },
    }
  },
)
