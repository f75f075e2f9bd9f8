/** Commands that a page or a workflow tells its reader to give: whether there are such scripts, verbs and options. */
import { sealproof } from '../programs/command'

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

const helps = new Map<string, Promise<string>>()

/** Asks the command itself which verbs it has, and each verb for its options. */
export async function optionsMissingFrom(commands: readonly string[]): Promise<string[]> {
  const wrong: string[] = []
  for (const command of commands) {
    const call = callOf(command)
    if (!call) continue
    const help = await helpOf(call.verb)
    if (!help.includes(`sealproof ${call.verb}`)) wrong.push(`no such verb: ${command}`)
    const unknown = call.options.filter((option) => !new RegExp(`${option}\\b`).test(help))
    wrong.push(...unknown.map((option) => `no ${option} in: ${command}`))
  }
  return wrong
}

function helpOf(verb: string): Promise<string> {
  const help = helps.get(verb) ?? sealproof(0, verb, '--help').then(({ stdout }) => stdout)
  helps.set(verb, help)
  return help
}

export function callOf(command: string): { verb: string; options: string[] } | undefined {
  const passedOn = command.replace(/^npm run conformance(?: --(?=\s|$))?/, 'sealproof run')
  const [, verb, rest = ''] =
    passedOn.match(/^(?:npx (?:--[\w-]+ )*)?sealproof ([a-z]+)(.*)$/) ?? []
  return verb === undefined ? undefined : { verb, options: rest.match(/(?<=\s)--[a-z-]+/g) ?? [] }
}
