import type { Suspension } from '../../record/suspension'

/** Thrown in a step: the scenario goes on in a later process, when time has passed for the target. */
export class Suspended extends Error {
  override readonly name = 'Suspended'
  readonly suspension: Suspension

  constructor(suspension: Suspension) {
    super('the scenario waits')
    this.suspension = suspension
  }
}
