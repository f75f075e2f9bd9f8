/** The whole tree under the strictest settings, tests and checks too, which the build leaves out. */
import { type Check, failed, passed } from './check'

export const types: Check = {
  name: 'types',
  promise: 'every file type-checks',
  async examine({ run }) {
    const { code } = await run('tsc', ['--noEmit'])
    return code === 0 ? passed() : failed('npm run typecheck failed')
  },
}
