/** Remembers the names of the projects that were created. */
import type { Projects } from '../../reference-impl/index'
import { type Replacement, replacing } from '../replacing'

/**
 * @param methodsOf gets the names of all projects of the sandbox, in the order of their creation
 */
export function withProjectNames(
  methodsOf: (projects: Projects, names: readonly string[]) => Partial<Projects>,
): Replacement {
  return replacing('projects', (projects) => {
    const names: string[] = []
    return {
      createProject(principal, request) {
        const description = projects.createProject(principal, request)
        names.push(request.name)
        return description
      },
      ...methodsOf(projects, names),
    }
  })
}
