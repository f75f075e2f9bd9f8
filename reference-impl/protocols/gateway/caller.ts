/** Who signed a request. */

export type Caller = {
  /** The account's id. */
  readonly accountId: string
  /** The name by which RAM and the services know the caller. */
  readonly principal: string
  readonly accessKeyId: string
} & (
  | { readonly kind: 'account' }
  | { readonly kind: 'user'; readonly userId: string; readonly userName: string }
  | {
      readonly kind: 'role'
      readonly roleId: string
      readonly roleName: string
      readonly sessionName: string
    }
)

export function arnOf(caller: Caller): string {
  const account = `${caller.accountId}`
  switch (caller.kind) {
    case 'account':
      return `acs:ram::${account}:root`
    case 'user':
      return `acs:ram::${account}:user/${caller.userName}`
    case 'role':
      return `acs:ram::${account}:assumed-role/${caller.roleName}/${caller.sessionName}`
  }
}
