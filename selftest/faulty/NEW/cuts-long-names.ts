import type { Fault } from '../../specimen'
import { withAnswers } from '../../variation'

export const fault: Fault = {
  clause: 'NEW-1',
  costs: 'A project is created under another name than was given, and is then not found.',
}

/** The column in the catalogue holds 28 characters, and the database cuts what is longer. */
export const connect = withAnswers((sandbox) => ({
  createProject: (input) => sandbox.createProject({ ...input, name: input.name.slice(0, 28) }),
}))
