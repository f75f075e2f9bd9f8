/** Names and answers of a hostile target are text wherever they are written down. */
import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { before, describe, it } from 'node:test'
import { expect } from 'chai'
import { FORMATS, readRun } from '../../reports'
import { type Ended, emptyFolder, FIXTURE, sealproof } from '../fixture/command'
import { obeyedByTerminals, obeyedIn } from '../fixture/hostile/obeyed'
import { writeSpecification } from '../fixture/hostile/specification'

const TARGET = join(FIXTURE, 'hostile', 'target.cjs')

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))

describe('sealproof run, against a hostile target', () => {
  const folder = emptyFolder()
  const out = join(folder, 'out')
  const { features, scenarios } = writeSpecification(join(folder, 'specification'))
  const command = ['run', '--features', features, '--target', TARGET]
  let run: Ended
  before(async () => {
    run = await sealproof([...command, '--out', out], folder)
  })

  it('judges every scenario', () => {
    const { counts } = JSON.parse(readFileSync(join(out, 'verdict.json'), 'utf8'))
    expect(run.code).to.equal(1)
    expect(counts.violates + counts.faulted).to.equal(scenarios)
  })

  it('says nothing that a terminal obeys', () => {
    expect(obeyedByTerminals(run.stdout)).to.deep.equal([])
    expect(obeyedByTerminals(run.stderr)).to.deep.equal([])
  })

  it('says nothing that a terminal obeys in JSON either', async () => {
    const { stdout } = await sealproof([...command, '--json'], emptyFolder())
    expect(JSON.parse(stdout).planned).to.equal(scenarios)
    expect(obeyedByTerminals(stdout)).to.deep.equal([])
  })

  it('says nothing that a terminal obeys where the target cannot be reached', async () => {
    const ended = await sealproof([...command, '--setting', 'trouble=connect'], emptyFolder())
    expect(ended.code).to.equal(3)
    expect(obeyedByTerminals(ended.stderr)).to.deep.equal([])
  })

  it('writes nothing that is obeyed', () => {
    const complaints = filesIn(out).flatMap((file) =>
      obeyedIn(basename(file), readFileSync(file, 'utf8')).map((wrong) => `${file}: ${wrong}`),
    )
    expect(complaints).to.deep.equal([])
  })

  for (const { name, file, write } of FORMATS) {
    it(`writes nothing that is obeyed as ${name}`, () => {
      expect(obeyedIn(file, write(readRun(join(out, 'run.ndjson'))))).to.deep.equal([])
    })
  }

  it('writes nothing outside its folder', () => {
    expect(readdirSync(folder).sort()).to.deep.equal(['out', 'specification'])
  })
})
