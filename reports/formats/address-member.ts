/**
 * A member that is an address, or nothing: a record may hold anything where an address is meant, and the schemas of
 * other people take nothing else.
 */
export function addressed<Name extends string>(
  name: Name,
  address: string,
): Partial<Record<Name, string>> {
  const known = /^https?:\/\//.test(address) && URL.canParse(address)
  return known ? ({ [name]: new URL(address).href } as Record<Name, string>) : {}
}
