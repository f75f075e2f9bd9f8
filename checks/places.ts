/**
 * Nothing that is committed may name a place of the machine it was written on: such a name is false
 * everywhere else. The patterns are put together from parts, so that this file does not find itself.
 */
import { readFileSync } from 'node:fs'
import { homedir, hostname } from 'node:os'
import { join } from 'node:path'
import { type Check, nothingWrong } from './check'
import { projectFiles } from './tree'

export const places: Check = {
  name: 'places',
  promise: 'no file names a machine, a path of it or a registry',
  async examine(workplace) {
    const files = await projectFiles(workplace)
    const patterns = [...KNOWN_PLACES, ...ownPlaces(workplace.root)]
    const wrong = files.flatMap((file) => {
      const text = readFileSync(join(workplace.root, file), 'latin1')
      return text.includes('\0') ? [] : placesIn(text, patterns).map((found) => `${file}:${found}`)
    })
    return nothingWrong(wrong, 'places named', `${files.length} files`)
  },
}

const SLASH = '/'
/** Not after a letter or a dot: an address on the web and a relative path have such parts too. */
const START = '(?<![\\w.:)}-])'

const KNOWN_PLACES: readonly RegExp[] = [
  `${START}${SLASH}(work|home|root|Users|tmp|mnt|opt|workspace)${SLASH}\\w`,
  `\\b[A-Z]:\\\\\\\\?Users\\b`,
  `registry\\.(npm${'js'}|yarn${'pkg'}|npm${'mirror'})`,
  `deb\\.${'debian'}\\.org`,
  `\\.\\.${SLASH}${'shared'}${SLASH}`,
  `\\.${'library'}${SLASH}`,
  `\\bissue #?\\d+`,
].map((pattern) => new RegExp(pattern, 'i'))

/** Where this very checkout is, who runs it and what the machine is called. */
export function ownPlaces(root: string, home = homedir(), host = hostname()): RegExp[] {
  const names = [root, home].filter((path) => path.split(SLASH).length > 2)
  // A short or plain host name is a word that may stand anywhere.
  if (host.length > 5 && host !== 'localhost') names.push(host)
  return names.map((name) => new RegExp(`${name.replaceAll(/[^\w/]/g, '\\$&')}(?![\\w-])`))
}

export function placesIn(text: string, patterns: readonly RegExp[] = KNOWN_PLACES): string[] {
  return text.split('\n').flatMap((line, index) => {
    const found = patterns.map((pattern) => line.match(pattern)?.[0]).find(Boolean)
    return found === undefined ? [] : [`${index + 1}: ${found}`]
  })
}
