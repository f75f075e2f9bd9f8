import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import { expect } from 'chai'
import { built } from '../tests/fixtures/command'

/** Compiled: the process of a module starts slowly from TypeScript sources. */
const { loadTarget, TargetNotLoaded } = require(
  built('adapters', 'load.js'),
) as typeof import('./load')
const { TargetFault } = require(built('adapters', 'target.js')) as typeof import('./target')

const body = `{
  name: 'tiny', version: '1', capabilities: new Set(settings.capabilities?.split(',')),
  openSandbox: async () => ({}), close: async () => {} }`
const cjs = `exports.connect = async (settings) => (${body})`
const esm = `export const connect = async (settings) => (${body})`
const typed = `
enum Word { Tiny = 'tiny' }
export async function connect(settings: Record<string, string>) {
  const target: { name: string } = ${body}
  return { ...target, name: Word.Tiny }
}`
const declaring = (terms: object) =>
  `exports.connect = async (settings) => ({ ...(${body}), capabilities: new Set(), ...${JSON.stringify(terms)} })`
const throwing = (what: string) => `exports.connect = async () => { throw ${what} }`

const FILES: Record<string, string> = {
  'common.cjs': cjs,
  'common.js': cjs,
  'module.mjs': esm,
  'awaiting.mjs': `await Promise.resolve()\n${esm}`,
  'typed.ts': typed,
  'importing.ts': `import { connect as other } from './typed'\nexport const connect = other`,
  'strange/tsconfig.json': '{ "compilerOptions": { "module": "nodenext" } }',
  'strange/typed.ts': typed,
  'modules/package.json': '{ "type": "module" }',
  'modules/module.js': esm,
  'modules/typed.ts': `${esm.replace('settings', 'settings: Record<string, string>')}`,
  'node_modules/a-target/package.json': '{ "name": "a-target", "main": "lib/index.cjs" }',
  'node_modules/a-target/lib/index.cjs': cjs,
  'empty.cjs': '',
  'not-a-function.cjs': 'exports.connect = 7',
  'broken.cjs': 'exports.connect = (',
  'missing.cjs': `require('no-such-package')`,
  'down.cjs': throwing(`Object.assign(new Error('connection refused'), { name: 'TargetFault' })`),
  'throws.cjs': throwing(`new TypeError('x is undefined')`),
  'throws-at-once.cjs': `exports.connect = () => { throw new Error('at once') }`,
  'nothing.cjs': 'exports.connect = async () => {}',
  'nameless.cjs': 'exports.connect = async () => ({})',
}

describe('loading a target', () => {
  let folder = ''
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'sealproof-load-'))
    for (const [name, text] of Object.entries(FILES)) {
      mkdirSync(dirname(join(folder, name)), { recursive: true })
      writeFileSync(join(folder, name), text)
    }
  })
  after(() => rmSync(folder, { recursive: true }))

  async function errorOf(argument: string, settings = {}): Promise<Error> {
    const error = await loadTarget(argument, settings, { folder }).then(
      () => undefined,
      (thrown: unknown) => thrown,
    )
    expect(error).to.be.instanceOf(Error)
    expect((error as Error).message).not.to.include('\n')
    return error as Error
  }

  for (const argument of [
    './common.cjs',
    'common.js',
    './common',
    './module.mjs',
    './awaiting.mjs',
    './typed.ts',
    './importing.ts',
    './strange/typed.ts',
    './modules/module.js',
    './modules/typed.ts',
    'a-target',
  ]) {
    it(`finds ${argument}`, async () => {
      const target = await loadTarget(argument, { capabilities: 'keys,clock' }, { folder })
      expect(target.name).to.equal('tiny')
      expect([...target.capabilities]).to.deep.equal(['keys', 'clock'])
    })
  }

  it('finds an absolute path', async () => {
    expect((await loadTarget(join(folder, 'common.cjs'), {}, { folder: '/' })).version).to.equal(
      '1',
    )
  })

  const notLoaded: [string, string, RegExp][] = [
    ['refrence', 'unknown', /there is no target "refrence".*"reference".*path.*package/],
    ['./nowhere.cjs', 'unknown', /there is no target "\.\/nowhere\.cjs"/],
    ['localhost:8089', 'unknown', /begins with its scheme, as in http:\/\/localhost:8089/],
    ['http://', 'setting', /"http:\/\/" is no address/],
    ['./empty.cjs', 'no-connect', /exports no function named connect/],
    ['./not-a-function.cjs', 'no-connect', /exports no function named connect/],
    ['./broken.cjs', 'broken', /broken\.cjs cannot be loaded: Unexpected/],
    ['./missing.cjs', 'broken', /cannot be loaded: Cannot find module 'no-such-package'/],
    ['./nothing.cjs', 'misdeclared', /is missing/],
    ['./nameless.cjs', 'misdeclared', /no name and version/],
  ]
  for (const [argument, reason, message] of notLoaded) {
    it(`says what is wrong with ${argument}`, async () => {
      const error = await errorOf(argument)
      expect(error).to.be.instanceOf(TargetNotLoaded)
      expect(error).to.have.property('reason', reason)
      expect(error.message).to.match(message)
    })
  }

  it('refuses capabilities that are not from the list', async () => {
    const error = await errorOf('./common.cjs', { capabilities: 'keys,wings' })
    expect(error.message).to.match(/declares wings; capabilities are keys, access/)
  })

  it('knows what a target declares beside its capabilities, and refuses nonsense there', async () => {
    const terms = { regions: ['cn-beijing'], retentionHours: 1.5, meteringDelayHours: 0 }
    writeFileSync(join(folder, 'terms.cjs'), declaring(terms))
    const target = await loadTarget('./terms.cjs', {}, { folder })
    await target.close()
    const { regions, retentionHours, meteringDelayHours } = target
    expect({ regions, retentionHours, meteringDelayHours }).to.deep.equal(terms)
    writeFileSync(join(folder, 'nonsense.cjs'), declaring({ meteringDelayHours: -1 }))
    const error = await errorOf('./nonsense.cjs')
    expect(error).to.have.property('reason', 'misdeclared')
    expect(error.message).to.include(
      'declares nonsense: meteringDelayHours is -1, not a number from 0 to 8760',
    )
  })

  it('refuses a timeout that is no number of seconds', async () => {
    for (const timeout of ['soon', '0', '-1', '', 'Infinity', '1e10']) {
      const error = await errorOf('./common.cjs', { timeout })
      expect(error.message).to.include(`timeout is "${timeout}"`)
    }
  })

  it('tells a target that does not answer from one that is not there', async () => {
    const down = await errorOf('./down.cjs')
    expect(down).to.be.instanceOf(TargetFault).with.property('message', 'connection refused')
    const throws = await errorOf('./throws.cjs')
    expect(throws).to.be.instanceOf(TargetFault)
    expect(throws.message).to.equal('connecting to ./throws.cjs failed: x is undefined')
    expect(await errorOf('./throws-at-once.cjs')).to.be.instanceOf(TargetFault)
  })
})
