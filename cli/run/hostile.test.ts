/** Names and answers of a hostile target are text wherever they are written down. */
import { readdirSync, readFileSync } from 'node:fs'
import { basename, extname, join } from 'node:path'
import { before, describe, it } from 'node:test'
import { expect } from 'chai'
import { unzipSync } from 'fflate'
import { FORMATS, readRun } from '../../reports'
import { type Ended, emptyFolder, FIXTURE, sealproof } from '../../tests/fixtures/command'
import { obeyedByTerminals, obeyedIn, obeyedInLogs } from '../../tests/fixtures/hostile/obeyed'
import { writeSpecification } from '../../tests/fixtures/hostile/specification'

const TARGET = join(FIXTURE, 'hostile', 'target.cjs')

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))

const complaintsAbout = (file: string, bytes: Uint8Array): string[] =>
  obeyedIn(basename(file), Buffer.from(bytes).toString()).map((wrong) => `${file}: ${wrong}`)

describe('sealproof run, against a hostile target', () => {
  const folder = emptyFolder()
  const out = join(folder, 'out')
  const { features, scenarios } = writeSpecification(join(folder, 'specification'))
  const command = ['run', '--features', features, '--target', TARGET]
  let run: Ended
  before(async () => {
    run = await sealproof([...command, '--out', out], folder)
    for (const verb of [
      ['report', out, '--format', 'all'],
      ['bundle', out],
    ]) {
      const { code, stdout, stderr } = await sealproof(verb, folder)
      expect({ code, stderr, told: obeyedInLogs(stdout) }).to.include({ code: 0 })
    }
  })

  it('judges every scenario', () => {
    const { counts } = JSON.parse(readFileSync(join(out, 'verdict.json'), 'utf8'))
    expect(run.code).to.equal(1)
    expect(counts.violates + counts.noted + counts.faulted).to.equal(scenarios)
  })

  it('says nothing that a terminal or a log obeys', () => {
    expect(obeyedInLogs(run.stdout)).to.deep.equal([])
    expect(obeyedInLogs(run.stderr)).to.deep.equal([])
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
    expect(obeyedInLogs(ended.stderr)).to.deep.equal([])
  })

  for (const how of [[], ['--json']]) {
    it(`is probed without a word that a terminal obeys ${how.join('')}`, async () => {
      const { code, stdout, stderr } = await sealproof(['probe', TARGET, ...how], emptyFolder())
      const obeyed = how.length > 0 ? obeyedByTerminals : obeyedInLogs
      expect(code).to.equal(1)
      expect(obeyed(stdout)).to.deep.equal([])
      expect(obeyedInLogs(stderr)).to.deep.equal([])
    })
  }

  it('is listed without a word that a terminal or a log obeys', async () => {
    const listing = ['list', '--features', features, '--target', TARGET]
    const { code, stdout } = await sealproof(listing, emptyFolder())
    expect(code).to.equal(0)
    expect(obeyedInLogs(stdout)).to.deep.equal([])
  })

  it('writes nothing that is obeyed', () => {
    const files = filesIn(out).filter((file) => extname(file) !== '.zip')
    const complaints = files.flatMap((file) => complaintsAbout(file, readFileSync(file)))
    expect(complaints).to.deep.equal([])
  })

  it('puts nothing that is obeyed into a bundle, and nothing that leaves the folder that it is unpacked in', () => {
    const bundled = Object.entries(unzipSync(readFileSync(join(out, 'bundle.zip'))))
    expect(bundled.length).to.be.above(FORMATS.length)
    expect(bundled.flatMap(([name, bytes]) => complaintsAbout(name, bytes))).to.deep.equal([])
    expect(bundled.filter(([name]) => /^[/\\]|\.\.|:/.test(name))).to.deep.equal([])
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
