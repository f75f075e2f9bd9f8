/** What is packed, written or verified of a run that was played for a part of the suite says so. */
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { before, describe, it } from 'node:test'
import { expect } from 'chai'
import { emptyFolder, SPECIFICATION, sealproof, TARGET } from '../../tests/fixtures/command'
import { RUNS } from './output-folder'

const RUN = ['run', '--features', SPECIFICATION, '--target', TARGET]
const UNSIGNED = /^unsigned: .*\n$/

describe('a run of a part of the suite', () => {
  let folder: string
  const said = (...args: string[]) => sealproof(args, folder)
  const refused = (verb: string) =>
    `sealproof: the newest run, ${join(RUNS, 'part')}, is partial: it was played for 3 of 4 scenarios, in 1 of 3 clauses. To take it, name its folder: sealproof ${verb} ${join(RUNS, 'part')}\n`

  before(async () => {
    folder = emptyFolder()
    mkdirSync(join(folder, RUNS), { recursive: true })
    await said(...RUN, '--out', join(RUNS, 'whole'))
    await said(...RUN, '--clause', 'FIX-1', '--out', join(RUNS, 'part'))
  })

  for (const [verb, ...flags] of [
    ['bundle', '--out', 'newest.zip'],
    ['report', '--format', 'csv'],
    ['report'],
  ] as const)
    it(`is not taken as the newest run by ${[verb, ...flags].join(' ')}`, async () => {
      const { code, stdout, stderr } = await said(verb, ...flags)
      expect({ code, stdout, stderr }).to.deep.equal({ code: 2, stdout: '', stderr: refused(verb) })
    })

  it('is named as partial in one line where its folder was given', async () => {
    const { stderr } = await said('bundle', join(RUNS, 'part'), '--out', 'part.zip')
    const [first, ...more] = stderr.split(/^(?=unsigned)/m)
    expect(first).to.equal(
      `partial: ${join(RUNS, 'part')} was played for 3 of 4 scenarios, in 1 of 3 clauses\n`,
    )
    expect(more.join('')).to.match(UNSIGNED)
  })

  it('is named as partial where its bundle is verified, and verifies', async () => {
    await said('bundle', join(RUNS, 'part'), '--out', 'told.zip')
    const { code, stdout } = await said('verify', 'told.zip')
    expect(stdout).to.include(
      '\n  partial   3 of 4 scenarios were selected; of the others it shows nothing\n',
    )
    expect(code).to.equal(0)
  })

  it('is not mentioned where the run is complete', async () => {
    const { stderr } = await said('bundle', join(RUNS, 'whole'), '--out', 'whole.zip')
    expect(stderr).to.match(UNSIGNED)
    const { stdout } = await said('verify', 'whole.zip')
    expect(stdout).not.to.include('partial')
  })
})
