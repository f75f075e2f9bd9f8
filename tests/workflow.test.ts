/**
 * The workflow that users copy does what docs/ci.md says of it: it is played here word for word, and the project's
 * own has the same jobs.
 */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, it } from 'node:test'
import { expect } from 'chai'
import { parse } from 'yaml'
import manifest from '../package.json'
import { readVerdict, temporaryFolder } from './programs/command'
import { missingJava } from './programs/find'
import { ROOT } from './programs/process'
import { optionsMissingFrom, wrongScripts } from './project/quoted-commands'
import { readWorkflow, shellLines, unpinned, type Workflow } from './workflow/workflow-file'
import { playJob, playMatrix } from './workflow/workflow-stage'

const COPIED = 'docs/ci/conformance.yml'
const OWN = '.github/workflows/conformance.yml'

describe('the workflow to copy', () => {
  const [copied, own] = [COPIED, OWN].map((file) => readWorkflow(join(ROOT, file))) as [
    Workflow,
    Workflow,
  ]

  for (const job of ['shard', 'verdict']) {
    it(`has the same job "${job}" as the project's own`, () => {
      expect(copied.jobs[job]).to.be.an('object')
      expect(copied.jobs[job]).to.deep.equal(own.jobs[job])
    })
  }

  it("has the same environment as the project's own", () => {
    expect(copied.env).to.deep.equal(own.env)
  })

  it('pins its actions, as does the own one', () => {
    expect([copied, own].flatMap(unpinned)).to.deep.equal([])
  })

  it('calls scripts, verbs and options that are there, as does the own one', async () => {
    const lines = [copied, own].flatMap(shellLines)
    const commands = lines.filter((line) => /^(npm|npx)\s/.test(line))
    expect(commands).not.to.deep.equal([])
    expect(wrongScripts(commands, Object.keys(manifest.scripts))).to.deep.equal([])
    expect(await optionsMissingFrom(commands)).to.deep.equal([])
  })

  const folder = temporaryFolder()
  const skip = missingJava() ?? false

  it('gives one verdict of its shards, and keeps the reports', { skip }, async () => {
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
})

const WORKFLOW: Workflow = parse(`
env: { TARGET: reference }
jobs:
  shard:
    steps:
      - uses: actions/checkout@v6
      - run: |
          npm ci
          npx sealproof run --shard 1/1
  verdict:
    steps:
      - uses: somebody/nice/thing@8e8c483db84b4bee98b60c0593521ed34d9990e8
      - uses: somebody/else@main
      - run: >-
          npx sealproof
          merge shards/*
`)

describe('a workflow', () => {
  it('gives its shell one command a line', () => {
    const lines = ['npm ci', 'npx sealproof run --shard 1/1', 'npx sealproof merge shards/*']
    expect(shellLines(WORKFLOW)).to.deep.equal(lines)
  })

  it('has an action that is not pinned', () => {
    expect(unpinned(WORKFLOW)).to.deep.equal(['somebody/else@main is not pinned'])
  })
})
