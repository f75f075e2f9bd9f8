/** Workspaces of DataWorks. Projects that come from them: projects.ts. */
import { ANYTHING } from './finding'
import { NOTHING, type Rules } from './rule'

export const WORKSPACE_RULES: Rules<'dataworks.createWorkspace'> = {
  'dataworks.createWorkspace': {
    lawful: () => ANYTHING,
    accepted(state, { name, region }) {
      state.workspaces.set(name, { region })
      return NOTHING
    },
  },
}
