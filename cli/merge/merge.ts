/** Merges the folders of shards into the folder of one run, which every verb takes for a run like any other. */
import { join } from 'node:path'
import type { Envelope } from '@cucumber/messages'
import { writeWholeFile } from '../../record/whole-file'
import { mergeShards, RunModelBuilder, readMessages } from '../../reports'
import type { WalksSummary } from '../../steps/support/walks/walks-summary'
import { presentFindings } from '../explore/present-findings'
import { walksIn } from '../explore/walks-record'
import { checkAllure } from '../report/allure-flag'
import { checkFolder, checkWritable, RUNS } from '../run/output-folder'
import { type Presentation, present } from '../run/present'
import { recordFolder, recordTexts } from '../run/record-file'
import { recordOf } from '../run/run-folder'

export interface MergeRequest extends Presentation {
  /** Folder of the merged run, as the user wrote it; left out: a new folder. */
  readonly out?: string
}

/** Resolves to the exit code. Rejects, with nothing written, when the shards are not those of one run. */
export async function merge(shards: readonly string[], request: MergeRequest): Promise<number> {
  await checkAllure(request)
  if (request.out === undefined) checkWritable(RUNS)
  else checkFolder(request.out)
  const { messages, cutOff } = mergeShards(shards.map(shardIn))
  for (const shard of cutOff) {
    process.stderr.write(
      `${shard}, did not come to its end: what it left counts as not run or waiting\n`,
    )
  }
  const builder = new RunModelBuilder()
  const walks: WalksSummary[] = []
  const folder = recordFolder(request.out)
  writeWholeFile(
    join(folder, 'run.ndjson'),
    (write) => {
      for (const text of recordTexts(heard(messages, builder, walks))) write(text)
    },
    'nothing',
  )
  const run = builder.finish()
  const code = await present(run, folder, request, { interrupted: false })
  if (walks.length > 0) presentFindings(walks, folder, { ...request, reached: run })
  return code
}

/** @param walks takes what walks showed, of each shard of an exploration */
function* heard(
  messages: Iterable<Envelope>,
  builder: RunModelBuilder,
  walks: WalksSummary[],
): Generator<Envelope> {
  for (const message of messages) {
    builder.take(message)
    const shown = message.attachment && walksIn(message.attachment)
    if (shown) walks.push(shown)
    yield message
  }
}

function shardIn(folder: string) {
  const path = recordOf(folder)
  return { name: folder, messages: () => readMessages(path) }
}
