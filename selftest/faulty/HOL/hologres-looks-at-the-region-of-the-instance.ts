import type { Fault } from '../../specimen'
import { withAnswers } from '../../variation'

export const fault: Fault = {
  clause: 'HOL-3',
  costs: 'An instance in Shanghai reads through keys of any region.',
}

export const connect = withAnswers(({ hologres, ...sandbox }) => {
  return {
    'hologres.readExternalTable': async (input) => {
      const project = await sandbox.getProject({ name: input.project })
      const isShanghai = input.instanceId.startsWith('hgpost-cn-shanghai')
      if (project.ok && project.value.region !== 'cn-shanghai' && isShanghai)
        return sandbox.readRows(input)
      return hologres.readExternalTable(input)
    },
  }
})
