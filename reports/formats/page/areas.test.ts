import { describe, it } from 'node:test'
import { expect } from 'chai'
import { areaHeading } from './areas'

describe('the title of an area', () => {
  it('is in both languages for this specification', () => {
    const { text } = areaHeading({ id: 'MEC', title: 'The mechanism' })
    expect(text).to.include('MEC: The mechanism').and.include('MEC：机制')
  })

  it('stays as it is for another specification', () => {
    for (const title of ['Answers', 'constructor']) {
      expect(areaHeading({ id: 'A', title }).text).to.equal(
        `<span class="untranslated" lang="en">A: ${title}</span>`,
      )
    }
  })
})
