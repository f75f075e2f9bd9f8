/** The tests of figures. They collect garbage before each sample, which takes long where much else is loaded. */
import { playTogether } from '../programs/play-together'

playTogether('bench/**/*.test.ts')
