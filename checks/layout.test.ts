import { describe, it } from 'node:test'
import { expect } from 'chai'
import { badHead, badNames, shadowed } from './layout'

describe('names', () => {
  for (const file of [
    'cli/utils.ts',
    'reports/run-helpers.ts',
    'steps/common/world.ts',
    'adapters/TargetManager.ts',
    'reference-impl/key_manager.ts',
    'steps/projectSteps.ts',
    'features/one_way.feature',
    'features/run.ts',
  ]) {
    it(`${file} is out of order`, () => {
      expect(badNames(file)).to.not.deep.equal([])
    })
  }

  for (const file of [
    'reference-impl/kms/key-states.ts',
    'features/one-way-door.feature',
    'features/clauses.schema.json',
    'features/README.md',
    'CHANGELOG.md',
  ]) {
    it(`${file} is in order`, () => {
      expect(badNames(file)).to.deep.equal([])
    })
  }
})

describe('code', () => {
  it('is shadowed by data of its name', () => {
    expect(shadowed(['a/x.json', 'a/x.ts'])).to.have.length(1)
  })

  it('is not shadowed by data elsewhere, or of another name', () => {
    expect(shadowed(['a/x.json', 'b/x.ts', 'a/x.schema.json', 'a/x.test.ts'])).to.deep.equal([])
  })
})

describe('the head of a file', () => {
  const head = (text: string, file = 'cli/main.ts') => badHead(file, () => text)

  it('says what the file is for', () => {
    expect(head('/** The command. */\nimport x')).to.deep.equal([])
    expect(head('#!/usr/bin/env node\n// The command.\nimport x')).to.deep.equal([])
  })

  it('is a docstring or a comment in Python', () => {
    expect(head('"""Time."""\nimport x', 'examples/clock.py')).to.deep.equal([])
    expect(head('#!/usr/bin/env python3\n# Time.\nimport x', 'examples/clock.py')).to.deep.equal([])
    expect(head('import x', 'examples/clock.py')).to.have.length(1)
    expect(head('import x', 'examples/clock_test.py')).to.deep.equal([])
  })

  it('is missed where the code starts at once', () => {
    expect(head("import x from 'x'\n")).to.deep.equal(['cli/main.ts: does not say what it is for'])
  })

  it('is not asked of tests, fixtures and specimens', () => {
    expect(head('import x', 'cli/main.test.ts')).to.deep.equal([])
    expect(head('import x', 'cli/fixtures/broken.ts')).to.deep.equal([])
    expect(head('import x', 'selftest/faulty/trims-blanks.ts')).to.deep.equal([])
    expect(head('import x', 'selftest/specimen.ts')).to.have.length(1)
  })
})
