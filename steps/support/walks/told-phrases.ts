/** Parts of told sentences that several operations have. */
import type { Encryption, InputOf, WriteMode } from '../../../adapters/target'
import { algorithmName, type ToldScene } from './told-scene'
import { quoted, type ToldStep } from './told-step'

export function told(text: string, argument?: readonly string[]): ToldStep {
  return argument === undefined ? { text } : { text, argument }
}

/** `AES256 under BYOK "vault"`. */
export function under(scene: ToldScene, { algorithm, key }: Encryption): string {
  return `${algorithmName(algorithm)} under ${scene.key(key)}`
}

export function verb(mode: WriteMode): string {
  return mode === 'append' ? 'extend' : 'overwrite'
}

/** `table "orders" of "pay"`. */
export function tableOf({ project, table }: InputOf<'readRows'>): string {
  return `table ${quoted(table)} of ${quoted(project)}`
}
