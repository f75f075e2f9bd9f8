/**
 * Where in a step's text an argument stands: Cucumber asks a package that reckons it in JavaScript, written
 * before Node could tell by itself (the `d` flag). That is a tenth of a run, so here Node tells. Should
 * the package move or go, nothing happens.
 */
import { createRequire } from 'node:module'

/** Called before Cucumber is loaded, in the thread that plays and matches. */
export function matchNatively(): void {
  try {
    const file = createRequire(require.resolve('@cucumber/cucumber')).resolve(
      'regexp-match-indices',
    )
    if (require.cache[file] !== undefined) return
    require.cache[file] = { ...module, id: file, filename: file, loaded: true, exports: exec }
  } catch {
    // It is not there: Cucumber has found another way.
  }
}

const measuring = new WeakMap<RegExp, RegExp>()

/** What `RegExp.prototype.exec` gives, with `indices`. */
export function exec(pattern: RegExp, text: string): RegExpExecArray | null {
  let measured = measuring.get(pattern)
  if (measured === undefined) {
    measured = new RegExp(pattern, pattern.hasIndices ? pattern.flags : `${pattern.flags}d`)
    measuring.set(pattern, measured)
  }
  measured.lastIndex = pattern.lastIndex
  const match = measured.exec(text)
  pattern.lastIndex = measured.lastIndex
  return match
}
