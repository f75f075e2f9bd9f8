/** Compiles the tree into dist/, from nothing: what the later checks run is this tree and no older one. */
import { type Check, failed, passed } from './check'

export const build: Check = {
  name: 'build',
  promise: 'the command compiles',
  async examine({ run }) {
    const { code } = await run('npm', ['run', '--silent', 'build'])
    return code === 0 ? passed() : failed('npm run build failed')
  },
}
