import { describe, it } from 'node:test'
import { expect } from 'chai'
import * as evidence from '../../record/evidence'
import { modelOf } from '../fixtures/model-of'
import { FAILED, RIGHT, stream, THEN } from '../fixtures/stream'
import { githubAnnotations } from './github-annotations'

const violating = (name: string, message: string, tag = '@A-1') =>
  ({
    name,
    tags: [tag],
    steps: [
      {
        type: THEN,
        status: FAILED,
        exception: 'AssertionError',
        evidence: [[evidence.EXPECTATION, { expected: 1, observed: 2, message }]],
      },
    ],
  }) as const

describe('the annotations for GitHub', () => {
  it('are one error for each clause that is violated', () => {
    const run = modelOf(
      stream([
        violating('One row', 'lost'),
        violating('Two rows', 'lost'),
        { tags: ['@A-2'], steps: RIGHT },
      ]),
    )
    expect(githubAnnotations(run)).to.deep.equal([
      '::error title=A-1 is violated::Rows come back as they were written.%0AOne row: lost (and 1 more of this clause)',
    ])
  })

  it('are none where nothing is violated', () => {
    expect(githubAnnotations(modelOf(stream([{ tags: ['@A-1'], steps: RIGHT }])))).to.deep.equal([])
  })

  it('are one line each, also where a target says line breaks and commands', () => {
    const [line = '', ...others] = githubAnnotations(
      modelOf(stream([violating('Row', 'x\r\n::stop-commands::z\n100% \u001b[31mred')])),
    )
    expect(others).to.deep.equal([])
    expect(line.match(/\p{Cc}/gu)).to.equal(null)
    expect(line).to.include('x%0A::stop-commands::z%0A100%25')
  })
})
