/**
 * The example of a target in another language: its own tests, and the whole suite against it over the wire. It was
 * written from the contract, without the reference, so that its conformance says that the contract is enough.
 */
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { describe, it } from 'node:test'
import { expect } from 'chai'
import { CAPABILITIES } from '../adapters/target'
import { readVerdict, sealproof, temporaryFolder } from './programs/command'
import { findPython } from './programs/find'
import { runTo, withServer } from './programs/process'

const EXAMPLE = 'examples/python-target'
const NEEDED = 'import sys, cryptography; sys.exit(sys.version_info < (3, 11))'
/** Compiled Python would be left behind in the tree. */
const ENVIRONMENT = { PYTHONDONTWRITEBYTECODE: '1' }

const python = findPython() ?? 'python3'
const skip =
  spawnSync(python, ['-c', NEEDED]).status !== 0 &&
  'Python 3.11 with cryptography is not installed (on Debian: python3 python3-cryptography)'

describe('the example in Python', { skip }, () => {
  const folder = temporaryFolder()

  it('passes its own tests', async () => {
    const discover = ['-m', 'unittest', 'discover', '-s', EXAMPLE, '-p', '*_test.py']
    const { stderr } = await runTo(0, python, discover, { env: ENVIRONMENT })
    const [, ran = '0', details] = /^Ran (\d+) tests? in [\s\S]*^OK(.*)$/m.exec(stderr) ?? []
    expect(Number(ran)).to.be.above(0)
    expect(details?.trim(), 'all of them, none skipped').to.equal('')
  })

  it('conforms in every scenario, with every capability', async () => {
    const out = join(folder, 'run')
    const serve = [EXAMPLE, '--port', '0']
    await withServer(
      python,
      serve,
      (address) => sealproof(0, 'run', '--target', address, '--out', out),
      { env: ENVIRONMENT },
    )
    const { outcome, planned, counts, target } = readVerdict(out)
    expect(outcome).to.equal('conformant')
    expect(counts.conforms).to.be.above(0)
    // What is observed of the reference binds no other target.
    expect(counts.conforms + counts.observed).to.equal(planned)
    expect(target.capabilities).to.include.members([...CAPABILITIES])
  })
})
