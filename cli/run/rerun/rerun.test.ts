/** A rerun asks what did not conform in an earlier run, in its settings, and nothing else. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { before, describe, it } from 'node:test'
import { expect } from 'chai'
import type { Scenario } from '../../../reports'
import { FEATURES as FEATURES_OF_SUITE } from '../../../specification/package-root'
import { profileNamed } from '../../../specification/profiles'
import { UsageError } from '../../../specification/usage-error'
import {
  type Ended,
  emptyFolder,
  SPECIFICATION,
  sealproof,
  TARGET,
} from '../../../tests/fixtures/command'
import { readVerdict } from '../../../tests/programs/command'
import { RUNS } from '../output-folder'
import type { RunRequest } from '../request'
import { isAskedAgain } from './earlier-verdicts'
import { type GivenFlags, rerunRequest } from './rerun-request'

const FEATURES = ['--features', SPECIFICATION]
const FIRST = join(RUNS, 'first')
const MENDED = ['--setting', 'mode=lawful']

describe('sealproof run --rerun', () => {
  let folder: string
  let first: Ended
  let again: Ended
  let threads: Ended
  const said = (...args: string[]) => sealproof(['run', ...FEATURES, ...args], folder)
  const verdict = (name: string) => readVerdict(join(folder, name))

  before(async () => {
    folder = emptyFolder()
    mkdirSync(join(folder, RUNS), { recursive: true })
    const settings = ['--setting', 'mode=violating-sales', '--setting', 'timeout=9']
    first = await said('--target', TARGET, ...settings, '--strict', '--out', FIRST)
    ;[again, threads] = await Promise.all([
      said('--last-failed', '--setting', 'mode=violating-sales', '--out', 'again'),
      said('--rerun', FIRST, ...MENDED, '--parallel', '2', '--out', 'threads'),
    ])
  })

  it('asks again what violated, and nothing that conformed or lacks a capability', () => {
    expect(first.code).to.equal(1)
    const { counts, outcome, clauses } = verdict('again')
    expect({ outcome, code: again.code }).to.deep.equal({ outcome: 'violations', code: 1 })
    expect(counts).to.include({ violates: 1, excluded: 3, conforms: 0, inapplicable: 0 })
    const asked = clauses.flatMap(({ scenarios }) =>
      scenarios.filter(({ verdict }) => verdict !== 'excluded'),
    )
    expect(asked.map(({ name }) => name)).to.deep.equal(['A project called sales'])
  })

  it('has target, settings and strictness of that run', () => {
    const [head = ''] = readFileSync(join(folder, 'again', 'run.ndjson'), 'utf8').split('\n')
    const context = JSON.parse(JSON.parse(head).attachment.body)
    expect(context).to.deep.include({ targetArgument: TARGET, strict: true })
    expect([...context.settings].sort()).to.deep.equal(['mode=…', 'timeout=9'])
    expect(context.selection.rerun.scenarios).to.deep.equal(['FIX-1/a-project-called-sales'])
  })

  it('is a partial run, in record, verdict.json and headline, also in threads', () => {
    const { outcome, partial, selection, events } = verdict('threads')
    const started = verdict(FIRST).started
    expect({ outcome, partial, selection }).to.deep.equal({
      outcome: 'partial',
      partial: true,
      selection: { rerun: { run: FIRST, started } },
    })
    expect(events?.[0]).to.include({ kind: 'rerun', of: FIRST })
    expect(threads.code).to.equal(0)
    expect(threads.stdout).to.include(
      `PARTIAL: 1 of 4 scenarios, what did not conform in ${FIRST}, selected, no violation among them`,
    )
  })

  it('asks the same where it was broken off and is resumed', async () => {
    const record = readFileSync(join(folder, 'again', 'run.ndjson'), 'utf8')
    mkdirSync(join(folder, 'cut'))
    writeFileSync(
      join(folder, 'cut', 'run.ndjson'),
      record.slice(0, record.indexOf('{"testCaseFinished"')),
    )
    const setting = ['--setting', 'mode=violating-sales']
    const { code } = await sealproof(['resume', 'cut', ...FEATURES, ...setting], folder)
    const { counts, events, selection } = verdict('cut')
    expect({ code, selection }).to.deep.equal({ code: 1, selection: verdict('again').selection })
    expect(counts).to.deep.equal(verdict('again').counts)
    expect(events?.map(({ kind }) => kind)).to.deep.equal(['rerun', 'resumed'])
  })

  const NONE = { target: 'reference', features: SPECIFICATION, parallel: 0 }
  const settings = { mode: 'lawful' }
  const refusals: readonly (readonly [
    what: string,
    run: string,
    request: Partial<RunRequest>,
    given: GivenFlags,
    said: RegExp,
  ])[] = [
    [
      'a run where nothing is left to ask',
      'threads',
      { settings },
      {},
      /^--rerun \S+threads: nothing is left to ask again, /,
    ],
    [
      'another target',
      FIRST,
      { settings },
      { target: '--target' },
      /where --target was .*small\.cjs and is reference; /,
    ],
    [
      'another profile and another selection',
      FIRST,
      { settings, profile: profileNamed('core'), clauses: ['FIX-1'] },
      { profile: '--profile', clauses: '--clause' },
      /where --clause was not given and is FIX-1, and --profile was full and is core; /,
    ],
    [
      'another value of a setting that the record shows',
      FIRST,
      { settings: { mode: 'lawful', timeout: '8' } },
      {},
      /where --setting timeout was timeout=9 and is timeout=8; /,
    ],
    [
      'a setting more',
      FIRST,
      { settings: { mode: 'lawful', delay: '1' } },
      {},
      /where --setting delay was not given and is delay=…; /,
    ],
    [
      'a secret that was not given again',
      FIRST,
      { settings: {} },
      {},
      /^--setting mode: the record does not have its value; give it again$/,
    ],
    [
      'another specification',
      FIRST,
      { settings, features: FEATURES_OF_SUITE },
      {},
      /: its specification is .*A small page.*name it with --features/,
    ],
    ['a folder without a record', '.', { settings }, {}, /is not the folder of a run/],
  ]
  for (const [what, run, request, given, message] of refusals)
    it(`refuses ${what}`, () => {
      const all = { ...NONE, settings: {}, ...request }
      expect(() => rerunRequest(join(folder, run), all, given))
        .to.throw(UsageError, message)
        .with.property('message')
        .not.match(/\n/)
    })

  it('takes flags that say the same', () => {
    const same = { ...NONE, target: TARGET, strict: true, settings: { ...settings, timeout: '9' } }
    const given = { target: '--target', strict: '--strict' } as const
    const request = rerunRequest(join(folder, FIRST), same, given)
    expect(request).to.include({ target: TARGET, strict: true })
    expect(request.settings).to.include({ mode: 'lawful', timeout: '9' })
  })

  it('ends with 2 and one line where the two flags name a run', async () => {
    const { code, stdout, stderr } = await said('--rerun', FIRST, '--last-failed')
    expect(stderr).to.match(/^sealproof: --last-failed is --rerun of the newest run; [^\n]+\n$/)
    expect({ code, stdout }).to.deep.equal({ code: 2, stdout: '' })
  })
})

describe('what is asked again', () => {
  it('is what violates, faulted, did not run or waits, and what could not be set up', () => {
    const verdicts = ['conforms', 'violates', 'faulted', 'excluded', 'not-run', 'waiting'] as const
    const again = verdicts.filter((verdict) => isAskedAgain({ verdict } as Scenario))
    expect(again).to.deep.equal(['violates', 'faulted', 'not-run', 'waiting'])
    const inapplicable = (more: object) =>
      isAskedAgain({ verdict: 'inapplicable', reason: '', ...more } as Scenario)
    expect(inapplicable({})).to.equal(true)
    expect(inapplicable({ lacks: ['keys'] })).to.equal(false)
    expect(inapplicable({ differs: true })).to.equal(false)
  })
})
