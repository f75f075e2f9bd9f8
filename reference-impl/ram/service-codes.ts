/**
 * The codes that name a service in actions and ARNs. MaxCompute has two, `odps` and `maxcompute`
 * (https://alibabacloud.com/help/en/maxcompute/user-guide/api-maxcompute-2022-01-04-ram), so a policy
 * with either has effect. Codes, like whole actions, are compared without regard to case.
 */

const OTHER_CODE: Readonly<Record<string, string>> = { odps: 'maxcompute', maxcompute: 'odps' }

/** The action, in small letters, under each code of its service. */
export function actionNames(action: string): readonly string[] {
  return underEachCode(action.toLowerCase(), 0)
}

/** The ARN, `acs:<service>:…`, under each code of its service. */
export function resourceNames(resource: string): readonly string[] {
  return underEachCode(resource, resource.indexOf(':') + 1)
}

function underEachCode(name: string, start: number): readonly string[] {
  const end = name.indexOf(':', start)
  const code = name.slice(start, end)
  if (end < 0 || !Object.hasOwn(OTHER_CODE, code)) return [name]
  return [name, `${name.slice(0, start)}${OTHER_CODE[code]}${name.slice(end)}`]
}
