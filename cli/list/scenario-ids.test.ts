/** The ids that `list` prints are those of verdict.json and of waivers, also where scenarios share a name. */
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { before, describe, it } from 'node:test'
import { expect } from 'chai'
import { emptyFolder, SPECIFICATION, sealproof, TARGET } from '../../tests/fixtures/command'

const feature = (title: string) => `Feature: ${title}

  @FIX-1
  Rule: A project reports its name

    Example: A project called sales
      When the fixture looks at "sales"
      Then the fixture sees the name "sales"

    Scenario Outline: A project
      When the fixture looks at "<name>"
      Then the fixture sees the name "<name>"

      Examples:
        | name   |
        | ledger |
        | orders |
`

interface Listed {
  readonly id: string
  readonly uri: string
  readonly line: number
}
interface Clauses {
  readonly clauses: readonly { readonly scenarios: readonly Listed[] }[]
}

describe('ids of scenarios that share a name', () => {
  let folder: string
  let verdict: readonly Listed[]

  before(async () => {
    folder = emptyFolder()
    const features = join(folder, 'namesakes')
    mkdirSync(join(features, 'steps'), { recursive: true })
    for (const file of ['clauses.yaml', 'small.feature'])
      copyFileSync(join(SPECIFICATION, file), join(features, file))
    const steps = JSON.stringify(join(SPECIFICATION, 'steps', 'fixture.steps.cjs'))
    writeFileSync(join(features, 'steps', 'fixture.steps.cjs'), `require(${steps})\n`)
    for (const name of ['b', 'a', 'B'])
      writeFileSync(join(features, `${name}.feature`), feature(name))
    await sealproof(['run', '--features', features, '--target', TARGET, '--out', 'run'], folder)
    verdict = scenariosIn(readFileSync(join(folder, 'run', 'verdict.json'), 'utf8'))
  })

  it('are the same in the list and in the verdict', async () => {
    const args = ['list', '--json', '--features', join(folder, 'namesakes'), '--target', TARGET]
    const { stdout } = await sealproof(args, folder)
    expect(scenariosIn(stdout).map(place)).to.have.members(verdict.map(place))
  })

  it('are unique', () => {
    const ids = verdict.map(({ id }) => id)
    expect(ids).to.have.length(3 * 3 + 4)
    expect(new Set(ids)).to.have.length(ids.length)
  })
})

function scenariosIn(json: string): readonly Listed[] {
  return (JSON.parse(json) as Clauses).clauses.flatMap(({ scenarios }) => scenarios)
}

function place({ id, uri, line }: Listed): string {
  return `${uri}:${line} ${id}`
}
