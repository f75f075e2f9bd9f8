/**
 * The README is true where a program can tell: the commands it quotes are there, its links lead
 * somewhere, the paths it names exist, and each direct dependency has its one line.
 */
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import manifest from '../package.json'
import { type Check, nothingWrong } from './check'
import { sealproof } from './command-line'
import { projectFiles } from './tree'
import { directDependencies } from './versions'
import type { Workplace } from './workplace'

const README = 'README.md'

export const readme: Check = {
  name: 'readme',
  promise: 'what README.md names is there',
  needs: ['build'],
  async examine(workplace) {
    const text = readFileSync(join(workplace.root, README), 'utf8')
    const files = await projectFiles(workplace)
    const isThere = (path: string) =>
      files.includes(path) || files.some((file) => file.startsWith(`${path}/`))
    const commands = quotedCommands(text)
    return nothingWrong(
      [
        ...wrongScripts(commands, Object.keys(manifest.scripts)),
        ...(await wrongVerbs(workplace, commands)),
        ...brokenLinks(text, README, isThere),
        ...missingPaths(text, isThere, (path) => existsSync(join(workplace.root, path))),
        ...unexplained(text, Object.keys(directDependencies(manifest))),
      ],
      'things that are not so',
      `${commands.length} commands`,
    )
  },
}

/** Lines of code blocks, and inline code, that call npm, npx or the command. */
export function quotedCommands(text: string): string[] {
  const blocks = [...text.matchAll(/^```\w*\n([\s\S]*?)^```/gm)].flatMap(([, code = '']) =>
    code.split('\n'),
  )
  const inline = [...text.replaceAll(/^```[\s\S]*?^```/gm, '').matchAll(/`([^`\n]+)`/g)]
  return [...blocks, ...inline.map(([, code = '']) => code)]
    .map((line) =>
      line
        .replace(/^\$ /, '')
        .replace(/\s+#.*$/, '')
        .trim(),
    )
    .flatMap((line) => line.split(/\s*&&\s*/))
    .filter((line) => /^(npm|npx|sealproof)\s/.test(line))
}

export function wrongScripts(commands: readonly string[], scripts: readonly string[]): string[] {
  return commands.flatMap((command) => {
    const [, script] = command.match(/^npm (?:run|run-script)(?: --?\w+)* ([\w:-]+)/) ?? []
    return script === undefined || scripts.includes(script) ? [] : [`no such script: ${command}`]
  })
}

/** Asks the command itself which verbs it has, and each verb for its options. */
async function wrongVerbs(workplace: Workplace, commands: readonly string[]): Promise<string[]> {
  const wrong: string[] = []
  const helps = new Map<string, string>()
  for (const command of commands) {
    const call = callOf(command)
    if (!call) continue
    const help = helps.get(call.verb) ?? (await sealproof(workplace, call.verb, '--help')).stdout
    helps.set(call.verb, help)
    if (!help.includes(`sealproof ${call.verb}`)) wrong.push(`no such verb: ${command}`)
    const unknown = call.options.filter((option) => !new RegExp(`${option}\\b`).test(help))
    wrong.push(...unknown.map((option) => `no ${option} in: ${command}`))
  }
  return wrong
}

export function callOf(command: string): { verb: string; options: string[] } | undefined {
  const passedOn = command.replace(/^npm run conformance(?: --(?=\s|$))?/, 'sealproof run')
  const [, verb, rest = ''] =
    passedOn.match(/^(?:npx (?:--[\w-]+ )*)?sealproof ([a-z]+)(.*)$/) ?? []
  return verb === undefined ? undefined : { verb, options: rest.match(/(?<=\s)--[a-z-]+/g) ?? [] }
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

/** Inline code that begins with a folder of the project is taken for a path in it. */
export function missingPaths(
  text: string,
  isThere: (path: string) => boolean,
  isFolder: (path: string) => boolean,
): string[] {
  return [...text.replaceAll(/^```[\s\S]*?^```/gm, '').matchAll(/`([\w.-]+(?:\/[\w.-]*)+)`/g)]
    .map(([, path = '']) => path.replace(/\/$/, ''))
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
