/** Parses a YAML file, and reports mistakes with their line. */
import { relative } from 'node:path'
import type { Alias, Document, LineCounter, Node } from 'yaml'
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
  // The parser compares each key with all before it; `resolveReferences` finds keys of the same name in one pass.
  const options = { lineCounter: lines, prettyErrors: false, uniqueKeys: false }
  const document = yaml.parseDocument(text, options)
  const [broken] = document.errors
  if (broken) {
    const complaint = COMPLAINTS[broken.code] ?? broken.message
    throw new UsageError(`${name}:${lines.linePos(broken.pos[0]).line}: ${complaint}`)
  }
  if (document.contents === null) throw new UsageError(`${name}:1: the file is empty`)
  const flaw = resolveReferences(document)
  if (flaw !== undefined) {
    throw new UsageError(`${name}:${lines.linePos(flaw.offset).line}: ${flaw.message}`)
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

interface Flaw {
  readonly offset: number
  readonly message: string
}

/**
 * Tells each alias what it stands for: the parser itself would search the whole document for each. Returns the first
 * key that is there twice, or alias inside the node that it stands for: reading it would never end.
 */
function resolveReferences(document: Document): Flaw | undefined {
  const { visit, isScalar } = require('yaml') as typeof import('yaml')
  const anchors = new Map<string, Node>()
  let flaw: Flaw | undefined
  const note = (node: Node & { anchor?: string }): void => {
    if (node.anchor !== undefined) anchors.set(node.anchor, node)
  }
  visit(document, {
    Value: (_key, node) => note(node),
    Map(_key, map) {
      note(map)
      const names = new Set<unknown>()
      for (const { key } of map.items) {
        if (!isScalar(key)) continue
        if (names.has(key.value)) {
          flaw = { offset: startOf(key), message: 'Map keys must be unique' }
          return visit.BREAK
        }
        names.add(key.value)
      }
      return undefined
    },
    Alias(_key, alias) {
      const meant = anchors.get(alias.source)
      if (meant !== undefined && isWithin(alias, meant)) {
        const message = 'an alias stands within what it stands for, without end'
        flaw = { offset: startOf(alias), message }
        return visit.BREAK
      }
      resolveTo(alias, meant)
      return undefined
    },
  })
  return flaw
}

function startOf(node: Node): number {
  return node.range?.[0] ?? 0
}

function isWithin(node: Node, around: Node): boolean {
  const [start = 0, , end = 0] = around.range ?? []
  return start <= startOf(node) && startOf(node) < end
}

/** The parser's own method then searches these nodes alone, and limits what aliases expand to. */
function resolveTo(alias: Alias, meant: Node | undefined): void {
  const { resolve } = alias
  alias.resolve = (document, context) => {
    if (context === undefined) return meant as ReturnType<typeof resolve>
    context.aliasResolveCache = meant === undefined ? [alias] : [meant, alias]
    return resolve.call(alias, document, context)
  }
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
