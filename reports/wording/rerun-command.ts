/** The commands that play a run or one of its scenarios again, to be pasted into a POSIX shell. */

import { plainText } from '../../record/plain-text'
import { DEFAULT_PROFILE } from '../../specification/profiles'
import { shellWord } from '../text/shell-word'
import type { Run, Scenario } from '../verdict/model'

/** How a target was reached. */
export interface Reached {
  readonly targetArgument: string
  readonly settings: readonly string[]
  readonly storageReader?: { readonly argument: string } | undefined
}

/** `--target … --setting …`, for a command that asks the same target again. */
export function targetFlags({ targetArgument, settings, storageReader }: Reached): string {
  const set = settings.flatMap((setting) => ['--setting', setting])
  const reader = storageReader === undefined ? [] : ['--inspect-with', storageReader.argument]
  return inShell(['--target', targetArgument, ...set, ...reader])
}

function inShell(words: readonly string[]): string {
  return words.map((word) => shellWord(plainText(word))).join(' ')
}

/**
 * A setting is written as it was given where its value came from a file or the environment (`@FILE`, `env:NAME`). Any other
 * secret value is `…`; the reader has to fill it in.
 */
export function rerunCommand(run: Run, scenario: Scenario): string {
  const { clause, name } = scenario
  const pattern = `^${name.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')}$`
  return `npx sealproof run ${targetFlags(run)} ${inShell(['--clause', clause, '--name', pattern])}`
}

/** The whole run again: same target, profile and selection. The files of `--waivers` and `--features` are not recorded. */
export function rerunWholeCommand(run: Run): string {
  const { profile, strict, selection } = run
  const { tags, clauses = [], scenarios = [], name, shard, walks, rerun, bail } = selection
  const flag = (flagName: string, value: string | undefined): string[] =>
    value ? [flagName, value] : []
  const words = [
    ...flag('--profile', profile.name === DEFAULT_PROFILE ? undefined : profile.name),
    ...(strict ? ['--strict'] : []),
    ...flag('--tags', tags),
    ...[...clauses, ...scenarios].flatMap((id) => flag('--clause', id)),
    ...flag('--name', name),
    ...flag('--shard', shard),
    ...flag('--walks', walks?.toString()),
    ...flag('--rerun', rerun?.run),
    ...flag('--bail', bail?.toString()),
  ]
  return ['npx sealproof run', targetFlags(run), inShell(words)].filter(Boolean).join(' ')
}
