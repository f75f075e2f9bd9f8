import { Authorization, type CreateProjectRequest } from '../../../reference-impl/index'
import type { Freedom } from '../../specimen'
import { withParts } from '../../variation'

export const freedom: Freedom = {
  takes:
    'Whether a request without a word on encryption has the condition key odps:Encryption is left ' +
    'open: here it has not, the policy does not fit, and the project is created unencrypted.',
}

class LiteralAuthorization extends Authorization {
  override requireCreateProject(
    principal: string,
    request: CreateProjectRequest,
    isEncrypted: boolean,
  ): void {
    const isSilent = request.encryption === undefined
    if (isSilent && this.allowsByRam(principal, 'odps:CreateProject', request)) return
    super.requireCreateProject(principal, request, isEncrypted)
  }
}

export const connect = withParts({ authorization: (needs) => new LiteralAuthorization(needs) })
