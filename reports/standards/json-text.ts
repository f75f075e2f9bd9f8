/** What the JSON formats have in common: how they are laid out, and what they take for an address. */

/** Laid out as `verdict.json` is: people open these as well. */
export function indented(document: object): string {
  return `${JSON.stringify(document, null, 2)}\n`
}

/** A member only where it is an address: a record may hold anything, and schemas want nothing else. */
export function sourceAddress<Name extends string>(
  name: Name,
  address: string,
): Partial<Record<Name, string>> {
  const known = /^https?:\/\//.test(address) && URL.canParse(address)
  return known ? ({ [name]: new URL(address).href } as Record<Name, string>) : {}
}
