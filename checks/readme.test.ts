import { describe, it } from 'node:test'
import { expect } from 'chai'
import { brokenLinks, missingPaths, unexplained } from './readme'

const TEXT = `
# Suite

Read [the clauses](features/clauses.yaml#top) and ![a page](docs/page.png "Page").
Not ours: [the page](https://example.com/x), \`node run\`. In \`cli/main.ts\`, \`./mine.ts\` and \`steps/\`; \`and/or\`.

| \`chai\` | asserts |
- \`@cucumber/cucumber\`: runs
- \`yaml\`: one
- \`yaml\`: another
`

const there =
  (...paths: string[]) =>
  (path: string) =>
    paths.includes(path)

describe('the README', () => {
  it('must not lead nowhere', () => {
    expect(brokenLinks(TEXT, 'README.md', there('features/clauses.yaml'))).to.deep.equal([
      'leads nowhere: docs/page.png',
    ])
    expect(brokenLinks(TEXT, 'docs/a.md', there())).to.have.length(2)
  })

  it('must not name paths of the project that are not there', () => {
    const folders = there('.', 'cli', 'steps')
    expect(missingPaths(TEXT, there('steps'), folders)).to.deep.equal(['no such path: cli/main.ts'])
    expect(missingPaths(TEXT, there('steps', 'cli/main.ts'), folders)).to.deep.equal([])
  })

  it('says of each package what it is for, once', () => {
    const packages = ['chai', '@cucumber/cucumber', 'yaml', 'ajv']
    expect(unexplained(TEXT, packages)).to.deep.equal([
      'yaml has 2 lines that say what it is for',
      'ajv has no lines that say what it is for',
    ])
  })
})
