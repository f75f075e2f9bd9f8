/** Parses a YAML file, and reports mistakes with their line. */
import { relative } from 'node:path'
import type { Document, LineCounter } from 'yaml'
import { UsageError } from '../usage-error'
import type { MemberPath, Mistake } from './schema-mistakes'

export interface YamlText {
  readonly content: unknown
  /** Throws a {@link UsageError} for the first mistake, if there is one. */
  complain(mistakes: readonly Mistake[]): void
}

/** Throws a {@link UsageError} where the text is not YAML. `name` is the file's name in messages. */
export function parseYaml(text: string, name: string): YamlText {
  const yaml = require('yaml') as typeof import('yaml')
  const lines = new yaml.LineCounter()
  const document = yaml.parseDocument(text, { lineCounter: lines, prettyErrors: false })
  const [broken] = document.errors
  if (broken) {
    const complaint = COMPLAINTS[broken.code] ?? broken.message
    throw new UsageError(`${name}:${lines.linePos(broken.pos[0]).line}: ${complaint}`)
  }
  if (document.contents === null) throw new UsageError(`${name}:1: the file is empty`)
  const endless = aliasWithinItself(document)
  if (endless !== undefined) {
    const { line } = lines.linePos(endless)
    throw new UsageError(`${name}:${line}: an alias stands within what it stands for, without end`)
  }
  return {
    content: contentOf(document, name),
    complain(mistakes) {
      const [first] = mistakes
      if (!first) return
      const more = mistakes.length > 1 ? ` (and ${mistakes.length - 1} more)` : ''
      const line = lineOf(document, lines, first.path)
      throw new UsageError(`${name}:${line}: ${first.message}${more}`)
    },
  }
}

/** By the parser's error code: messages that replace the parser's own. */
const COMPLAINTS: Readonly<Record<string, string>> = {
  MULTIPLE_DOCS:
    'a second document begins here, and only one is read; put all of it into one, without ---',
}

/** Position of an alias inside the node that it stands for: reading it would never end. */
function aliasWithinItself(document: Document): number | undefined {
  const { visit } = require('yaml') as typeof import('yaml')
  let found: number | undefined
  visit(document, {
    Alias(_key, alias, around) {
      const meant = alias.resolve(document)
      if (!around.some((node) => node === meant)) return undefined
      found = alias.range?.[0] ?? 0
      return visit.BREAK
    },
  })
  return found
}

/** Relative to the working directory where the file is below it. */
export function addressOf(file: string): string {
  const path = relative(process.cwd(), file)
  return path.startsWith('..') ? file : path
}

/** The parser throws for aliases that expand to too much content. */
function contentOf(document: Document, name: string): unknown {
  try {
    return document.toJS()
  } catch (error) {
    throw new UsageError(`${name}: ${(error as Error).message}`)
  }
}

/** Line of the node at the path, or of the nearest node around it. */
function lineOf(document: Document, lines: LineCounter, path: MemberPath): number {
  for (let depth = path.length; depth > 0; depth--) {
    const node = document.getIn(path.slice(0, depth), true) as
      | { range?: readonly number[] }
      | undefined
    const start = node?.range?.[0]
    if (start !== undefined) return lines.linePos(start).line
  }
  return 1
}
