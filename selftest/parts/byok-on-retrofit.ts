/**
 * A BYOK is chosen in another way when an existing project is encrypted than when a project is
 * created.
 */
import type { ServiceCaller } from '../../reference-impl/index'
import { type MethodsOf, perSandbox, type Replacement, replacing } from '../replacing'

export function byokOnRetrofit(byokOf: ByokOf): Replacement {
  return perSandbox(() => {
    let isRetrofit = false
    return [
      replacing('masterKeyChoice', (choice, surroundings) => {
        const onRetrofit = byokOf(choice, surroundings)
        return {
          byok: (...asked) => (isRetrofit ? onRetrofit(...asked) : choice.byok(...asked)),
        }
      }),
      replacing('projects', (projects) => ({
        updateProjectBasicMeta(principal, request) {
          isRetrofit = true
          try {
            return projects.updateProjectBasicMeta(principal, request)
          } finally {
            isRetrofit = false
          }
        },
      })),
    ]
  })
}

type ByokOf = (
  ...made: Parameters<MethodsOf<'masterKeyChoice'>>
) => (caller: ServiceCaller, region: string, keyId: string) => string
