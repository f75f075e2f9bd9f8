/** Reads the file that `--seed` names, and tries it on an emulator that is thrown away. */
import { type SeedDocument, SeedMistake, trySeed } from '../../reference-impl/protocols'
import { MOST_TEXT_BYTES, readRegularText } from '../../specification/regular-file'
import { UsageError } from '../../specification/usage-error'
import { emulatorSeed as validateSeed } from '../../specification/yaml/file-validators'
import {
  type Mistake,
  schemaMistakes,
  type Wording,
} from '../../specification/yaml/schema-mistakes'
import { addressOf, parseYaml } from '../../specification/yaml/yaml-text'

/** @throws UsageError that names file, line, what is wrong and what to do */
export async function readSeed(file: string): Promise<SeedDocument> {
  const { content, complain } = parseYaml(read(file), addressOf(file))
  complain(schemaMistakes(content, validateSeed, WORDING).map(withoutSecrets))
  const { version: _, ...seed } = content as SeedDocument & { readonly version: 1 }
  try {
    await trySeed(seed)
  } catch (error) {
    if (!(error instanceof SeedMistake)) throw error
    const { path, message } = error
    complain([{ path, message: `${nameOf(path)}: ${message}; correct the file` }])
  }
  return seed
}

function read(file: string): string {
  try {
    return readRegularText(file, MOST_TEXT_BYTES, `--seed ${file}`)
  } catch (error) {
    if (error instanceof UsageError) throw error
    throw new UsageError(`--seed ${file} cannot be read: ${(error as Error).message}`)
  }
}

const WORDING: Wording = {
  nameOf: (list, number) => `${list} ${number}`,
  complaints: {
    const: ' is not 1, the only version of this format; write version: 1',
    maxItems: ' has more entries than there may be',
  },
}

/** Counts from 1, as people do. */
function nameOf(path: Mistake['path']): string {
  return path.map((part) => (typeof part === 'number' ? part + 1 : part)).join(' ')
}

const SECRETS: Readonly<Record<string, string>> = {
  accessKeySecret: '1 to 128 visible characters, numbers in quotes',
  secret: '1 to 128 visible characters, numbers in quotes',
  material: '32 bytes in base64',
}

/** The usual message has the value. */
function withoutSecrets(mistake: Mistake): Mistake {
  const form = SECRETS[String(mistake.path.at(-1))]
  if (form === undefined) return mistake
  return { ...mistake, message: `${nameOf(mistake.path)} must be ${form}` }
}
