/**
 * The pages of the project are true where a program can tell: the commands that they quote are there, their links lead
 * somewhere, the paths that they name exist, and docs/dependencies.md has one line on each.
 */
import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, it } from 'node:test'
import { expect } from 'chai'
import manifest from '../../package.json'
import { ROOT } from '../programs/process'
import { projectFiles, textFiles } from './files'
import { optionsMissingFrom, quotedCommands, wrongScripts } from './quoted-commands'

const files = projectFiles()
const isThere = (path: string): boolean =>
  files.includes(path) || files.some((file) => file.startsWith(`${path}/`))
const isFolder = (path: string): boolean => existsSync(join(ROOT, path))
/** The change log names what is no longer there. */
const pages = textFiles().filter(({ file }) => /(?<!CHANGELOG)\.md$/.test(file))

for (const { file, text } of pages) {
  describe(file, () => {
    it('has links that lead somewhere', () => {
      expect(brokenLinks(text, file, isThere)).to.deep.equal([])
    })

    it('names paths of the project that are there', () => {
      expect(missingPaths(text, isThere, isFolder)).to.deep.equal([])
    })

    it('quotes scripts, verbs and options that are there', async () => {
      const commands = quotedCommands(text)
      expect(wrongScripts(commands, Object.keys(manifest.scripts))).to.deep.equal([])
      expect(await optionsMissingFrom(commands)).to.deep.equal([])
    })
  })
}

describe('docs/dependencies.md', () => {
  const { text = '' } = pages.find(({ file }) => file === 'docs/dependencies.md') ?? {}

  it('says of each package what it is for, once', () => {
    const { dependencies, devDependencies } = manifest
    const packages = Object.keys({ ...dependencies, ...devDependencies })
    expect(unexplained(text, packages)).to.deep.equal([])
  })
})

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

describe('a page', () => {
  it('has a link that leads nowhere', () => {
    expect(brokenLinks(TEXT, 'README.md', there('features/clauses.yaml'))).to.deep.equal([
      'leads nowhere: docs/page.png',
    ])
    expect(brokenLinks(TEXT, 'docs/a.md', there())).to.have.length(2)
  })

  it('names a path that is not there', () => {
    const folders = there('.', 'cli', 'steps')
    expect(missingPaths(TEXT, there('steps'), folders)).to.deep.equal(['no such path: cli/main.ts'])
    expect(missingPaths(TEXT, there('steps', 'cli/main.ts'), folders)).to.deep.equal([])
  })

  it('says nothing of a package, or twice what it is for', () => {
    const packages = ['chai', '@cucumber/cucumber', 'yaml', 'ajv']
    expect(unexplained(TEXT, packages)).to.deep.equal([
      'yaml has 2 lines that say what it is for',
      'ajv has no lines that say what it is for',
    ])
  })
})

/** Links and pictures that lead to a file of the project. */
function brokenLinks(text: string, from: string, isThere: (path: string) => boolean): string[] {
  const links = [
    ...text.matchAll(/\]\(([^)\s]+)(?:\s+"[^"]*")?\)/g),
    ...text.matchAll(/src="([^"]+)"/g),
  ]
  return links
    .map(([, link = '']) => link.replace(/#.*$/, ''))
    .filter((link) => link !== '' && !/^[a-z]+:/i.test(link))
    .filter((link) => !isThere(join(dirname(from), link).replace(/\/$/, '')))
    .map((link) => `leads nowhere: ${link}`)
}

/** Inline code that begins with a folder of the project is taken for a path in it; `./` is the reader's own. */
function missingPaths(
  text: string,
  isThere: (path: string) => boolean,
  isFolder: (path: string) => boolean,
): string[] {
  return [...text.replaceAll(/^```[\s\S]*?^```/gm, '').matchAll(/`([\w.-]+(?:\/[\w.-]*)+)`/g)]
    .map(([, path = '']) => path.replace(/\/$/, ''))
    .filter((path) => !path.startsWith('./'))
    .filter((path) => isFolder(path.split('/')[0] ?? '') && !GENERATED.test(path))
    .filter((path) => !isThere(path))
    .map((path) => `no such path: ${path}`)
}

const GENERATED = /^(dist|node_modules|reports\/out)(\/|$)/

/** A line of a list or table that begins with the package's name, once for each. */
function unexplained(text: string, packages: readonly string[]): string[] {
  return packages.flatMap((name) => {
    const quoted = name.replaceAll(/[^\w]/g, '\\$&')
    const lines = text.match(
      new RegExp(`^[-*|]\\s*(\\[?\`|\\*\\*|\\[)?${quoted}(?![\\w/-]).*$`, 'gm'),
    )
    if (lines?.length === 1) return []
    return [`${name} has ${lines?.length ?? 'no'} lines that say what it is for`]
  })
}
