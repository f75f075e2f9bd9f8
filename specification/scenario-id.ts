/**
 * The name by which a scenario is known everywhere: in reports, in waivers, between runs. It rests on the
 * clause and on the scenario's name alone, so that moving a feature's file changes nothing. Reports make
 * the same ids on their own, for they import nothing; a test holds the two together.
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
