/**
 * Reads `frameworks.yaml`: which clause is evidence for which control of a security framework. It is read
 * strictly: an unknown clause, a control twice, or a documented clause that is not mentioned is a mistake,
 * reported with its line.
 */
import { join } from 'node:path'
import type { Framework, FrameworkControl, FrameworkLink } from '../record/context'
import { compiled } from './compiled'
import { FEATURES } from './package-root'
import { readRegularText } from './regular-file'
import type { Clause } from './specification'
import { didYouMean } from './suggestion'
import { frameworks } from './yaml/file-validators'
import { type MemberPath, type Mistake, schemaMistakes, type Wording } from './yaml/schema-mistakes'
import { addressOf, parseYaml } from './yaml/yaml-text'

export interface FrameworkMap {
  readonly frameworks: readonly Framework[]
  /** Documented clauses that are evidence for no control. */
  readonly noEvidence: readonly { readonly clause: string; readonly because: string }[]
}

/** The content of the file: clauses with the same strength and limit share one link. */
interface FrameworksFile {
  readonly frameworks: readonly (Omit<Framework, 'controls'> & {
    readonly controls: readonly WrittenControl[]
  })[]
  readonly 'no-evidence': FrameworkMap['noEvidence']
}
type WrittenControl = Pick<FrameworkControl, 'id' | 'title' | 'checked'> & {
  readonly 'compared-with': string
  readonly links: readonly WrittenLink[]
}
type WrittenLink = Pick<FrameworkLink, 'strength'> & {
  readonly clauses: readonly string[]
  readonly 'does-not-show': string
}

/** The frameworks of the suite's own specification; no other specification has any. */
export function loadFrameworks(clauses: readonly Clause[]): FrameworkMap {
  const file = join(FEATURES, 'frameworks.yaml')
  const text = readRegularText(file)
  return (
    compiled<FrameworkMap>('frameworks', text) ?? parseFrameworks(text, addressOf(file), clauses)
  )
}

/** Throws a `UsageError` with the line of the mistake. `name` is the file's name in messages. */
export function parseFrameworks(
  text: string,
  name: string,
  clauses: readonly Pick<Clause, 'id' | 'standing'>[],
): FrameworkMap {
  const { content, complain } = parseYaml(text, name)
  complain(schemaMistakes(content, frameworks, WORDING))
  const file = content as FrameworksFile
  complain([
    ...duplicates(file),
    ...unknownClauses(file, clauses),
    ...unlinkedClauses(file, clauses),
  ])
  return {
    frameworks: file.frameworks.map(({ id, title, source, controls }) => {
      return { id, title, source, controls: controls.map(controlOf) }
    }),
    noEvidence: file['no-evidence'],
  }
}

const WORDING: Wording = {
  nameOf(list, number, entry) {
    const { id, clause } = (entry ?? {}) as { id?: unknown; clause?: unknown }
    return typeof id === 'string' || typeof clause === 'string'
      ? `${id ?? clause}`
      : `${list} number ${number}`
  },
}

function controlOf(control: WrittenControl): FrameworkControl {
  const { id, title, checked, 'compared-with': comparedWith, links } = control
  return { id, title, checked, comparedWith, links: links.flatMap(linksOf) }
}

function linksOf({
  clauses,
  strength,
  'does-not-show': doesNotShow,
}: WrittenLink): FrameworkLink[] {
  return clauses.map((clause) => ({ clause, strength, doesNotShow }))
}

/** A mention of a clause, with its place in the file. */
interface Mention {
  readonly clause: string
  readonly path: MemberPath
  /** The control, or `no-evidence`; it may name a clause only once. */
  readonly by: string
}

function mentions(file: FrameworksFile): Mention[] {
  const linked = file.frameworks.flatMap(({ id, controls }, framework) =>
    controls.flatMap((control, index) =>
      control.links.flatMap(({ clauses }, link) =>
        clauses.map((clause, place): Mention => {
          const path = ['frameworks', framework, 'controls', index, 'links', link, 'clauses', place]
          return { clause, path, by: `${id} ${control.id}` }
        }),
      ),
    ),
  )
  return [...linked, ...excuses(file)]
}

function excuses(file: FrameworksFile): Mention[] {
  return file['no-evidence'].map(({ clause }, index) => {
    return { clause, path: ['no-evidence', index], by: 'no-evidence' }
  })
}

/** Frameworks, controls of a framework, and clauses of a control or of `no-evidence` that appear twice. */
function duplicates(file: FrameworksFile): Mistake[] {
  const named: [key: string, path: MemberPath, message: string][] = [
    ...file.frameworks.map(({ id }, index): [string, MemberPath, string] => {
      return [`framework ${id}`, ['frameworks', index, 'id'], `${id} is there twice`]
    }),
    ...file.frameworks.flatMap(({ id, controls }, index) =>
      controls.map((control, place): [string, MemberPath, string] => {
        const path = ['frameworks', index, 'controls', place, 'id']
        return [`control ${id} ${control.id}`, path, `${id} has ${control.id} twice`]
      }),
    ),
    ...mentions(file).map(({ clause, path, by }): [string, MemberPath, string] => {
      return [`clause ${by} ${clause}`, path, `${by} names ${clause} twice`]
    }),
  ]
  const seen = new Set<string>()
  return named.flatMap(([key, path, message]) => {
    if (seen.has(key)) return [{ path, message }]
    seen.add(key)
    return []
  })
}

function unknownClauses(file: FrameworksFile, clauses: readonly Pick<Clause, 'id'>[]): Mistake[] {
  const known = clauses.map(({ id }) => id)
  return mentions(file)
    .filter(({ clause }) => !known.includes(clause))
    .map(({ clause, path }) => {
      return { path, message: `there is no clause ${clause}.${didYouMean(clause, known)}` }
    })
}

/** Documented clauses with neither a link nor a reason to have none, and clauses with both. */
function unlinkedClauses(
  file: FrameworksFile,
  clauses: readonly Pick<Clause, 'id' | 'standing'>[],
): Mistake[] {
  const excused = excuses(file)
  const linked = new Set(
    mentions(file).flatMap(({ clause, by }) => (by === 'no-evidence' ? [] : [clause])),
  )
  const both = excused
    .filter(({ clause }) => linked.has(clause))
    .map(({ clause, path }) => {
      return { path, message: `${clause} is linked to a control, and said to be evidence for none` }
    })
  const unspoken = clauses
    .filter(({ id, standing }) => standing === 'documented' && !linked.has(id))
    .filter(({ id }) => !excused.some(({ clause }) => clause === id))
    .map(({ id }): Mistake => {
      const message = `${id} is linked to no control; no-evidence takes the reason`
      return { path: ['no-evidence'], message }
    })
  return [...both, ...unspoken]
}
