/** Required by Cucumber, in every thread, before steps that are written in TypeScript. */
import { registerTypeScript } from '../../adapters/module'

registerTypeScript()
