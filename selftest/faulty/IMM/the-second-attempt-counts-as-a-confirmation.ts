import { type Change, ProjectsLeftOpen } from '../../parts/projects-left-open'
import type { Fault } from '../../specimen'
import { withParts } from '../../variation'

export const fault: Fault = {
  clause: 'IMM-1',
  costs: 'Who insists has encryption switched off.',
}

class Persuadable extends ProjectsLeftOpen {
  readonly #asked = new Set<string>()

  protected override isOpen({ asked, project }: Change) {
    if (asked) return false
    if (this.#asked.has(project.name)) return true
    this.#asked.add(project.name)
    return false
  }
}

export const connect = withParts({ projects: (needs) => new Persuadable(needs) })
