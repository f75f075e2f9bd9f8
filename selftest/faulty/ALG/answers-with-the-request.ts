import type { Project } from '../../../adapters/target'
import { faulty } from '../../specimen'

/** A mock answers with what was sent. */
export const { fault, connect } = faulty(
  'ALG-2',
  'A project is as it was asked for in every answer, and as it was before in storage.',
  (sandbox) => {
    const projects = new Map<string, Project>()
    return {
      createProject: async (input) => {
        const { encryption = null, name, region } = input
        await sandbox.createProject(input)
        projects.set(name, { name, region, encryption })
        return { ok: true, value: { name, region, encryption } }
      },
      setEncryption: async (input) => {
        await sandbox.setEncryption(input)
        const project = projects.get(input.project)
        if (!project) return sandbox.getProject({ name: input.project })
        const changed = { ...project, encryption: input.encryption }
        projects.set(input.project, changed)
        return { ok: true, value: changed }
      },
      getProject: async (input) => {
        const project = projects.get(input.name)
        return project ? { ok: true, value: project } : sandbox.getProject(input)
      },
    }
  },
)
