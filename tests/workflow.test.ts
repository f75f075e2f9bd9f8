/**
 * The workflows that users copy do what docs/ci.md says of them: they are played here word for word, and the project's
 * own has the same jobs as the one for runs.
 */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, it } from 'node:test'
import { expect } from 'chai'
import { parse } from 'yaml'
import manifest from '../package.json'
import { readVerdict, temporaryFolder } from './programs/command'
import { ROOT, run } from './programs/process'
import { optionsMissingFrom, wrongScripts } from './project/quoted-commands'
import {
  readWorkflow,
  shellLines,
  unpinned,
  untagged,
  type Workflow,
} from './workflow/workflow-file'
import { playJob, playMatrix } from './workflow/workflow-stage'

const COPIED = 'docs/ci/conformance.yml'
const EXPLORE = 'docs/ci/explore.yml'
const OWN = '.github/workflows/conformance.yml'

describe('the workflow to copy', () => {
  const [copied, own, exploring] = [COPIED, OWN, EXPLORE].map((file) =>
    readWorkflow(join(ROOT, file)),
  ) as [Workflow, Workflow, Workflow]

  for (const job of ['shard', 'verdict']) {
    it(`has the same job "${job}" as the project's own`, () => {
      expect(copied.jobs[job]).to.be.an('object')
      expect(copied.jobs[job]).to.deep.equal(own.jobs[job])
    })
  }

  it("has the same environment as the project's own", () => {
    expect(copied.env).to.deep.equal(own.env)
  })

  it('names its actions by their commits, with the tag beside them, as does the own one', () => {
    expect([copied, own, exploring].flatMap(unpinned)).to.deep.equal([])
    const texts = [COPIED, OWN, EXPLORE].map((file) => readFileSync(join(ROOT, file), 'utf8'))
    expect(untagged(texts.join('\n'))).to.deep.equal([])
  })

  it('calls scripts, verbs and options that are there, as does the own one', async () => {
    const lines = [copied, own, exploring].flatMap(shellLines)
    const commands = lines.filter((line) => /^(npm|npx)\s/.test(line))
    expect(commands).not.to.deep.equal([])
    expect(wrongScripts(commands, Object.keys(manifest.scripts))).to.deep.equal([])
    expect(await optionsMissingFrom(commands)).to.deep.equal([])
  })

  const folder = temporaryFolder()

  it('gives one verdict of its shards, and keeps the reports', async () => {
    const stage = { folder, workflow: copied }
    const { shard, verdict } = copied.jobs
    if (!shard || !verdict) throw new Error(`${COPIED} has lost a job`)
    for (const { code, output } of await playMatrix(stage, shard)) expect(code, output).to.equal(0)
    const { code, summary, output } = await playJob(stage, verdict, 'machine-of-the-verdict')
    expect(code, output).to.equal(0)
    const artifact = (...path: string[]) => join(folder, 'artifacts', ...path)
    expect(readVerdict(artifact('conformance')).counts.excluded).to.equal(0)
    expect(existsSync(artifact('junit', 'junit.xml'))).to.equal(true)
    expect(readFileSync(summary, 'utf8')).to.include('Conformant')
  })

  it('of walks puts the findings of its shards together, two of them played shortly', async () => {
    const { shard, findings } = exploring.jobs
    if (!shard || !findings) throw new Error(`${EXPLORE} has lost a job`)
    const env = { ...exploring.env, TIME: '1s', GITHUB_RUN_NUMBER: '7' }
    const stage = { folder: join(folder, 'explore'), workflow: { ...exploring, env } }
    const two = { ...shard, strategy: { matrix: { shard: [1, 2] } } }
    for (const { code, output } of await playMatrix(stage, two)) expect(code, output).to.equal(0)
    const { code, summary, output } = await playJob(stage, findings, 'machine-of-the-findings')
    expect(code, output).to.equal(0)
    expect(readFileSync(summary, 'utf8')).to.match(
      /from seed 700000, with \d+ questions, in 2 shards/,
    )
  })
})

describe('the indexed Job of docs/walks.md', () => {
  const page = readFileSync(join(ROOT, 'docs', 'walks.md'), 'utf8')
  const [, text = ''] = /^```yaml\n([\s\S]*?)^```/m.exec(page) ?? []
  const { spec } = parse(text)

  it('has every machine play another shard, into a folder of its own', async () => {
    const [{ args }] = spec.template.spec.containers
    const calls: string[] = []
    for (let index = 0; index < spec.completions; index++) {
      const env = { TARGET: 'reference', JOB_COMPLETION_INDEX: `${index}` }
      const { stdout } = await run('bash', ['-c', `npx() { echo "$@"; }; ${args[0]}`], { env })
      calls.push(stdout.trim())
    }
    const told = calls.map((call) => /--seed 7 .*--shard (\S+) --out (\S+)$/.exec(call)?.slice(1))
    const wanted = calls.map((_, index) => [`${index + 1}/${spec.completions}`, `/shards/${index}`])
    expect(told).to.deep.equal(wanted)
  })
})

const WORKFLOW: Workflow = parse(`
env: { TARGET: reference }
jobs:
  shard:
    container: node:24
    steps:
      - uses: actions/checkout@v6
      - run: |
          npm ci
          npx sealproof run --shard 1/1
  verdict:
    container: node:24.21.0-trixie@sha256:be40f6a87b9b22215ddb20da0a2320a5c6d583fe3ee3b0024d9fa4f05b40c8fd
    steps:
      - uses: somebody/nice/thing@8e8c483db84b4bee98b60c0593521ed34d9990e8
      - uses: example/other@main
      - run: >-
          npx sealproof
          merge shards/*
`)

describe('a workflow', () => {
  it('gives its shell one command a line', () => {
    const lines = ['npm ci', 'npx sealproof run --shard 1/1', 'npx sealproof merge shards/*']
    expect(shellLines(WORKFLOW)).to.deep.equal(lines)
  })

  it('has actions and a container that are not pinned', () => {
    expect(unpinned(WORKFLOW)).to.deep.equal([
      'actions/checkout@v6 is not pinned',
      'example/other@main is not pinned',
      'node:24 is not pinned',
    ])
  })

  it('has actions without a tag, and with two', () => {
    const uses = ['a/b@1', 'a/c@2 # v1.0.0', 'a/c@2 # v1.0.1'].map((action) => `- uses: ${action}`)
    const wrong = ['a/b@1 has no tag beside it', 'a/c@2 is v1.0.0 and v1.0.1']
    expect(untagged(uses.join('\n'))).to.deep.equal(wrong)
  })
})
