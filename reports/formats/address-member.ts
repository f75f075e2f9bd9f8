/**
 * An object with one member that is an address of the web; an empty object where the text is no such address. A record
 * can hold any text there, and the schemas of the formats accept only addresses.
 */
export function addressMember<Name extends string>(
  name: Name,
  address: string,
): Partial<Record<Name, string>> {
  const isAddress = /^https?:\/\//.test(address) && URL.canParse(address)
  return isAddress ? ({ [name]: new URL(address).href } as Record<Name, string>) : {}
}
