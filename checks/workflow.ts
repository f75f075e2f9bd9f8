/**
 * The workflow that users copy does what docs/ci.md says of it: it is played here word for word, and the project's
 * own is held to the same jobs.
 */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { type Check, nothingWrong } from './check'
import { readVerdict } from './command-line'
import { wrongCommands } from './quoted-commands'
import { readWorkflow, shellLines, unpinned, type Workflow } from './workflow-file'
import { playJob, playMatrix } from './workflow-stage'
import type { Workplace } from './workplace'

const COPIED = 'docs/ci/conformance.yml'
const OWN = '.github/workflows/conformance.yml'
const JOBS = ['shard', 'verdict']

export const workflow: Check = {
  name: 'workflow',
  promise: 'the workflow to copy gives one verdict of its shards, and the own one is like it',
  needs: ['build'],
  async examine(workplace) {
    const [copied, own] = [COPIED, OWN].map((file) => readWorkflow(join(workplace.root, file)))
    if (!copied || !own) throw new Error('a workflow is missing')
    const lines = [copied, own].flatMap(shellLines)
    const wrong = [
      ...partings(copied, own),
      ...[copied, own].flatMap(unpinned),
      ...(await wrongCommands(workplace, lines.filter(isOurs))),
    ]
    // What is wrong on paper would only be found once more.
    if (wrong.length === 0) wrong.push(...(await wrongWhenPlayed(workplace, copied)))
    return nothingWrong(wrong, 'things wrong with a workflow', `${lines.length} lines of shell`)
  },
}

function isOurs(line: string): boolean {
  return /^(npm|npx)\s/.test(line)
}

/** Where the project does otherwise than it tells others to. */
export function partings(copied: Workflow, own: Workflow): string[] {
  const jobs = JOBS.filter((job) => {
    return !copied.jobs[job] || !isDeepStrictEqual(copied.jobs[job], own.jobs[job])
  })
  return [
    ...jobs.map((job) => `the job "${job}" is not the same in ${COPIED} and ${OWN}`),
    ...(isDeepStrictEqual(copied.env, own.env) ? [] : [`env is not the same in both workflows`]),
  ]
}

async function wrongWhenPlayed(workplace: Workplace, played: Workflow): Promise<string[]> {
  const stage = { workplace, workflow: played }
  const { shard, verdict } = played.jobs
  if (!shard || !verdict) throw new Error(`${COPIED} has lost a job`)
  const shards = await playMatrix(stage, shard)
  const failing = shards.filter(({ code }) => code !== 0)
  if (failing.length > 0) return failing.map(({ machine }) => `${machine} failed`)
  const { code, summary } = await playJob(stage, verdict, 'machine-of-the-verdict')
  if (code !== 0) return [`the job of the verdict ended with ${code}`]

  const artifact = (...path: string[]) => join(workplace.scratch, 'artifacts', ...path)
  const { counts } = readVerdict(artifact('conformance'))
  return [
    ...(counts.excluded === 0 ? [] : [`the shards left out ${counts.excluded} scenarios`]),
    ...(existsSync(artifact('junit', 'junit.xml')) ? [] : ["JUnit's report was not kept"]),
    ...(readFileSync(summary, 'utf8').includes('Conformant') ? [] : ['the summary is not shown']),
  ]
}
