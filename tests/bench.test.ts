/**
 * A short bench of the reference, from the command to the files it leaves: every row that was planned has a figure,
 * in the shape that others rely on. How fast it is decides nothing here.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { before, describe, it } from 'node:test'
import { expect } from 'chai'
import { type Figures, isTaken, readFigures, rowName } from '../bench'
import { ALGORITHMS } from '../reference-impl/ciphers'
import { sealproof, temporaryFolder } from './programs/command'
import { ROOT } from './programs/process'

function figuresIn(file: string): Figures {
  const read = readFigures(readFileSync(file, 'utf8'))
  if ('wrong' in read) throw new Error(`bench.json: ${read.wrong}`)
  return read.figures
}

describe('a short bench', () => {
  const folder = temporaryFolder()
  const run = join(folder, 'run')
  const out = join(folder, 'bench')
  let figures: Figures
  before(async () => {
    await sealproof(0, 'run', '--clause', 'ALG-1', '--out', run)
    await sealproof(0, 'bench', '--quick', '--out', out, '--run', run)
    figures = figuresIn(join(out, 'bench.json'))
  })

  for (const [subject, algorithms] of [
    ['cipher-encrypt', ALGORITHMS],
    ['cipher-decrypt', ALGORITHMS],
    ['target-write', ['none', ...ALGORITHMS]],
    ['target-read', ['none', ...ALGORITHMS]],
    ['data-key-generate', ALGORITHMS],
    ['data-key-unwrap', ALGORITHMS],
  ] as const) {
    it(`has a row of ${subject} for each algorithm`, () => {
      const rows = figures.results.filter((row) => row.subject === subject)
      expect(rows.map(({ algorithm }) => algorithm)).to.include.members([...algorithms])
    })
  }

  it('has a figure in each row', () => {
    const refused = figures.results.filter((row) => !isTaken(row))
    expect(refused.map(rowName)).to.deep.equal([])
  })

  it('names what each cipher was checked against, and how fast memory is copied', () => {
    expect(figures.checkedAgainst).to.include.all.keys(...ALGORITHMS)
    expect(figures.yardsticks.map(({ name }) => name)).to.include('memory-copy')
  })

  it('has no channel: the reference is in the process of the suite', () => {
    expect(figures).not.to.have.property('channel')
  })

  it('leaves a page, and both in the Allure results of the run', () => {
    const results = join(run, 'allure-results')
    for (const file of [
      join(out, 'bench.html'),
      join(run, 'bench.json'),
      join(results, 'figures-attachment.html'),
    ]) {
      expect(existsSync(file), file).to.equal(true)
    }
    // The figures are among the set-up of the scenarios.
    const containers = readdirSync(results).filter((name) => name.endsWith('-container.json'))
    expect(containers).not.to.deep.equal([])
  })
})

describe('a short bench of a module', () => {
  const folder = temporaryFolder()

  it('has the channel to its process, of each size of table', async () => {
    const module = join(folder, 'target.cjs')
    const reference = join(ROOT, 'dist', 'adapters', 'reference')
    writeFileSync(module, `module.exports = require(${JSON.stringify(reference)})\n`)
    const out = join(folder, 'bench')
    const rows = ['--algorithm', 'AES256', '--size', '1KiB', '--table', '64KiB']
    const { stdout } = await sealproof(
      0,
      'bench',
      '--quick',
      '--target',
      module,
      ...rows,
      '--out',
      out,
    )
    const { channel = [] } = figuresIn(join(out, 'bench.json'))
    expect(channel.map(({ size, samples }) => [size, samples])).to.deep.equal([[65536, 3]])
    expect(stdout).to.contain("Channel to the module's process alone")
    expect(readFileSync(join(out, 'bench.html'), 'utf8')).to.contain('Channel to the module')
  })
})
