/** The tests beside the code of every other folder. */
import { playTogether } from '../programs/play-together'

playTogether('**/*.test.ts', ['bench', 'cli', 'tests/validators'])
