/** The flags of a recorded run, as its operator gave them: for verbs that ask the same again. */
import type { RunContext } from '../../record/context'
import { UsageError } from '../../specification/usage-error'
import type { RunRequest } from '../run/request'
import { type GivenSettings, withSetting } from '../setting-value'

export type RecordedFlags = Pick<
  RunRequest,
  | 'target'
  | 'tags'
  | 'clauses'
  | 'scenarios'
  | 'name'
  | 'shard'
  | 'walks'
  | 'inspectWith'
  | 'waivers'
  | 'profile'
  | 'strict'
  | 'keepEvidence'
>

export function recordedFlags(context: RunContext): RecordedFlags {
  const { selection, storageReader, keepsEvidence, waivers, profile, strict } = context
  const { walks, rerun: _, bail: __, ...asked } = selection
  return {
    ...asked,
    target: context.targetArgument,
    ...(walks === undefined ? {} : { walks }),
    ...(storageReader === undefined ? {} : { inspectWith: storageReader.argument }),
    ...(keepsEvidence === undefined ? {} : { keepEvidence: keepsEvidence }),
    ...(waivers === undefined ? {} : { waivers }),
    ...(profile === undefined ? {} : { profile }),
    ...(strict === undefined ? {} : { strict }),
  }
}

/** @throws UsageError for a setting whose value the record does not have, and that was not given again */
export function recordedSettings(
  { settings = [] }: RunContext,
  given: GivenSettings,
): GivenSettings {
  let all = given
  for (const shown of settings) {
    const [name = '', value = ''] = splitAt(shown, shown.indexOf('='))
    if (name in given) continue
    if (value === '…')
      throw new UsageError(`--setting ${name}: the record does not have its value; give it again`)
    all = withSetting(all, name, value)
  }
  return all
}

function splitAt(text: string, at: number): readonly [string, string] {
  return [text.slice(0, at), text.slice(at + 1)]
}
