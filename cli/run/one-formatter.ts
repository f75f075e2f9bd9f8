/**
 * Cucumber loads every formatter that it brings, with what they need, before it plays; a run uses one, whose output is
 * discarded. To load that one alone saves a twentieth of the CPU time of a short run.
 */
import { Module } from 'node:module'

const FORMATTERS = '@cucumber/cucumber/lib/formatter'

/** The formatter of `--format rerun`, which does least. */
export const FORMATTER = 'rerun'

/** Called before Cucumber's runner is loaded. */
export function loadOneFormatter(): void {
  const builtin = require.resolve(`${FORMATTERS}/builtin/index`)
  if (require.cache[builtin]) return
  const { default: formatter } = require(`${FORMATTERS}/rerun_formatter`)
  const only = new Module(builtin)
  only.filename = builtin
  only.exports = { __esModule: true, default: { [FORMATTER]: formatter }, documentation: {} }
  only.loaded = true
  require.cache[builtin] = only
}
