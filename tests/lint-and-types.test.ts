/** What the compiler and the linter find in the whole tree, tests included. */
import { it } from 'node:test'
import { runTo } from './programs/process'

it('every file type-checks', async () => {
  // Only what has changed since the last time is checked again.
  const cache = 'node_modules/.cache/types.tsbuildinfo'
  await runTo(0, 'tsc', ['--noEmit', '--incremental', '--tsBuildInfoFile', cache])
})

it('Biome finds nothing, warnings included; `npm run format` mends what can be mended', async () => {
  await runTo(0, 'biome', ['check', '--error-on-warnings', '.'])
})
