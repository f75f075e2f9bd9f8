import { faulty } from '../../specimen'

export const { fault, connect } = faulty(
  'HOL-3',
  'An instance in Shanghai reads through keys of any region.',
  ({ hologres, ...sandbox }) => {
    return {
      'hologres.readExternalTable': async (input) => {
        const project = await sandbox.getProject({ name: input.project })
        const isShanghai = input.instanceId.startsWith('hgpost-cn-shanghai')
        if (project.ok && project.value.region !== 'cn-shanghai' && isShanghai)
          return sandbox.readRows(input)
        return hologres.readExternalTable(input)
      },
    }
  },
)
