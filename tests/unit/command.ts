/** The tests of the command, most of which start it. */
import { playTogether } from '../programs/play-together'

playTogether('cli/**/*.test.ts')
