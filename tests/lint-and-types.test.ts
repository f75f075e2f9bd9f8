/** What the compiler and the linter find in the whole tree, tests included. */
import { it } from 'node:test'
import { runTo } from './programs/process'

it('every file type-checks', async () => {
  await runTo(0, 'tsc', ['--noEmit'])
})

it('Biome finds nothing, warnings included; `npm run format` mends what can be mended', async () => {
  await runTo(0, 'biome', ['check', '--error-on-warnings', '.'])
})
