/** Cucumber alone, without the command, runs every scenario: nobody needs more to try a feature out. */
import { type Check, failed, passed } from './check'

export const bareCucumber: Check = {
  name: 'bare-cucumber',
  promise: 'npx cucumber-js works by itself',
  async examine({ run }) {
    const { readSpecification } = await import('../specification/specification-folder')
    const planned = readSpecification().scenarios.length

    const { code, stdout } = await run('npx', ['cucumber-js'], { seconds: 180 })
    const passing = passingScenarios(stdout)
    if (code !== 0) return failed(`cucumber-js ended with ${code}`)
    if (planned === 0 || passing !== planned) {
      return failed(`${planned} scenarios are written, ${passing} passed`)
    }
    return passed(`${passing} scenarios`)
  },
}

/** `12 scenarios (12 passed)`; with others among them, or no such line, not all of them passed. */
export function passingScenarios(output: string): number {
  const [, all, passing] = output.match(/^(\d+) scenarios? \((\d+) passed\)$/m) ?? []
  return all !== undefined && all === passing ? Number(passing) : 0
}
