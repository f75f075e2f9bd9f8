/** The tests of the command, most of which start it. */
import { playTogether } from '../together'

playTogether('cli/**/*.test.ts')
