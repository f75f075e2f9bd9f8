import { faulty } from '../../specimen'

/** The column of the catalogue holds 28 characters, and the database cuts longer names. */
export const { fault, connect } = faulty(
  'NEW-4',
  'A project is created under another name than was given, and is then not found.',
  (sandbox) => ({
    createProject: (input) => sandbox.createProject({ ...input, name: input.name.slice(0, 28) }),
  }),
)
