/**
 * The id of a scenario as its clause and its name make it: in reports, in waivers, between runs. It does
 * not depend on the file, so a feature may move.
 */

/** `The owner reads "ledger" (AES256)` becomes `the-owner-reads-ledger-aes256`; any script's letters count. */
export function slugOf(name: string): string {
  return (
    name
      .toLowerCase()
      .match(/[\p{Letter}\p{Number}]+/gu)
      ?.join('-') ?? 'unnamed'
  )
}

export function scenarioId(clause: string | undefined, name: string): string {
  return `${clause ?? 'no-clause'}/${slugOf(name)}`
}
