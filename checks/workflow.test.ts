import { describe, it } from 'node:test'
import { expect } from 'chai'
import { parse } from 'yaml'
import { partings } from './workflow'
import { shellLines, unpinned, type Workflow } from './workflow-file'

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

  it('pins its actions', () => {
    expect(unpinned(WORKFLOW)).to.deep.equal(['somebody/else@main is not pinned'])
  })

  it('may have more jobs than the one to copy', () => {
    const { shard } = WORKFLOW.jobs
    const own = { ...WORKFLOW, jobs: { ...WORKFLOW.jobs, ...(shard ? { checks: shard } : {}) } }
    expect(partings(WORKFLOW, own)).to.deep.equal([])
  })

  it('must not differ from the one to copy in what both do', () => {
    const { shard } = WORKFLOW.jobs
    const env = { TARGET: 'http://127.0.0.1:8080' }
    const own = { env, jobs: shard ? { shard, verdict: shard } : {} }
    expect(partings(WORKFLOW, own)).to.have.length(2)
    expect(partings({ jobs: {} }, { jobs: {} })).to.have.length(2)
  })
})
