/**
 * The import table, held by dependency-cruiser (.dependency-cruiser.cjs has the rules and why).
 */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { folders } from '../package.json'
import { type Check, failed, passed } from './check'

export const ROOMS = ['checks', 'features', ...folders.shipped, ...folders.development]

export const imports: Check = {
  name: 'imports',
  promise: 'every room imports only what it may',
  async examine({ root, run }) {
    const rooms = ROOMS.filter((room) => existsSync(join(root, room)))
    const { code, stdout } = await run('depcruise', [
      '--config',
      '.dependency-cruiser.cjs',
      ...rooms,
    ])
    const [, modules = '0'] = stdout.match(/(\d+) modules/) ?? []
    // An empty cruise breaks no rule either.
    if (Number(modules) < rooms.length) return failed('dependency-cruiser looked at too few files')
    return code === 0 ? passed(`${modules} files`) : failed('imports that may not be')
  },
}
