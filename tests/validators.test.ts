/** Each format, read by the validators that its consumers use; see validators/. */
import { playTogether } from './programs/play-together'

playTogether('tests/validators/*.test.ts')
