/**
 * The name by which a scenario is known everywhere: in reports, in waivers, between runs. It rests on the
 * clause and on the scenario's name alone, so that moving a feature's file changes nothing.
 */

/** `The owner reads "ledger" (AES256)` becomes `the-owner-reads-ledger-aes256`. */
export function slugOf(name: string): string {
  return name
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^\p{Letter}\p{Number}]+/gu, '-')
    .replaceAll(/^-|-$/g, '')
}

export function scenarioId(clause: string, name: string): string {
  return `${clause}/${slugOf(name)}`
}
