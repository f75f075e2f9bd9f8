/** Commands that a page or a workflow tells its reader to give: whether there are such scripts, verbs and options. */
import manifest from '../package.json'
import { sealproof } from './command-line'
import type { Workplace } from './workplace'

export async function wrongCommands(
  workplace: Workplace,
  commands: readonly string[],
): Promise<string[]> {
  return [
    ...wrongScripts(commands, Object.keys(manifest.scripts)),
    ...(await wrongVerbs(workplace, commands)),
  ]
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
