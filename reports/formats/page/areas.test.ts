import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, it } from 'node:test'
import { expect } from 'chai'
import { parse } from 'yaml'
import { areaHeading } from './areas'
import { AREAS_IN_CHINESE } from './vocabulary'

describe('the title of an area', () => {
  it('is known in Chinese for this specification', () => {
    const file = join(__dirname, '..', '..', '..', 'features', 'clauses.yaml')
    const { areas } = parse(readFileSync(file, 'utf8')) as { areas: readonly { title: string }[] }
    const titles = areas.map(({ title }) => title)
    expect(Object.keys(AREAS_IN_CHINESE)).to.have.members(titles)
  })

  it('stays as it is for another specification', () => {
    for (const title of ['Answers', 'constructor']) {
      expect(areaHeading({ id: 'A', title }).text).to.equal(`<span lang="en">A: ${title}</span>`)
    }
  })
})
