/** A specification with as many scenarios as wanted, each with two questions. */
import { cpSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { SPECIFICATION } from '../fixtures/command'

/** Makes the folder, and returns it. Scenarios are called `The project number 0` and so on. */
export function manyScenarios(folder: string, scenarios: number, inAFeature = 100): string {
  mkdirSync(folder)
  cpSync(join(SPECIFICATION, 'clauses.yaml'), join(folder, 'clauses.yaml'))
  // Steps find Cucumber from where they really are.
  symlinkSync(join(SPECIFICATION, 'steps'), join(folder, 'steps'))
  for (let first = 0; first < scenarios; first += inAFeature) {
    const count = Math.min(inAFeature, scenarios - first)
    const members = Array.from({ length: count }, (_, index) =>
      EXAMPLE.replaceAll('NUMBER', String(first + index)),
    )
    const head = HEAD.replace('NUMBER', String(first))
    writeFileSync(join(folder, `many-${first}.feature`), head + members.join(''))
  }
  return folder
}

const HEAD = 'Feature: Many promises, from NUMBER\n\n  @FIX-1\n  Rule: A project has its name\n'
const EXAMPLE = `
    Example: The project number NUMBER
      Given a fixture project "p_NUMBER"
      When the fixture looks at "p_NUMBER"
      Then the fixture sees the name "p_NUMBER"
`
