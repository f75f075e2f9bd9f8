/**
 * README.md and the pages for users are true where a program can tell: the commands they quote are there,
 * their links lead somewhere, the paths they name exist, and docs/dependencies.md has one line on each dependency.
 */
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import manifest from '../package.json'
import { type Check, nothingWrong } from './check'
import { quotedCommands, wrongCommands } from './quoted-commands'
import { projectFiles } from './tree'
import { directDependencies } from './versions'

const DEPENDENCIES = 'docs/dependencies.md'
const PAGES = [
  'README.md',
  'CONTRIBUTING.md',
  DEPENDENCIES,
  'docs/command.md',
  'docs/adapter-author.md',
  'docs/auditor.md',
  'docs/bundle.md',
  'docs/ci.md',
  'docs/formats.md',
  'docs/target-contract.md',
  'docs/waivers.md',
]

export const readme: Check = {
  name: 'readme',
  promise: 'what README.md and the pages for users name is there',
  needs: ['build'],
  async examine(workplace) {
    const files = await projectFiles(workplace)
    const isThere = (path: string) =>
      files.includes(path) || files.some((file) => file.startsWith(`${path}/`))
    const isFolder = (path: string) => existsSync(join(workplace.root, path))
    const pages = PAGES.map((page) => {
      const text = readFileSync(join(workplace.root, page), 'utf8')
      return { page, text, commands: quotedCommands(text) }
    })
    const wrong: string[] = []
    for (const { page, text, commands } of pages) {
      const found = [
        ...(await wrongCommands(workplace, commands)),
        ...brokenLinks(text, page, isThere),
        ...missingPaths(text, isThere, isFolder),
        ...(page === DEPENDENCIES ? unexplained(text, Object.keys(directDependencies(manifest))) : []),
      ]
      wrong.push(...found.map((what) => `${page}: ${what}`))
    }
    const count = pages.flatMap(({ commands }) => commands).length
    return nothingWrong(wrong, 'things that are not so', `${count} commands`)
  },
}

/** Links and pictures that lead to a file of the project. */
export function brokenLinks(
  text: string,
  from: string,
  isThere: (path: string) => boolean,
): string[] {
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
export function missingPaths(
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
export function unexplained(text: string, packages: readonly string[]): string[] {
  return packages.flatMap((name) => {
    const quoted = name.replaceAll(/[^\w]/g, '\\$&')
    const lines = text.match(
      new RegExp(`^[-*|]\\s*(\\[?\`|\\*\\*|\\[)?${quoted}(?![\\w/-]).*$`, 'gm'),
    )
    if (lines?.length === 1) return []
    return [`${name} has ${lines?.length ?? 'no'} lines that say what it is for`]
  })
}
