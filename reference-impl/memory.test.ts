import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, it } from 'node:test'
import { expect } from 'chai'
import { ModuleKind, transpileModule } from 'typescript'
import { release } from './memory'

describe('memory that is given back', () => {
  it('is gone at once', () => {
    const bytes = Buffer.allocUnsafeSlow(100_000)
    release(bytes)
    expect(bytes.length).to.equal(0)
  })

  it('is never what others have a share in', () => {
    const [bytes, neighbour] = [Buffer.from('bytes'), Buffer.from('neighbour')]
    release(bytes)
    expect(`${bytes} ${neighbour}`).to.equal('bytes neighbour')
  })

  /** The C library that this is about; others keep memory as they see fit. */
  const { header } = process.report.getReport() as { header: { glibcVersionRuntime?: string } }

  it('is not fetched from the system again', { skip: !header.glibcVersionRuntime }, () => {
    const pageFaults = (times: number): number => Number(run(TWO_CHUNKS, `${times}`))
    const once = pageFaults(1)
    expect(pageFaults(21) - once).to.be.below(once)
  })
})

/**
 * In a process of its own, without even ts-node: how the library goes on is decided by the largest
 * piece that was given back before.
 */
function run(script: string, argument: string): string {
  const source = readFileSync(join(__dirname, 'memory.ts'), 'utf8')
  const memory = transpileModule(source, { compilerOptions: { module: ModuleKind.CommonJS } })
  const args = ['--eval', `${memory.outputText}\n${script}`, argument]
  return spawnSync(process.execPath, args, { encoding: 'utf8' }).stdout
}

/** As a cipher does it: two chunks at a time, filled and given back. */
const TWO_CHUNKS = `
  const before = process.resourceUsage().minorPageFault
  for (let time = 0; time < Number(process.argv[1]); time++) {
    const chunks = [1, 2].map(() => Buffer.allocUnsafeSlow(4 * 2 ** 20).fill(1))
    chunks.forEach(release)
  }
  console.log(process.resourceUsage().minorPageFault - before)
`
