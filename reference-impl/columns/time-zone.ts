/** Names of time zones, such as `Asia/Shanghai`. */

/** Where a project has no other setting: that of the regions in China. */
export const DEFAULT_TIME_ZONE = 'Asia/Shanghai'

export function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en-US', { timeZone: name })
    return true
  } catch {
    return false
  }
}
