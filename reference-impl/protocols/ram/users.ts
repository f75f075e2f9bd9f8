/** Users and their access keys. */

import { ramRefusals, type UserRecord } from '../../index'
import { type Call, oneOf, required, rpc, text } from '../gateway'
import { apiTime, PAGE, pageOf, USER_NAME } from './forms'
import { requirePermission } from './permission'

const PROFILE = { DisplayName: text, Comments: text, Email: text, MobilePhone: text }
const NAME = { UserName: required(USER_NAME) }

export const userOperations = [
  rpc('CreateUser', { ...NAME, ...PROFILE }, (call, input) => {
    requirePermission(call, 'CreateUser', 'user/*')
    return {
      User: userMembers(
        call.cloud.ram.users.create(input.UserName, {
          displayName: input.DisplayName ?? input.UserName,
          comments: input.Comments,
          email: input.Email,
          mobilePhone: input.MobilePhone,
        }),
      ),
    }
  }),
  rpc('GetUser', NAME, (call, { UserName }) => {
    requirePermission(call, 'GetUser', `user/${UserName}`)
    return { User: userMembers(call.cloud.ram.users.get(UserName)) }
  }),
  rpc(
    'UpdateUser',
    {
      ...NAME,
      NewUserName: text,
      NewDisplayName: text,
      NewComments: text,
      NewEmail: text,
      NewMobilePhone: text,
    },
    (call, input) => {
      const { UserName } = input
      requirePermission(call, 'UpdateUser', `user/${UserName}`)
      if ((input.NewUserName ?? UserName) !== UserName) {
        throw ramRefusals.invalidParameter('NewUserName', 'users are not renamed here')
      }
      const { displayName, comments, email, mobilePhone } = call.cloud.ram.users.get(UserName)
      const user = call.cloud.ram.users.update(UserName, {
        displayName: input.NewDisplayName ?? displayName,
        comments: input.NewComments ?? comments,
        email: input.NewEmail ?? email,
        mobilePhone: input.NewMobilePhone ?? mobilePhone,
      })
      return { User: userMembers(user) }
    },
  ),
  rpc('DeleteUser', NAME, (call, { UserName }) => {
    requirePermission(call, 'DeleteUser', `user/${UserName}`)
    const { users, attachments } = call.cloud.ram
    users.get(UserName)
    if (users.accessKeys(UserName).length > 0) {
      throw ramRefusals.deleteConflict('User.AccessKey', UserName)
    }
    if (attachments.of('User', UserName).length > 0) {
      throw ramRefusals.deleteConflict('User.Policy', UserName)
    }
    users.delete(UserName)
    return {}
  }),
  rpc('ListUsers', PAGE, (call, input) => {
    requirePermission(call, 'ListUsers', 'user/*')
    const { items, ...page } = pageOf(call.cloud.ram.users.list(), input)
    return { Users: { User: items.map(userMembers) }, ...page }
  }),
  rpc('CreateAccessKey', { UserName: USER_NAME }, (call, input) => {
    const userName = ownOr(call, input.UserName)
    requirePermission(call, 'CreateAccessKey', `user/${userName}`)
    const key = call.cloud.ram.users.createAccessKey(userName)
    return {
      AccessKey: {
        AccessKeyId: key.accessKeyId,
        AccessKeySecret: key.accessKeySecret,
        Status: key.status,
        CreateDate: apiTime(key.createdAt),
      },
    }
  }),
  rpc('ListAccessKeys', { UserName: USER_NAME }, (call, input) => {
    const userName = ownOr(call, input.UserName)
    requirePermission(call, 'ListAccessKeys', `user/${userName}`)
    call.cloud.ram.users.get(userName)
    const keys = call.cloud.ram.users.accessKeys(userName)
    const AccessKey = keys.map(({ accessKeyId, status, createdAt }) => ({
      AccessKeyId: accessKeyId,
      Status: status,
      CreateDate: apiTime(createdAt),
    }))
    return { AccessKeys: { AccessKey } }
  }),
  rpc(
    'UpdateAccessKey',
    {
      UserName: USER_NAME,
      UserAccessKeyId: required(text),
      Status: required(oneOf('Active', 'Inactive')),
    },
    (call, { UserName, UserAccessKeyId, Status }) => {
      const userName = ownOr(call, UserName)
      requirePermission(call, 'UpdateAccessKey', `user/${userName}`)
      call.cloud.ram.users.setAccessKeyStatus(userName, UserAccessKeyId, Status)
      return {}
    },
  ),
  rpc(
    'DeleteAccessKey',
    { UserName: USER_NAME, UserAccessKeyId: required(text) },
    (call, { UserName, UserAccessKeyId }) => {
      const userName = ownOr(call, UserName)
      requirePermission(call, 'DeleteAccessKey', `user/${userName}`)
      call.cloud.ram.users.deleteAccessKey(userName, UserAccessKeyId)
      return {}
    },
  ),
]

/** Without a name a user means itself. */
function ownOr({ caller }: Call, userName: string | undefined): string {
  const name = userName ?? (caller.kind === 'user' ? caller.userName : undefined)
  if (name === undefined) throw ramRefusals.invalidParameter('UserName', 'it is needed')
  return name
}

export function userMembers(user: UserRecord) {
  return {
    UserId: user.userId,
    UserName: user.userName,
    DisplayName: user.displayName ?? user.userName,
    Comments: user.comments ?? '',
    Email: user.email ?? '',
    MobilePhone: user.mobilePhone ?? '',
    CreateDate: apiTime(user.createdAt),
    UpdateDate: apiTime(user.updatedAt),
    LastLoginDate: '',
  }
}
