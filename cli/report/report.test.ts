import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { before, describe, it } from 'node:test'
import { expect } from 'chai'
import { FORMATS } from '../../reports'
import { emptyFolder, SPECIFICATION, sealproof, TARGET } from '../../tests/fixtures/command'

describe('sealproof report --format', () => {
  let folder: string
  const files = FORMATS.map(({ file }) => file)
  const report = (...args: string[]) => sealproof(['report', ...args], folder)
  const isThere = (path: string) => existsSync(join(folder, path))

  before(async () => {
    folder = emptyFolder()
    await sealproof(
      ['run', '--features', SPECIFICATION, '--target', TARGET, '--out', 'run'],
      folder,
    )
  })

  it('writes what it is asked for into the folder of the run, and prints where', async () => {
    const { code, stdout, stderr } = await report('run', '--format', 'csv, earl', '--format', 'hdf')
    const written = ['hdf.json', 'earl.jsonld', 'matrix.csv'].map((file) => join('run', file))
    expect(stdout.trimEnd().split('\n')).to.deep.equal(written)
    expect(written.filter(isThere)).to.deep.equal(written)
    expect(stderr).to.equal('')
    expect(code).to.equal(0)
  })

  it('writes every format into a folder of its own', async () => {
    const { code, stdout } = await report('run', '--format', 'all', '--out', 'handed')
    const written = files.map((file) => join('handed', file))
    expect(stdout.trimEnd().split('\n')).to.deep.equal(written)
    expect(written.filter(isThere)).to.deep.equal(written)
    expect(code).to.equal(0)
  })

  it('writes what the run has written by itself, byte for byte', async () => {
    await report('run', '--format', 'html,verdict,junit,summary', '--out', 'again')
    for (const file of ['index.html', 'verdict.json', 'junit.xml', 'summary.md']) {
      const [once, again] = ['run', 'again'].map((name) => readFileSync(join(folder, name, file)))
      expect(again?.equals(once ?? Buffer.of()), file).to.equal(true)
    }
  })

  it('writes nothing where one of several is unknown', async () => {
    const { code } = await report('run', '--format', 'oscal,nix', '--out', 'nothing')
    expect(code).to.equal(2)
    expect(isThere('nothing')).to.equal(false)
  })

  it('names every format in its help', async () => {
    const { stdout } = await report('--help')
    for (const { name, file } of FORMATS) {
      expect(stdout).to.match(new RegExp(`^  ${name} +${file.replaceAll('.', '\\.')} `, 'm'))
    }
  })
})
