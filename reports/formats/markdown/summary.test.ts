import { describe, it } from 'node:test'
import { expect } from 'chai'
import { modelOf } from '../../fixtures/model-of'
import { RIGHT, stream } from '../../fixtures/stream'
import { summaryMarkdown } from './summary'

const HOSTILE = 'a | b @mei https://evil.example'

describe('summary.md', () => {
  const suite = { name: 'Fixture', version: '1.2.3', specification: 'A page (https://a.example/b)' }
  const target = { name: HOSTILE, version: '2026-11-26', capabilities: [HOSTILE] }
  const context = { suite, target, selection: { name: HOSTILE } }
  const text = summaryMarkdown(modelOf(stream([{ tags: ['@A-1'], steps: RIGHT }], { context })))

  it('does not escape its own texts', () => {
    expect(text).to.match(/^\| Started \| \d{4}-\d{2}-\d{2}T\S+Z, took \S+ m?s \|$/m)
    expect(text).to.include('| Specification | A page (<https://a.example/b>) |')
    expect(text).to.include(' 2026-11-26 (said by the target) |')
  })

  it('escapes texts of a target and an operator', () => {
    const safe = 'a \\| b @&#8203;mei https&#8203;://evil.example'
    expect(text).to.include(`| Target | ${safe} 2026-11-26 (said by the target) |`)
    expect(text).to.include(`| Declares | ${safe} |`)
    expect(text).to.include(`--name "${safe}"`)
    expect(text).not.to.match(/@mei|https?:\/\/evil/)
  })
})
