/** Merges the folders of shards into the folder of one run, which every verb takes for a run like any other. */
import { mergeShards, RunModelBuilder, readMessages } from '../../reports'
import { checkFolder, checkWritable, RUNS } from '../run/output-folder'
import { type Presentation, present } from '../run/present'
import { RecordFile } from '../run/record-file'
import { recordOf } from '../run/run-folder'

export interface MergeRequest extends Presentation {
  /** Folder of the merged run, as the user wrote it; left out: a new folder. */
  readonly out?: string
}

/** Resolves to the exit code. Rejects, with nothing written, when the shards are not those of one run. */
export async function merge(shards: readonly string[], request: MergeRequest): Promise<number> {
  if (request.out === undefined) checkWritable(RUNS)
  else checkFolder(request.out)
  const { messages, cutOff } = mergeShards(shards.map(shardIn))
  for (const shard of cutOff) {
    process.stderr.write(`${shard}, did not come to its end: what it left counts as not run\n`)
  }
  const builder = new RunModelBuilder()
  const record = new RecordFile()
  const folder = record.begin(request.out)
  try {
    for (const message of messages) {
      record.take(message)
      builder.take(message)
    }
  } finally {
    record.end()
  }
  return present(builder.finish(), folder, request, { interrupted: false })
}

function shardIn(folder: string) {
  const path = recordOf(folder)
  return { name: folder, messages: () => readMessages(path) }
}
