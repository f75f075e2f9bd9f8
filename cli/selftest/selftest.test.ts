import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, it } from 'node:test'
import { expect } from 'chai'
import { emptyFolder, sealproof } from '../../tests/fixtures/command'

/** Every scenario that is put to it faults with its first step. */
const FAULTED = `exports.connect = async () => ({
  name: 'shut', version: '1', capabilities: new Set(),
  openSandbox: async () => { throw new Error('the door\\nis shut') }, close: async () => {},
})`
const WITHOUT_CONNECTION = "exports.connect = async () => { throw new Error('no such server') }"
const ENDS_ITS_THREAD = 'exports.connect = async () => process.exit(0)'

/** Runs the selftest on faulty targets of these sources; all are faults of IMM-1. */
async function selftest(sources: Readonly<Record<string, string>>, ...args: readonly string[]) {
  const folder = emptyFolder()
  for (const kind of ['faulty', 'lawful']) mkdirSync(join(folder, kind))
  for (const [name, source] of Object.entries(sources)) {
    const fault = "exports.fault = { clause: 'IMM-1', costs: 'It costs.' }"
    writeFileSync(join(folder, 'faulty', `${name}.cjs`), `${source}\n${fault}`)
  }
  return sealproof(['selftest', '--specimens', folder, ...args], folder)
}

describe('sealproof selftest, of a faulty target that could not be asked', () => {
  it('does not call it a survivor, fails, and ends with the reason', async () => {
    const { code, stdout } = await selftest({ shut: FAULTED })
    expect(code).to.equal(1)
    expect(stdout).not.to.include('SURVIVED')
    expect(stdout.trimEnd().split('\n').at(-1)).to.match(
      /^ {2}NOT ASKED {2}shut \(IMM-1\): of the scenarios of IMM-1: \d+ faulted \(.*the door is shut.*\)$/,
    )
  })

  it('plays the others nevertheless where its run ends in an error, or takes the thread along', async () => {
    const { code, stdout, stderr } = await selftest({
      absent: WITHOUT_CONNECTION,
      deadly: ENDS_ITS_THREAD,
      shut: FAULTED,
    })
    expect(code).to.equal(6)
    expect(stdout.trimEnd().split('\n').slice(-3).join('\n')).to.match(
      /absent .*ended in an error: .*no such server\n.*deadly .*ended the thread.*\n.*shut .*the door is shut/,
    )
    expect(stderr).to.include('suite fault: absent: ')
  })
})
