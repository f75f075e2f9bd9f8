/** Biome's rules and format, warnings included: a warning that stays is a rule that nobody holds. */
import { type Check, failed, passed } from './check'

export const lint: Check = {
  name: 'lint',
  promise: 'Biome has nothing to say',
  async examine({ run }) {
    const { code } = await run('biome', ['check', '--error-on-warnings', '.'])
    return code === 0 ? passed() : failed('npm run format mends what can be mended')
  },
}
