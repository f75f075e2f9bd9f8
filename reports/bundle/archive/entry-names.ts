/** Names in an archive that anybody may have made: none may lead out of the folder that somebody unpacks it into. */
import { oneLine } from '../../../record/plain-text'

const DRIVE = /^[A-Za-z]:/
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
const CONTROL = /[\u0000-\u001f\u007f]/

/** What is wrong with it, in words that follow on the name; undefined: nothing. */
export function unsafe(name: string): string | undefined {
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

/** As file systems compare them that do not tell upper from lower case. */
export function folded(name: string): string {
  return name.normalize('NFC').toLowerCase()
}

const LONGEST = 120

/** As it is where that is plain, in quotes where it is not. */
export function shown(name: string): string {
  const plain = oneLine(name)
  const short = plain.length > LONGEST ? `${plain.slice(0, LONGEST)}…` : plain
  return plain === name && /^[\w./-]+$/.test(name) ? short : JSON.stringify(short)
}
