/** No format for programs holds a character without width: it would make two equal words different, and two names alike. */
import { describe, it } from 'node:test'
import { expect } from 'chai'
import { modelOf } from '../fixtures/model-of'
import { stream, WRONG } from '../fixtures/stream'
import { embeddedDocuments } from './fixtures/oscal-embedded'
import { FORMATS } from './formats'

/** Also as an entity of XML or Markdown. */
const ZERO_WIDTH = /[\u200b-\u200d\u2060\ufeff]|&#(?:8203|x200b);|&ZeroWidthSpace;/i
/** For people: GitHub makes a link of an address, and such a character keeps it from doing so with words of a target. */
const FOR_PEOPLE: ReadonlySet<string> = new Set(['summary'])

const NAME = 'le\u200bd\u200cg\ufeffer https://cloud.example www.cloud.example @mei'
const RUN = modelOf(
  stream([{ name: 'https://a.example @mei', tags: ['@A-1'], steps: WRONG }], {
    context: { target: { name: NAME, version: '1\u2060', capabilities: [] } },
  }),
)

describe('a run of a target with characters without width in its name', () => {
  for (const { name, write } of FORMATS) {
    if (FOR_PEOPLE.has(name)) continue
    it(`has none in ${name}`, () => {
      // The byte order mark of CSV is at its start.
      const text = write(RUN).replace(/^\ufeff/, '')
      expect(text.match(ZERO_WIDTH)).to.equal(null)
      // A waiver names its target letter by letter, so verdict.json has the name as it is, in escapes of JSON.
      if (name !== 'verdict') expect(text).not.to.match(/\\u(?:200[b-d]|2060|feff)/i)
      if (name !== 'oscal') return
      expect(JSON.stringify(embeddedDocuments(JSON.parse(text))).match(ZERO_WIDTH)).to.equal(null)
    })
  }
})
