/** Which calls of KMS's log can be those of a project: not those of an earlier creation of its name that was refused. */
import type { Cloud } from '../../reference-impl/index'

export class Creations {
  readonly #created = new Set<string>()
  /** By the name of a project: how many calls the log had when its creation was last refused. */
  readonly #callsOfRefused = new Map<string, number>()

  async take<Made>(
    { kms }: Pick<Cloud, 'kms'>,
    name: string,
    create: () => Made | Promise<Made>,
  ): Promise<Made> {
    try {
      const made = await create()
      this.#created.add(name)
      return made
    } catch (error) {
      if (!this.#created.has(name)) this.#callsOfRefused.set(name, kms.callLog().length)
      throw error
    }
  }

  /** The place in the log from which on a project of this name may have caused calls. */
  firstCallOf(name: string): number {
    return this.#callsOfRefused.get(name) ?? 0
  }
}
