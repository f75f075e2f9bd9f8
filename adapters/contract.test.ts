import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, it } from 'node:test'
import { expect } from 'chai'
import { ANSWER_MEMBERS, CONTRACT, OPERATIONS } from './contract'

type Schema = Readonly<Record<string, unknown>>

const file = join(__dirname, '..', 'docs', 'target-contract.schema.json')
const { $defs } = JSON.parse(readFileSync(file, 'utf8')) as {
  readonly $defs: Readonly<Record<string, Schema>>
}

/** The names of all members that a schema describes. */
function membersIn(value: unknown, into = new Set<string>()): Set<string> {
  if (typeof value !== 'object' || value === null) return into
  const { $ref, properties = {} } = value as Schema
  if (typeof $ref === 'string') membersIn($defs[$ref.replace('#/$defs/', '')], into)
  for (const name of Object.keys(properties as object)) into.add(name)
  for (const part of Object.values(value)) membersIn(part, into)
  return into
}

function namesIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return []
  const names = Array.isArray(value) ? [] : Object.keys(value)
  return [...names, ...Object.values(value).flatMap(namesIn)]
}

describe('the contract as data', () => {
  it('has a row for each operation of the published schema, in its order', () => {
    const described = Object.keys($defs).filter((name) => name.endsWith('.input'))
    expect(described).to.deep.equal(OPERATIONS.map((name) => `${name}.input`))
  })

  it('has examples of input with every member that the schema names', () => {
    for (const operation of OPERATIONS) {
      const input = { ...CONTRACT[operation].input, as: 'mei' }
      expect(namesIn(input), operation).to.include.members([
        ...membersIn($defs[`${operation}.input`]),
      ])
    }
  })

  it('names the members of answers as the schema does', () => {
    const outcomes = OPERATIONS.map((operation) => $defs[`${operation}.outcome`])
    expect([...ANSWER_MEMBERS].sort()).to.deep.equal([...membersIn(outcomes)].sort())
  })
})
