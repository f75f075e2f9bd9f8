/** The Chinese page is in Chinese: nothing is left in English but names, codes and quotations. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { before, describe, it } from 'node:test'
import { expect } from 'chai'
import { FORMATS, type Run, readRun } from '../../reports'
import { leftInEnglish } from '../browser/left-in-english'
import { emptyFolder } from '../fixtures/command'
import { sealproof } from '../programs/command'
import { sixRuns } from './six-runs'

const PAGE = FORMATS.find(({ file }) => file === 'index.html')

describe('the Chinese compliance report', () => {
  let runs: readonly { readonly name: string; readonly run: Run }[]
  before(async () => {
    runs = [...(await sixRuns()), ...(await brokenRuns())]
  })

  it('has no text left in English but names, codes and quotations', () => {
    for (const { name, run } of runs) {
      const page = PAGE?.write(run) ?? ''
      const owners = run.waivers.map(({ waiver }) => waiver.owner)
      const names = [run.target.name, run.profile.name, ...owners]
      const faults = run.knownFaults.map(({ fault }) => fault)
      expect(leftInEnglish(page, names, faults), name).to.deep.equal({
        untranslated: [],
        words: [],
        quoted: [],
      })
    }
  })

  it('was made of runs with what walks and the second judge found, with faults, breaks and remarks', () => {
    const pages = runs.map(({ run }) => PAGE?.write(run) ?? '').join('\n')
    for (const sentence of SENTENCES) expect(pages).to.include(sentence)
  })

  it('would show an English sentence of the suite that stands as a quotation', () => {
    const page =
      '<body><p><span lang="en">openSandbox threw Error: gone</span> <b>the key is Enabled</b></p></body>'
    expect(leftInEnglish(page)).to.deep.include({ quoted: ['openSandbox threw Error: gone'] })
  })
})

/** Of each kind one. */
const SENTENCES = [
  '有一次游走违反 ',
  '而其自身的步骤没有发现：它不在读出的行之中',
  'openSandbox</span> 抛出 ',
  '记录不完整：其最后一行',
  '执行它时运行被中断',
  '尚未恢复',
  '恢复。',
]

/** A run that the second judge finds fault with, the same broken off within a scenario and within a line, and resumed. */
async function brokenRuns(): Promise<{ readonly name: string; readonly run: Run }[]> {
  const folder = emptyFolder()
  const whole = join(folder, 'whole')
  const selection = ['--walks', '1', '--clause', 'MEC-3', '--clause', 'EXI-3', '--profile', 'core']
  const target = ['--target', join(__dirname, 'target.cjs'), '--setting', 'mode=one-row']
  await sealproof(1, 'run', ...target, ...selection, '--out', whole)
  const record = readFileSync(join(whole, 'run.ndjson'))
  const within = record.indexOf('\n', record.indexOf('testStepFinished', record.length / 2))
  const broken = join(folder, 'broken-off')
  mkdirSync(broken)
  writeFileSync(join(broken, 'run.ndjson'), record.subarray(0, within + 30))
  const runs = [
    { name: 'second judge', run: readRun(join(whole, 'run.ndjson')) },
    { name: 'broken off', run: readRun(join(broken, 'run.ndjson')) },
  ]
  await sealproof(1, 'resume', broken, '--setting', 'mode=one-row')
  return [...runs, { name: 'resumed', run: readRun(join(broken, 'run.ndjson')) }]
}
