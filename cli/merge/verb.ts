/** `sealproof merge`: the shards of a run or of an exploration, put together into one. */
import { Command } from 'commander'
import { EXIT_CODES_HELP } from '../exit-codes'
import { allureOption } from '../report/allure-flag'
import type { MergeRequest } from './merge'

export function mergeVerb(done: (exitCode: number) => void): Command {
  return new Command('merge')
    .summary('put the shards of a run or of explore together')
    .description(
      'Puts the folders that `run --shard` or `explore --shard` wrote together into the folder of one run, with every\nreport of it.',
    )
    .argument('<shard...>', 'folders of all shards, in any order')
    .option('--out <folder>', 'new folder for the reports (default: reports/out/<time>)')
    .option('--json', 'print the verdict as JSON instead of the summary')
    .option('--page', 'also build the Allure page')
    .addOption(allureOption())
    .addHelpText('after', HELP)
    .action(async (shards: string[], request: MergeRequest) => {
      const { merge } = await import('./merge')
      done(await merge(shards, request))
    })
}

const HELP = `
Examples:
  sealproof merge shards/*                         every folder below shards/
  sealproof merge one two three --out reports/all  into a folder of your choice

Shards are merged only when they are the parts of one run: same suite (its version, and the digest of its
files), clauses and features, same target (by name, version and capabilities; its address may differ), same
selection, each of 1/n to n/n once. A shard that was interrupted is merged with what it has, and the run is
then incomplete.

Shards of \`explore\` must have the same --seed, --length and --walks too. The merged folder has one findings.md: a
sequence that several shards found is one finding, with the seed of each. Each clause has the worst verdict that it
has in a shard.

The exit code is that of the whole run.
${EXIT_CODES_HELP}`
