/**
 * The value of `--setting name=…`: the text itself, `@FILE` (what a file holds) or `env:NAME` (an environment variable).
 * Every process of a machine can read a command line, so a credential is best given in one of the last two forms.
 *
 * A text that was not found as a file or a variable may be a credential itself, so no message repeats it.
 */
import type { Settings } from '../adapters/load'
import { readRegularFile } from '../specification/regular-file'
import { UsageError } from '../specification/usage-error'

/** How the value of a setting was written, by the setting's name: `@FILE` or `env:NAME`; a text itself has no entry. */
export const SOURCES = Symbol('where the values of settings come from')

/** Adapters get them as settings; the sources are for the reports and are lost in a copy to a thread. */
export type GivenSettings = Settings & { readonly [SOURCES]?: Settings }

const MOST_BYTES = 64 * 1024

/** The settings with one more; it replaces one of the same name. */
export function withSetting(settings: GivenSettings, name: string, written: string): GivenSettings {
  const { [name]: _, ...otherSources } = settings[SOURCES] ?? {}
  const text = textOf(written)
  if (text !== undefined) return { ...settings, [name]: text, [SOURCES]: otherSources }
  const value = valueFrom(name, written)
  // Loaded only here: other commands start faster.
  const { PUBLIC_SETTINGS } = require('../record/redaction') as typeof import('../record/redaction')
  // Values of these settings are public, and messages repeat them.
  if (PUBLIC_SETTINGS.includes(name) && !/^[\d.]{1,20}$/.test(value)) {
    throw mistake(name, `${written[0] === '@' ? 'the file' : 'the variable'} holds no number`)
  }
  return { ...settings, [name]: value, [SOURCES]: { ...otherSources, [name]: written } }
}

/** The text itself; `@@` and `env::` begin a text with `@` and `env:`. Undefined: the value is elsewhere. */
function textOf(written: string): string | undefined {
  if (written.startsWith('@@')) return written.slice(1)
  if (written.startsWith('env::')) return `env:${written.slice('env::'.length)}`
  return written.startsWith('@') || written.startsWith('env:') ? undefined : written
}

function valueFrom(setting: string, written: string): string {
  if (written.startsWith('@')) return valueOfFile(setting, written.slice(1))
  return valueOfVariable(setting, written.slice('env:'.length))
}

function valueOfVariable(setting: string, name: string): string {
  const value: unknown = process.env[name]
  if (typeof value === 'string' && value !== '') return value
  const called = /^[A-Z][A-Z0-9_]*$/.test(name) ? ` ${name}` : ' of that name'
  throw mistake(
    setting,
    `the environment has no variable${called}, or it is empty; a text that begins with env: is written env::…`,
  )
}

function valueOfFile(setting: string, path: string): string {
  const bytes = bytesOf(setting, path)
  const value = textIn(bytes)?.replace(/\r?\n$/, '')
  if (value === undefined) throw mistake(setting, `${path} is not a text in UTF-8`)
  if (value === '') throw mistake(setting, `${path} is empty`)
  return value
}

function bytesOf(setting: string, path: string): Buffer {
  try {
    return readRegularFile(path, MOST_BYTES, `--setting ${setting}: ${path}`)
  } catch (error) {
    if (error instanceof UsageError) throw error
    const { code = '' } = error as NodeJS.ErrnoException
    const reason = NOT_THERE.includes(code)
      ? 'there is no such file'
      : `the file cannot be opened (${code})`
    throw mistake(setting, `${reason}; a text that begins with @ is written @@…`)
  }
}

const NOT_THERE = ['ENOENT', 'ENOTDIR', 'ENAMETOOLONG']

function textIn(bytes: Buffer): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

function mistake(setting: string, reason: string): UsageError {
  return new UsageError(`--setting ${setting}: ${reason}`)
}
