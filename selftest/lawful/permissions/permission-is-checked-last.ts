import { ServiceError } from '../../../reference-impl/index'
import { lawful, replacing } from '../../specimen'

export const { freedom, connect } = lawful(
  'The page gives no order of checks: algorithm and key are looked at first, then whether the project is encrypted, and ' +
    'permissions last.',
  replacing('projects', (projects, { algorithmNamed, masterKeyChoice }) => {
    type Request = Parameters<typeof projects.createProject>[1]

    function check(
      principal: string,
      name: string,
      region: string,
      encryption: Request['encryption'],
    ): void {
      if (!encryption) return
      const { algorithm, key } = encryption
      if (!algorithmNamed(algorithm)) {
        throw new ServiceError(
          'ENCRYPTION_ALGORITHM_NOT_SUPPORTED',
          400,
          `there is no ${algorithm}`,
        )
      }
      // The default key is made when it is looked for.
      if (key.kind !== 'byok') return
      masterKeyChoice.resolve({ principal, service: 'odps', project: name }, region, key)
    }

    return {
      createProject(principal, request) {
        check(principal, request.name, request.region, request.encryption)
        return projects.createProject(principal, request)
      },
      updateProjectBasicMeta(principal, request) {
        const { name, region, encryption } = projects.find(principal, request.project)
        if (encryption) throw new ServiceError('ENCRYPTION_IMMUTABLE', 409, `${name} is encrypted`)
        check(principal, name, region, request.encryption)
        return projects.updateProjectBasicMeta(principal, request)
      },
    }
  }),
)
