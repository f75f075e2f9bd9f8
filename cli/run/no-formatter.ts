/**
 * Cucumber loads every formatter that it brings, with what they need, and collects all messages for them. A run makes its
 * reports itself, so it gets a formatter that does nothing, and nothing is collected: this saves a twentieth of the CPU time
 * of a short run, and the memory of a second copy of each message.
 */
import { Module } from 'node:module'

const FORMATTERS = '@cucumber/cucumber/lib/formatter'

/** Its name in Cucumber's options. */
export const FORMATTER = 'nothing'

/** Called before Cucumber's runner is loaded. */
export function loadNoFormatter(): void {
  const builtin = require.resolve(`${FORMATTERS}/builtin/index`)
  if (require.cache[builtin]) return
  const only = new Module(builtin)
  only.filename = builtin
  only.exports = {
    __esModule: true,
    default: { [FORMATTER]: { type: 'formatter', formatter() {} } },
    documentation: {},
  }
  only.loaded = true
  require.cache[builtin] = only
  const { default: EventDataCollector } = require(`${FORMATTERS}/helpers/event_data_collector`) as {
    default: { prototype: { parseEnvelope(message: unknown): void } }
  }
  EventDataCollector.prototype.parseEnvelope = () => {}
}
