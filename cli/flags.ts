/**
 * Flags that several verbs share. Commander validates a value before the verb's action runs, so that the
 * action gets a request that needs no further checks of single flags.
 */
import { Option } from 'commander'
import { UsageError } from '../specification/usage-error'
import { type GivenSettings, withSetting } from './setting-value'

/** Description of a default that the help does not show. */
export const HIDDEN = 'hidden'

/** Description of `--inspect-with`. */
export const INSPECT_WITH =
  'folder, or module that exports objects, from which stored bytes are fetched without the target'

/** `--setting name=value`; where a name is given twice, the last value counts. */
export function settingOption(): Option {
  const flag = '--setting <name=value>'
  const description = 'setting for the target; the value may be @FILE or env:NAME (repeatable)'
  return new NamedOption(flag, description, 'settings')
    .default({}, HIDDEN)
    .argParser(
      (text, settings: GivenSettings): GivenSettings => withSetting(settings, ...settingIn(text)),
    )
}

/** A flag that may be given several times; the request holds all its values as `property`. */
export function repeatableOption<Value>(
  flag: string,
  description: string,
  property: string,
  parse: (text: string) => Value,
): Option {
  return new NamedOption(flag, description, property)
    .default([], HIDDEN)
    .argParser((text, values: readonly Value[]) => [...values, parse(text)])
}

/** An option whose property in the request does not have the flag's own name. */
class NamedOption extends Option {
  readonly #property: string

  constructor(flag: string, description: string, property: string) {
    super(flag, description)
    this.#property = property
  }

  override attributeName(): string {
    return this.#property
  }
}

function settingIn(text: string): [name: string, value: string] {
  const end = text.indexOf('=')
  if (end >= 1 && !/\s/.test(text.slice(0, end))) return [text.slice(0, end), text.slice(end + 1)]
  // The text after the name may be a credential, so it is not shown.
  const [name = ''] = /^[\w.-]*/.exec(text) ?? []
  const rest = name === text ? '' : '…'
  throw new UsageError(`--setting ${name}${rest}: a setting is written name=value`)
}
