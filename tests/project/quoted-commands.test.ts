import { describe, it } from 'node:test'
import { expect } from 'chai'
import { callOf, quotedCommands, wrongScripts } from './quoted-commands'

const TEXT = `
\`\`\`sh
$ npm ci && npm run conformance   # everything
npx sealproof run --target ./mine.ts
\`\`\`

Run \`npm test\`, but not \`node run\`.
`

describe('a quoted command', () => {
  it('stands in a block or in a line', () => {
    expect(quotedCommands(TEXT)).to.deep.equal([
      'npm ci',
      'npm run conformance',
      'npx sealproof run --target ./mine.ts',
      'npm test',
    ])
  })

  it('calls a script that is there', () => {
    const wrong = wrongScripts(['npm run build', 'npm run --silent magic', 'npm test'], ['build'])
    expect(wrong).to.deep.equal(['no such script: npm run --silent magic'])
  })

  it('calls a verb with options', () => {
    const call = { verb: 'run', options: ['--target', '--out'] }
    expect(callOf('npx sealproof run --target ./x --out y')).to.deep.equal(call)
    expect(callOf('npm run conformance -- --tags @keys')).to.deep.equal({
      verb: 'run',
      options: ['--tags'],
    })
    expect(callOf('npm test')).to.equal(undefined)
  })
})
