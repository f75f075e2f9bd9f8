/** Byte-level verdicts are repeated from what a run kept, as a user does it: run, bundle, verify. */
import { hash } from 'node:crypto'
import { readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { before, describe, it } from 'node:test'
import { expect } from 'chai'
import { KEPT } from '../../../record/kept-evidence'
import { bundleOf } from '../../../reports/bundle/fixtures/bundled-run'
import { at } from '../../../reports/bundle/fixtures/rows/tamper-row'
import {
  contentOf,
  type Files,
  filesOf,
  withNewDigests,
} from '../../../reports/bundle/fixtures/tampering'
import { emptyFolder, sealproof } from '../../../tests/fixtures/command'
import { checkKeepEvidence } from '../../run/request'
import type { Reperformance } from './reperform'

const CLAUSES = ['--clause', 'MEC-4', '--clause', 'EXI-2']

describe('sealproof verify --reperform', () => {
  let folder: string
  let bundle: Buffer
  before(async () => {
    folder = emptyFolder()
    await sealproof(['run', ...CLAUSES, '--walks', '1', '--keep-evidence', '--out', 'run'], folder)
    await sealproof(['bundle', 'run', '--out', 'kept.zip'], folder)
    bundle = readFileSync(join(folder, 'kept.zip'))
  })

  async function reperformed(archive: Buffer) {
    writeFileSync(join(folder, 'b.zip'), archive)
    const { code, stdout } = await sealproof(['verify', 'b.zip', '--reperform', '--json'], folder)
    return { code, ...(JSON.parse(stdout) as { problems: object[]; reperformance: Reperformance }) }
  }

  it('repeats every verdict that was taken of stored bytes, and lists those of walks as not re-performed', async () => {
    const { code, problems, reperformance } = await reperformed(bundle)
    expect({ code, problems, differing: reperformance.differing }).to.deep.equal({
      code: 0,
      problems: [],
      differing: [],
    })
    expect(reperformance.repeated.map(({ clause }) => clause)).to.include.members([
      'MEC-4',
      'EXI-2',
    ])
    for (const { reason } of reperformance.notReperformed) expect(reason).to.match(/walks/)
  })

  it('names the scenario where a byte of a kept file was flipped, and every digest recomputed', async () => {
    const scenario = keyedScenario()
    const { code, problems, reperformance } = await reperformed(
      withNewDigests(bundle, (files) => files.set(KEPT.dataKeys, flippedKey(files, scenario))),
    )
    // Digests cannot show it: the record has no digest of a data key.
    expect({ code, problems }).to.deep.equal({ code: 1, problems: [] })
    expect(reperformance.differing.map(({ id }) => id)).to.deep.equal([scenario])
    expect(reperformance.differing[0]?.reason).to.match(
      /the kept data key .* opens no stored object/,
    )
  })

  it('ends with 2 and one line where nothing was kept', async () => {
    writeFileSync(join(folder, 'bare.zip'), bundleOf())
    const { code, stdout, stderr } = await sealproof(['verify', 'bare.zip', '--reperform'], folder)
    expect({ code, stdout }).to.deep.equal({ code: 2, stdout: '' })
    expect(stderr).to.match(/^sealproof: bare\.zip has no kept evidence, .*--keep-evidence\n$/)
  })

  it('finds no key and no stored bytes in the record of such a run', () => {
    const record = readFileSync(join(folder, 'run', 'run.ndjson'), 'latin1')
    const { dataKeys } = JSON.parse(readFileSync(join(folder, 'run', KEPT.dataKeys), 'utf8'))
    expect(Object.keys(dataKeys)).not.to.deep.equal([])
    for (const key of Object.values<string>(dataKeys)) expect(record).not.to.include(key)
    expect(record).not.to.include('whole-answer')
    expect(statSync(join(folder, 'run', KEPT.dataKeys)).mode & 0o077).to.equal(0)
  })

  it('keeps equal stored bytes once, under their digest', () => {
    const names = [...filesOf(bundle)].filter(([name]) => name.includes('/stored-bytes/'))
    expect(names).not.to.deep.equal([])
    for (const [name, content] of names) expect(name).to.include(hash('sha256', content))
  })

  /** A scenario with a data key of its own. */
  function keyedScenario(): string {
    const lines = contentOf(filesOf(bundle), KEPT.index).toString().trim().split('\n')
    const scenarios = lines.map((line) => JSON.parse(line))
    return scenarios.find(({ answers }) => answers.some((each: object) => 'dataKeyOf' in each))
      .scenario
  }

  function flippedKey(files: Files, scenario: string): Buffer {
    const lines = contentOf(files, KEPT.index).toString().trim().split('\n')
    const { answers } = lines
      .map((line) => JSON.parse(line))
      .find((each) => each.scenario === scenario)
    const { dataKeyOf } = answers.find((each: object) => 'dataKeyOf' in each)
    const keys = JSON.parse(contentOf(files, KEPT.dataKeys).toString())
    const key = Buffer.from(keys.dataKeys[dataKeyOf], 'base64')
    keys.dataKeys[dataKeyOf] = at(key, 5, (byte) => byte ^ 1).toString('base64')
    return Buffer.from(JSON.stringify(keys))
  }
})

describe('a target that forbids kept evidence', () => {
  it('is not asked with --keep-evidence', () => {
    const target = { name: 'theirs', forbidsKeptEvidence: true } as const
    expect(() => checkKeepEvidence({ keepEvidence: true }, target)).to.throw(
      /^--keep-evidence: theirs forbids .* \(it declares forbidsKeptEvidence\); leave the flag out$/,
    )
    expect(() => checkKeepEvidence({}, target)).not.to.throw()
  })
})
