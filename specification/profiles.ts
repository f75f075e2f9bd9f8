/** Reads `profiles.yaml`: what a run is judged against. A list of capabilities is a profile too. */
import { join } from 'node:path'
import { CAPABILITIES } from '../adapters/target'
import type { Profile } from '../record/context'
import { compiled } from './compiled'
import { FEATURES } from './package-root'
import { readRegularText } from './regular-file'
import { didYouMean } from './suggestion'
import { UsageError } from './usage-error'
import { profiles } from './yaml/file-validators'
import { schemaMistakes, type Wording } from './yaml/schema-mistakes'
import { addressOf, parseYaml } from './yaml/yaml-text'

export interface NamedProfile extends Profile {
  readonly title: string
}

interface ProfilesFile {
  readonly profiles: readonly {
    readonly id: string
    readonly title: string
    readonly capabilities: readonly string[]
    readonly 'several-regions': boolean
  }[]
}

/** What a run is judged against where the operator names no profile. */
export const DEFAULT_PROFILE = 'full'

export function loadProfiles(): readonly NamedProfile[] {
  const file = join(FEATURES, 'profiles.yaml')
  const text = readRegularText(file)
  return compiled<readonly NamedProfile[]>('profiles', text) ?? parseProfiles(text, addressOf(file))
}

/** Throws a {@link UsageError} with the line of the mistake. `name` is the file's name in messages. */
export function parseProfiles(text: string, name: string): readonly NamedProfile[] {
  const { content, complain } = parseYaml(text, name)
  complain(schemaMistakes(content, profiles, WORDING))
  const { profiles: written } = content as ProfilesFile
  complain(
    written.flatMap(({ id }, index) =>
      written.findIndex((other) => other.id === id) === index
        ? []
        : [{ path: ['profiles', index, 'id'], message: `${id} is there twice; ids are unique` }],
    ),
  )
  return written.map(({ id, title, capabilities, 'several-regions': severalRegions }) => {
    return { name: id, title, capabilities, severalRegions }
  })
}

const WORDING: Wording = {
  nameOf(list, number, entry) {
    const { id } = (entry ?? {}) as { id?: unknown }
    return typeof id === 'string' ? id : `${list} number ${number}`
  },
}

/**
 * The profile of that name, or of that list of capabilities with commas between, which never needs a second
 * region. Throws a {@link UsageError} where there is no such profile or capability.
 */
export function profileNamed(text: string, named = loadProfiles()): Profile {
  const found = named.find(({ name }) => name === text)
  if (found) {
    const { name, capabilities, severalRegions } = found
    return { name, capabilities, severalRegions }
  }
  const words = text.split(',').map((word) => word.trim())
  const unknown = words.find((word) => !(CAPABILITIES as readonly string[]).includes(word))
  if (unknown !== undefined) throw unknownProfile(text, unknown, named)
  const capabilities = CAPABILITIES.filter((name) => words.includes(name))
  return { name: capabilities.join(','), capabilities, severalRegions: false }
}

function unknownProfile(text: string, word: string, named: readonly NamedProfile[]): UsageError {
  const names = named.map(({ name }) => name)
  const hint = didYouMean(word, text === word ? [...names, ...CAPABILITIES] : CAPABILITIES)
  return new UsageError(
    text === word
      ? `--profile ${text}: there is no such profile.${hint || ` There are ${names.join(', ')}; a list of capabilities is a profile too, such as keys,clock.`}`
      : `--profile ${text}: "${word}" is no capability.${hint || ` There are ${CAPABILITIES.join(', ')}.`}`,
  )
}
