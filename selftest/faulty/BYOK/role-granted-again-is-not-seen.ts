import { faulty, replacing } from '../../specimen'

export const { fault, connect } = faulty(
  'BYOK-4',
  'A role taken away by mistake cannot be given back, and no project can be made any more.',
  replacing('ram', (ram) => {
    const deleted = new Set<string>()

    return {
      deleteRole(roleName) {
        deleted.add(roleName)
        ram.deleteRole(roleName)
      },
      createRole(role) {
        if (!deleted.has(role.roleName)) ram.createRole(role)
      },
    }
  }),
)
