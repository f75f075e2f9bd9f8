import { faulty } from '../../specimen'

const DONE = { ok: true, value: null } as const

/** A refusal is reported as a success. */
export const { fault, connect } = faulty(
  'IMM-1',
  'Every request is answered with success, and nothing that was to be prevented is.',
  (sandbox) => ({
    createProject: async (input) => {
      const { encryption = null, name, region } = input
      const outcome = await sandbox.createProject(input)
      return outcome.ok ? outcome : { ok: true, value: { name, region, encryption } }
    },
    setEncryption: async (input) => {
      const { encryption, project: name } = input
      const outcome = await sandbox.setEncryption(input)
      return outcome.ok ? outcome : { ok: true, value: { name, region: 'cn-shanghai', encryption } }
    },
    getProject: async (input) => {
      const { name } = input
      const outcome = await sandbox.getProject(input)
      return outcome.ok
        ? outcome
        : { ok: true, value: { name, region: 'cn-shanghai', encryption: null } }
    },
    writeRows: async (input) => {
      await sandbox.writeRows(input)
      return DONE
    },
    readRows: async (input) => {
      const outcome = await sandbox.readRows(input)
      return outcome.ok ? outcome : { ok: true, value: [] }
    },
    'access.setProperty': async (input) => {
      await sandbox.access.setProperty(input)
      return DONE
    },
  }),
)
