import { describe, it } from 'node:test'
import { expect } from 'chai'
import { modelOf } from '../../fixtures/model-of'
import { RIGHT, type Staging, stream, WRONG } from '../../fixtures/stream'
import { allureFiles } from './write-results'

const SCENARIOS = [
  { tags: ['@A-1'], steps: RIGHT },
  { tags: ['@A-1'], steps: WRONG },
]
const PAGE = Buffer.from('<!doctype html>')
const ALGORITHMS = [{ id: 'ALG', title: 'Algorithms' }]

function filesOf(staging: Staging = {}, page?: Buffer) {
  return [...allureFiles(modelOf(stream(SCENARIOS, staging)), page)]
}
const namesOf = (files: ReturnType<typeof filesOf>) => files.map(([name]) => name)

describe('the files of an Allure result', () => {
  it('have the same bytes each time they are made of one record', () => {
    const end = { exception: 'TypeError' }
    expect(filesOf({ end }, PAGE)).to.deep.equal(filesOf({ end }, PAGE))
    expect(new Set(namesOf(filesOf({ end })))).to.have.lengthOf(filesOf({ end }).length)
  })

  it('name the build of a CI service, and link to it if its address is one of the web', () => {
    const executorOf = (url: string) => {
      const ci = { name: 'A service', url, buildNumber: '7' }
      const run = { ...modelOf(stream(SCENARIOS)), ci }
      const [, content] = [...allureFiles(run)].find(([name]) => name === 'executor.json') ?? []
      return JSON.parse(String(content))
    }
    const address = 'https://ci.example.com/7'
    expect(executorOf(address)).to.include({ buildUrl: address, buildName: '7' })
    expect(executorOf('javascript:alert(1)')).not.to.have.property('buildUrl')
  })

  it('have other names in another run, because Allure keeps one result of each', () => {
    const results = (second: number) =>
      namesOf(filesOf({ second })).filter((name) => name.endsWith('-result.json'))
    expect(results(0).filter((name) => results(3600).includes(name))).to.deep.equal([])
  })

  it("hold a bench's page where a scenario is about algorithms, and only there", () => {
    const areas = [{ id: 'ALG', title: 'Answers' }]
    const clauses = [
      {
        id: 'A-1',
        area: 'ALG',
        statement: 'Three algorithms.',
        standing: 'documented' as const,
        section: 'Algorithms',
        source: 'https://example.com/algorithms',
        needs: [],
      },
    ]
    const attached = namesOf(filesOf({ context: { areas, clauses } }, PAGE))
    expect(attached).to.include('figures-attachment.html')
    expect(attached.filter((name) => name.endsWith('-container.json'))).to.have.lengthOf(1)
    expect(namesOf(filesOf({ context: { areas: ALGORITHMS } }, PAGE))).not.to.include(
      'figures-attachment.html',
    )
  })
})
