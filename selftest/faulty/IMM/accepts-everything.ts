import type { Fault } from '../../specimen'
import { withAnswers } from '../../variation'

export const fault: Fault = {
  clause: 'IMM-1',
  costs: 'Every request is answered with success, and nothing that was to be prevented is.',
}

const DONE = { ok: true, value: null } as const

/** Refusals never reach who asked. */
export const connect = withAnswers((sandbox) => ({
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
}))
