import { faulty } from '../../specimen'

/** The minimum length is wrong by one. Inside, such a project has a longer name. */
export const { fault, connect } = faulty(
  'NEW-4',
  'A project comes into being under a name that no other tool of the service takes.',
  (sandbox) => ({
    createProject: async (input) => {
      const outcome = await sandbox.createProject({ ...input, name: inner(input.name) })
      return outcome.ok ? { ok: true, value: { ...outcome.value, name: input.name } } : outcome
    },
    getProject: async (input) => {
      const outcome = await sandbox.getProject({ ...input, name: inner(input.name) })
      return outcome.ok ? { ok: true, value: { ...outcome.value, name: input.name } } : outcome
    },
    setEncryption: async (input) => {
      const outcome = await sandbox.setEncryption({ ...input, project: inner(input.project) })
      return outcome.ok ? { ok: true, value: { ...outcome.value, name: input.project } } : outcome
    },
    writeRows: (input) => sandbox.writeRows({ ...input, project: inner(input.project) }),
    readRows: (input) => sandbox.readRows({ ...input, project: inner(input.project) }),
  }),
)

function inner(name: string): string {
  return /^[A-Za-z]\w$/.test(name) ? `${name}_of_two_characters` : name
}
