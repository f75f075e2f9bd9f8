/** Names of the files in an archive. A hostile archive can hold any name. */
import { oneLine } from '../../../record/plain-text'

const DRIVE = /^[A-Za-z]:/
// biome-ignore lint/suspicious/noControlCharactersInRegex: names with control characters are to be found.
const CONTROL = /[\u0000-\u001f\u007f]/

/** Why it is not safe to unpack a file of this name, as words that follow the name; undefined: it is safe. */
export function unsafeReason(name: string): string | undefined {
  if (name === '') return 'is empty'
  if (name.includes('\u{fffd}')) return 'is not UTF-8'
  if (CONTROL.test(name)) return 'holds control characters'
  if (name.includes('\\')) return 'holds a backslash'
  if (name.startsWith('/') || DRIVE.test(name)) return 'is an absolute path'
  const parts = name.split('/')
  if (parts.includes('..')) return 'leads out of the folder it is unpacked into'
  if (parts.includes('') || parts.includes('.')) return 'is not the plain path of a file'
  return undefined
}

/** Equal for names that are one file where a file system ignores case. */
export function withoutCase(name: string): string {
  return name.normalize('NFC').toLowerCase()
}

const MAX_LENGTH = 120

/** Safe to print: a plain name as it is, any other in quotes; cut after 120 characters. */
export function printableName(name: string): string {
  const plain = oneLine(name)
  const short = plain.length > MAX_LENGTH ? `${plain.slice(0, MAX_LENGTH)}…` : plain
  return plain === name && /^[\w./-]+$/.test(name) ? short : JSON.stringify(short)
}
