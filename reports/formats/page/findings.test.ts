import { describe, it } from 'node:test'
import { expect } from 'chai'
import { modelOf } from '../../fixtures/model-of'
import { type StagedScenario, stream, WRONG } from '../../fixtures/stream'
import { stagedWaiver } from '../../fixtures/waiver'
import { findingsSection } from './findings'

const wrong = (name: string, ...tags: string[]): StagedScenario => ({ name, tags, steps: WRONG })
const ofFirst = stagedWaiver({ scenario: 'A-4/the-first' })
const run = modelOf(
  stream(
    [
      wrong('Broken', '@B-1'),
      wrong('The first', '@A-4'),
      wrong('Open', '@A-2'),
      wrong('The second', '@A-4'),
    ],
    { context: { waivers: [ofFirst] } },
  ),
)
const section = findingsSection(run).text

/** From its heading to the next. */
function group(heading: string): string {
  const [, found = ''] = section.split(heading)
  return found.split(/<h[345]>|<\/section>/)[0] ?? ''
}
const linked = (text: string) =>
  Array.from(text.matchAll(/href="#scenario-([^"]*)"/g), ([, id]) => id)

describe('what was found, in the compliance report', () => {
  it('is grouped by clause in their order, with id, statement and count', () => {
    const headings = Array.from(section.matchAll(/<h5>(.*?)<\/h5>/g), ([, heading = '']) =>
      heading.replace(/<span class="z".*?<\/span>/g, '').replace(/<[^>]*>/g, ''),
    )
    expect(headings).to.deep.equal([
      'A-4: The bill is exact. 2 violations',
      'B-1: A target can break down. 1 violation',
      'A-2: Other spellings | are open. 1 note',
    ])
    expect(section).to.include('<h5><a href="#clause-A-4">A-4</a>: ').and.include('2 处违反')
  })

  it('has each under its clause, unwaived ones first', () => {
    expect(linked(group('<h5><a href="#clause-A-4">'))).to.deep.equal([
      'A-4/the-second',
      'A-4/the-first',
    ])
    expect(linked(group('<h5><a href="#clause-B-1">'))).to.deep.equal(['B-1/broken'])
    expect(linked(section)).to.have.length(4)
  })

  it('keeps findings of a clause that the record does not describe', () => {
    const { text } = findingsSection({ ...run, clauses: [] })
    expect(text).to.include('Of no clause').and.include('3 violations').and.include('The first')
  })

  it('says “None.” where there are no findings', () => {
    const { text } = findingsSection(modelOf(stream([])))
    expect(text.match(/<span class="e">None\.<\/span>/g)).to.have.length(2)
    expect(text).not.to.include('<h5>')
  })
})
