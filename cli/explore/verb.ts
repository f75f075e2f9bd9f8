/** `sealproof explore`: walks against the oracle, as many and as long as one likes. */
import { Command } from 'commander'
import { FEATURES } from '../../specification/package-root'
import { UsageError } from '../../specification/usage-error'
import { EXIT_CODES_HELP } from '../exit-codes'
import { INSPECT_WITH, repeatableOption, settingOption } from '../flags'
import { validBy } from '../run/request'
import {
  type ExploreRequest,
  LONGEST_WALK,
  validCount,
  validSeed,
  validShare,
  validTime,
} from './request'

export function exploreVerb(done: (exitCode: number) => void): Command {
  return new Command('explore')
    .summary('look for mistakes that no scenario asks about')
    .description(
      'Plays walks: sequences of questions drawn from a seed, each answer judged by the oracle, which knows from the\nclauses what is lawful. Shortens what it finds, tells it as a scenario, and writes the reports of a run.',
    )
    .option('--target <target>', 'reference, an address, a module or a package', 'reference')
    .addOption(settingOption())
    .option('--inspect-with <reader>', INSPECT_WITH)
    .option('--out <folder>', 'new folder for the reports (default: reports/out/<time>)')
    .option('--seed <n>', 'seed of the first walk (default: drawn from the time)', validSeed)
    .option(
      '--walks <n>',
      'how many walks (default: as many as the time allows)',
      validCount('--walks', 1_000_000_000),
    )
    .option('--length <n>', 'moves of the longest walk', validCount('--length', LONGEST_WALK), 20)
    .option(
      '--time <t>',
      'such as 90s, 10m or 2h (default: 60s where --walks is left out)',
      validTime,
    )
    .addOption(
      repeatableOption(
        '--clause <id>',
        'only findings of this clause or area (repeatable)',
        'clauses',
        String,
      ),
    )
    .option(
      '--parallel <n>',
      'walks at the same time, for a target that makes one wait',
      validCount('--parallel', 128),
      1,
    )
    .option('--shard <i/n>', 'of n machines with the same --seed, this is the i-th', validShare)
    .option('--by <name>', 'who has it run, for the reports', validBy)
    .option('--json', 'print the verdict as JSON instead of the summary')
    .addHelpText('after', HELP)
    .action(async ({ clauses = [], ...flags }: Omit<ExploreRequest, 'features'>) => {
      const { withChosenParts } = await import('../run/chosen-parts')
      const request = withChosenParts({ ...flags, features: FEATURES }, clauses)
      const [scenario] = request.scenarios ?? []
      if (scenario !== undefined)
        throw new UsageError(`--clause ${scenario}: walks have no scenarios; name a clause`)
      const { explore } = await import('./explore')
      done(await explore(request))
    })
}

const HELP = `
Examples:
  sealproof explore --target ./my-target.ts --time 10m          ten minutes of walks
  sealproof explore --seed 4711 --walks 1 --length 20           one walk again
  sealproof explore --target URL --parallel 8 --shard 2/5 --seed 7 --time 1h    the second of five machines

\`sealproof merge\` puts the folders of all shards together.

The folder holds what a run writes, and findings.md: each violation as the shortest sequence that still shows it, told as
a scenario to be pasted into a feature, with the command that plays just it again.

${EXIT_CODES_HELP}`
