import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, it } from 'node:test'
import { expect } from 'chai'
import { ModuleKind, transpileModule } from 'typescript'
import { release } from './memory'

describe('memory that is released', () => {
  it('is gone at once', () => {
    const bytes = Buffer.allocUnsafeSlow(100_000)
    release(bytes)
    expect(bytes.length).to.equal(0)
  })

  it('is not the memory that small buffers share', () => {
    const [bytes, neighbour] = [Buffer.from('bytes'), Buffer.from('neighbour')]
    release(bytes)
    expect(`${bytes} ${neighbour}`).to.equal('bytes neighbour')
  })

  /** Other C libraries than glibc have no such threshold. */
  const { header } = process.report.getReport() as { header: { glibcVersionRuntime?: string } }

  it('is not fetched from the system again, once a large buffer was released', {
    skip: !header.glibcVersionRuntime,
  }, () => {
    const pageFaults = (times: number): number => Number(run(TWO_CHUNKS, `${times}`))
    const twice = pageFaults(2)
    expect(pageFaults(22) - twice).to.be.below(twice / 2)
  })
})

/**
 * Runs in a process of its own, without ts-node, because the threshold depends on the largest piece
 * that the process has freed before.
 */
function run(script: string, argument: string): string {
  const source = readFileSync(join(__dirname, 'memory.ts'), 'utf8')
  const memory = transpileModule(source, { compilerOptions: { module: ModuleKind.CommonJS } })
  const args = ['--eval', `${memory.outputText}\n${script}`, argument]
  return spawnSync(process.execPath, args, { encoding: 'utf8' }).stdout
}

/** Like a cipher: two chunks at a time, filled and released. */
const TWO_CHUNKS = `
  const before = process.resourceUsage().minorPageFault
  for (let time = 0; time < Number(process.argv[1]); time++) {
    const chunks = [1, 2].map(() => Buffer.allocUnsafeSlow(4 * 2 ** 20).fill(1))
    chunks.forEach(release)
  }
  console.log(process.resourceUsage().minorPageFault - before)
`
