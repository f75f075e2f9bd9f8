/** What KMS stores, in the names and forms of its API. */

import type { KeyMetadata } from '../../index'
import type { Call } from '../gateway'

/** RAM's principal is the caller of KMS. */
export function kmsCaller({ caller: { principal } }: Call): { readonly principal: string } {
  return { principal }
}

/** Seconds, as the API has them; an empty text where there is no time. */
export function apiTime(time: string | undefined): string {
  return time?.replace(/\.\d{3}Z$/, 'Z') ?? ''
}

export function keyMetadata(key: KeyMetadata) {
  return {
    Arn: key.arn,
    AutomaticRotation: key.automaticRotation,
    CreationDate: apiTime(key.creationDate),
    Creator: key.creator,
    DeleteDate: apiTime(key.deleteDate),
    DeletionProtection: key.deletionProtection,
    DeletionProtectionDescription: key.deletionProtectionDescription ?? '',
    Description: key.description,
    KeyId: key.keyId,
    KeySpec: key.keySpec,
    KeyState: key.keyState,
    KeyUsage: key.keyUsage,
    LastRotationDate: apiTime(key.lastRotationDate),
    MaterialExpireTime: '',
    NextRotationDate: apiTime(key.nextRotationDate),
    Origin: key.origin,
    PrimaryKeyVersion: key.primaryKeyVersion,
    ProtectionLevel: key.protectionLevel,
    ...(key.rotationInterval !== undefined && { RotationInterval: key.rotationInterval }),
  }
}

/** The page that was asked for, under the names of the API. */
export function pageMembers(page: {
  readonly totalCount: number
  readonly pageNumber: number
  readonly pageSize: number
}) {
  return { PageNumber: page.pageNumber, PageSize: page.pageSize, TotalCount: page.totalCount }
}

/** Leaves out what is undefined, as the services below require it. */
export function defined<Members extends object>(members: Members): Defined<Members> {
  const entries = Object.entries(members).filter(([, value]) => value !== undefined)
  return Object.fromEntries(entries) as Defined<Members>
}

type Defined<Members> = {
  readonly [Name in keyof Members as undefined extends Members[Name] ? never : Name]: Members[Name]
} & {
  readonly [Name in keyof Members as undefined extends Members[Name] ? Name : never]?: Exclude<
    Members[Name],
    undefined
  >
}
