/**
 * The starting points. Their files are in the folder named after the language: real files, which are linted,
 * type-checked and run like any other.
 */
import { join } from 'node:path'
import { PACKAGE_ROOT } from '../../specification/package-root'

/** The first file is the target: a module that the suite loads, or a server that `program` starts. */
export type StartingPoint = { readonly files: readonly [string, ...string[]] } & (
  | { readonly kind: 'module' }
  | { readonly kind: 'server'; readonly program: 'node' | 'python3' }
)

export const STARTING_POINTS = {
  typescript: { kind: 'module', files: ['target.ts'] },
  python: { kind: 'server', program: 'python3', files: ['target.py'] },
  http: { kind: 'server', program: 'node', files: ['target.mjs', 'requests.http'] },
} as const satisfies Record<string, StartingPoint>

export type Language = keyof typeof STARTING_POINTS
export const LANGUAGES = Object.keys(STARTING_POINTS) as Language[]

/** In a checkout and in the installed package alike. */
export function folderOf(language: Language): string {
  return join(PACKAGE_ROOT, 'cli', 'init', 'starting-points', language)
}
