/** The tests beside the code of every other folder. */
import { playTogether } from '../together'

playTogether('**/*.test.ts', ['bench', 'cli'])
