/**
 * What a request says of its signature, before anything of it is checked. Each family of signatures
 * reads its own claim.
 */

export type SignatureFamily = 'ACS3-HMAC-SHA256' | 'RPC v1' | 'ROA v1' | 'ODPS v2' | 'ODPS v4'

export interface SignatureClaim {
  readonly family: SignatureFamily
  readonly accessKeyId: string
  /** The token of temporary credentials. */
  readonly securityToken?: string
  /** When it was signed. */
  readonly date: Date
  /** Used once. RPC v1 and ROA v1 may be without. */
  readonly nonce?: string
  /** Whether this secret makes the signature that was sent, over all that was sent. */
  isMadeWith(secret: string): boolean
}
