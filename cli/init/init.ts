/** Writes a starting point, and prints the next commands. Overwrites nothing. */
import { lstatSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { removeWritten, writeWholeFile } from '../../record/whole-file'
import { shellWord } from '../../reports'
import { PACKAGE_ROOT } from '../../specification/package-root'
import { UsageError } from '../../specification/usage-error'
import { checkWritable, makeFolder } from '../run/output-folder'
import { folderOf, type Language, STARTING_POINTS, type StartingPoint } from './starting-points'

export interface InitRequest {
  readonly language: Language
  readonly json?: boolean
}

export async function init(folder: string, request: InitRequest): Promise<number> {
  const { language } = request
  const startingPoint: StartingPoint = STARTING_POINTS[language]
  const files = startingPoint.files.map((file) => ({
    path: join(folder, file),
    text: readFileSync(join(folderOf(language), file)),
  }))
  checkFree(folder, files)
  makeFolder(folder, folder)
  writeAllOrNone(files)
  const written = files.map(({ path }) => path)
  const next = nextCommands(folder, startingPoint)
  process.stdout.write(request.json ? inJson(language, written, next) : writtenText(written, next))
  return 0
}

interface Written {
  readonly path: string
  readonly text: Buffer
}

function checkFree(folder: string, files: readonly Written[]): void {
  checkWritable(folder, folder)
  // A broken link counts as a file too.
  const taken = files.find(({ path }) => lstatSync(path, { throwIfNoEntry: false }))
  if (!taken) return
  throw new UsageError(
    `${taken.path} is there already, and nothing was written; move it away, or name another folder`,
  )
}

/** All files or none: after an error the files written so far are removed. */
function writeAllOrNone(files: readonly Written[]): void {
  const done: string[] = []
  try {
    for (const { path, text } of files) {
      writeWholeFile(path, text, 'nothing')
      done.push(path)
    }
  } catch (error) {
    for (const path of done) removeWritten(path)
    throw new UsageError(`nothing was written: ${(error as Error).message}`)
  }
}

/** The default port of the starting points. */
const PORT = 8089

interface Next {
  readonly command: string
  readonly why: string
}

function nextCommands(folder: string, startingPoint: StartingPoint): Next[] {
  const file = shellWord(asPath(join(folder, startingPoint.files[0])))
  const start =
    startingPoint.kind === 'server' ? `${startingPoint.program} ${file} --port ${PORT}` : undefined
  const target = start === undefined ? file : `http://127.0.0.1:${PORT}`
  return [
    ...(start === undefined
      ? []
      : [{ command: start, why: 'starts it, in a terminal of its own' }]),
    { command: `npx sealproof probe ${target}`, why: 'whether it keeps the contract' },
    {
      command: `npx sealproof run --target ${target}`,
      why: 'every clause; most are violated at first',
    },
    { command: 'npx sealproof explain IMM-1', why: 'what a clause says, and what tests it' },
    {
      command: `npx sealproof run --target ${target} --clause IMM-1`,
      why: 'that clause alone',
    },
  ]
}

/** A path that cannot be read as a package's name or as a flag. */
function asPath(path: string): string {
  return /^(\.{0,2}[/\\]|[A-Za-z]:)/.test(path) ? path : `./${path}`
}

function inJson(language: Language, written: readonly string[], next: readonly Next[]): string {
  const commands = next.map(({ command }) => command)
  return `${JSON.stringify({ language, written, next: commands }, null, 2)}\n`
}

function writtenText(written: readonly string[], next: readonly Next[]): string {
  const width = Math.max(...next.map(({ command }) => command.length))
  return [
    ...written.map((path) => `Written: ${path}`),
    '',
    'Now:',
    ...next.map(({ command, why }) => `  ${command.padEnd(width)}  ${why}`),
    '',
    `Then work through the numbers in it. The way to a verdict: ${guide()}`,
    '',
  ].join('\n')
}

function guide(): string {
  const path = join(PACKAGE_ROOT, 'docs', 'adapter-author.md')
  const near = relative('.', path)
  return near.startsWith('..') ? path : near
}
