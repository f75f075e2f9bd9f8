/** The bundled reference under another name reads as the reference, in every format of a run and in its bundle. */
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import { expect } from 'chai'
import { FORMATS } from '../reports'
import { built, emptyFolder, SPECIFICATION, sealproof } from './fixtures/command'

const BRAND = 'Alibaba Cloud MaxCompute (cn-shanghai, production)'
const REFERENCE = JSON.stringify(built('adapters', 'reference', 'index.js'))
/** Modules of a few lines, by what they do with the reference. */
const MODULES: Readonly<Record<string, string>> = {
  'renames it': `const { connect } = require(${REFERENCE})
exports.connect = async (settings) => ({ ...(await connect(settings)), name: '${BRAND}' })`,
  'copies its operations': `const { connect } = require(${REFERENCE})
exports.connect = async (settings) => {
  const { version, capabilities, openSandbox, close } = await connect(settings)
  return { name: '${BRAND}', version, capabilities, openSandbox, close }
}`,
  'loads it when it is first asked': `const CORE = ['createProject', 'getProject', 'setEncryption', 'writeRows', 'readRows']
exports.connect = async (settings) => ({
  name: '${BRAND}', version: '1', capabilities: new Set(), close: async () => {},
  openSandbox: async (label) => {
    const target = await require(${REFERENCE}).connect(settings)
    const { close, ...sandbox } = await target.openSandbox(label)
    return { ...Object.fromEntries(CORE.map((name) => [name, (input) => sandbox[name](input)])), close }
  },
})`,
}
const CAVEAT = 'reference implementation that comes with the suite'
/** These have a member for it, and no sentences. */
const SIGN = /"reference": ?"(declared|loaded)"/
const BY_MEMBER: readonly string[] = ['verdict.json', 'manifest.json']

describe('the bundled reference under another name', { concurrency: 2 }, () => {
  const folder = emptyFolder()
  let server: ChildProcess | undefined
  after(() => server?.kill())

  async function readsAsReference(target: string, out: string): Promise<void> {
    const run = ['run', '--features', SPECIFICATION, '--target', target, '--out', out]
    const played = await sealproof(run, folder)
    expect(played.stdout.replaceAll(/\s+/g, ' ')).to.include(CAVEAT)
    await sealproof(['report', out, '--format', 'all', '--out', `${out}-all`], folder)
    const files = FORMATS.map(({ file }) => join(folder, `${out}-all`, file))
    const allure = join(folder, out, 'allure-results', 'environment.properties')
    for (const file of [...files, allure]) {
      const text = readFileSync(file, 'utf8').replaceAll(/\s+/g, ' ')
      if (BY_MEMBER.some((name) => file.endsWith(name))) expect(text, file).to.match(SIGN)
      else expect(text, file).to.include(CAVEAT)
    }
  }

  async function bundleReadsAsReference(out: string): Promise<void> {
    await sealproof(['bundle', out, '--out', `${out}.zip`], folder)
    const { stdout } = await sealproof(['verify', `${out}.zip`], folder)
    expect(stdout).to.include(CAVEAT)
    const period = await sealproof(['history', out], folder)
    expect(period.stdout.replaceAll(/\s+/g, ' ')).to.include(CAVEAT)
    const comparison = await sealproof(['diff', out, out], folder)
    expect(comparison.stdout.replaceAll(/\s+/g, ' ')).to.include(CAVEAT)
  }

  before(() => {
    for (const [index, text] of Object.values(MODULES).entries()) {
      writeFileSync(join(folder, `module-${index}.cjs`), text)
    }
  })

  for (const [index, what] of Object.keys(MODULES).entries()) {
    it(`is named by a module that ${what}`, () =>
      readsAsReference(`./module-${index}.cjs`, `of-module-${index}`))
  }

  it('is named through serve, where a module was served that lost the mark', async () => {
    const command = [built('cli', 'sealproof.js'), 'serve', '--port', '0', '--target']
    server = spawn(process.execPath, [...command, './module-1.cjs'], {
      cwd: folder,
      stdio: ['ignore', 'pipe', 'ignore'],
    })
    const [address] = await once(server.stdout as NodeJS.ReadableStream, 'data')
    await readsAsReference(String(address).trim(), 'served')
    await bundleReadsAsReference('served')
  })
})
