/** RAM users, with their access keys. */

import type { Clock } from '../clock'
import type { RandomBytes } from '../random'
import type { Records, State } from '../state'
import { accessKeyId, accessKeySecret, entityId } from './identifiers'
import type { PolicyDocument } from './policy'
import { alreadyExists, limitExceeded, notExist } from './refusals'

/** The Alibaba Cloud account itself, as a principal. No RAM user can have this name. */
export const OWNER = 'owner'

export interface UserProfile {
  readonly displayName?: string | undefined
  readonly comments?: string | undefined
  readonly email?: string | undefined
  readonly mobilePhone?: string | undefined
}

export interface UserRecord extends UserProfile {
  readonly userId: string
  readonly userName: string
  readonly createdAt: number
  readonly updatedAt: number
  /** Policies without a name, attached as documents. */
  readonly inlinePolicies: readonly PolicyDocument[]
}

export interface AccessKeyRecord {
  readonly accessKeyId: string
  readonly accessKeySecret: string
  readonly userName: string
  readonly status: 'Active' | 'Inactive'
  readonly createdAt: number
}

/** https://www.alibabacloud.com/help/en/ram/product-overview/limits */
const MOST_ACCESS_KEYS = 2

export interface DirectoryNeeds {
  readonly clock: Clock
  readonly random: RandomBytes
  readonly state: State
}

export class Users {
  readonly #needs: DirectoryNeeds
  readonly #users: Records<UserRecord>
  readonly #keys: Records<AccessKeyRecord>

  constructor(needs: DirectoryNeeds) {
    this.#needs = needs
    this.#users = needs.state.records('ram.users')
    this.#keys = needs.state.records('ram.accessKeys')
  }

  /** @throws ServiceError `EntityAlreadyExists.User` (409) */
  create(userName: string, profile: UserProfile = {}): UserRecord {
    if (userName === OWNER || this.#users.has(userName)) throw alreadyExists('User', userName)
    const { clock, random } = this.#needs
    const now = clock.now()
    const times = { createdAt: now, updatedAt: now }
    const userId = entityId(random, 2)
    return this.#save({ ...profile, userId, userName, ...times, inlinePolicies: [] })
  }

  has(userName: string): boolean {
    return this.#users.has(userName)
  }

  find(userName: string): UserRecord | undefined {
    return this.#users.get(userName)
  }

  /** @throws ServiceError `EntityNotExist.User` (404) */
  get(userName: string): UserRecord {
    const user = this.#users.get(userName)
    if (!user) throw notExist('User', userName)
    return user
  }

  list(): readonly UserRecord[] {
    return [...this.#users.values()]
  }

  /** Changes the members that are given. The name stays. */
  update(userName: string, changed: Partial<UserProfile & Pick<UserRecord, 'inlinePolicies'>>) {
    const updatedAt = this.#needs.clock.now()
    return this.#save({ ...this.get(userName), ...changed, updatedAt })
  }

  delete(userName: string): void {
    this.#users.delete(this.get(userName).userName)
  }

  /** @throws ServiceError `LimitExceeded.User.AccessKey` (409) */
  createAccessKey(userName: string): AccessKeyRecord {
    this.get(userName)
    if (this.accessKeys(userName).length >= MOST_ACCESS_KEYS) {
      throw limitExceeded('User.AccessKey', MOST_ACCESS_KEYS)
    }
    const { clock, random } = this.#needs
    const secret = accessKeySecret(random)
    return this.addAccessKey(userName, accessKeyId(random), secret, clock.now())
  }

  /** An access key with a known id and secret. */
  addAccessKey(userName: string, id: string, secret: string, createdAt: number): AccessKeyRecord {
    const key: AccessKeyRecord = {
      accessKeyId: id,
      accessKeySecret: secret,
      userName,
      status: 'Active',
      createdAt,
    }
    this.#keys.set(id, key)
    return key
  }

  accessKeys(userName: string): readonly AccessKeyRecord[] {
    return [...this.#keys.values()].filter((key) => key.userName === userName)
  }

  findAccessKey(id: string): AccessKeyRecord | undefined {
    return this.#keys.get(id)
  }

  setAccessKeyStatus(userName: string, id: string, status: AccessKeyRecord['status']): void {
    this.#keys.set(id, { ...this.#ownKey(userName, id), status })
  }

  deleteAccessKey(userName: string, id: string): void {
    this.#keys.delete(this.#ownKey(userName, id).accessKeyId)
  }

  #ownKey(userName: string, id: string): AccessKeyRecord {
    this.get(userName)
    const key = this.#keys.get(id)
    if (key?.userName !== userName) throw notExist('User.AccessKey', id)
    return key
  }

  #save(user: UserRecord): UserRecord {
    this.#users.set(user.userName, user)
    return user
  }
}
