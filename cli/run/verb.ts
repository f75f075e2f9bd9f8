/** `sealproof run`: puts the clauses to a target, and writes the verdict. */
import { resolve } from 'node:path'
import { Command, Option } from 'commander'
import { FEATURES } from '../../specification/package-root'
import { UsageError } from '../../specification/usage-error'
import { WALKS_OF_A_RUN } from '../../steps/support/walks/walks-of-a-run'
import { EXIT_CODES_HELP } from '../exit-codes'
import { HIDDEN, INSPECT_WITH, repeatableOption, settingOption } from '../flags'
import { allureOption } from '../report/allure-flag'
import {
  type RunRequest,
  threadCount,
  validBy,
  validName,
  validProfile,
  validShard,
  validTags,
  violationCount,
  violationLimit,
  waiversIn,
  walkCount,
} from './request'
import type { GivenFlags } from './rerun/rerun-request'

export function runVerb(done: (exitCode: number) => void): Command {
  return new Command('run')
    .summary('put the clauses to a target and write the verdict')
    .description(
      'Puts every clause of the specification to a target, shows how it goes, and writes the verdict and\nall reports into a new folder.',
    )
    .argument(
      '[parts...]',
      'clauses, areas or scenarios to play, such as IMM-1, KEY or the id of a scenario',
    )
    .option(
      '--target <target>',
      'reference, an address (http://…), a module that exports connect, or a package',
      'reference',
    )
    .addOption(settingOption())
    .option('--inspect-with <reader>', INSPECT_WITH)
    .option('--out <folder>', 'new folder for the reports (default: reports/out/<time>)')
    .option(
      '--tags <expression>',
      'only scenarios with these tags, such as "@keys and not @clock"',
      validTags,
    )
    .addOption(
      repeatableOption(
        '--clause <id>',
        'only scenarios of this clause or area, or this scenario (repeatable)',
        'clauses',
        String,
      ),
    )
    .option(
      '--name <pattern>',
      'only scenarios whose name matches this regular expression',
      validName,
    )
    .option(
      '--profile <name>',
      'what to judge against: core, managed-keys, full, extended, or capabilities such as keys,clock (default: full)',
      validProfile,
    )
    .option('--strict', 'contested and inferred clauses decide the outcome too')
    .option(
      '--keep-evidence',
      'keep stored bytes, envelopes and data keys of test rows, for sealproof verify --reperform',
    )
    .addOption(
      new Option('--parallel <n>', 'play scenarios in n threads')
        .default(0, HIDDEN)
        .argParser(threadCount),
    )
    .option('--shard <i/n>', 'play only the i-th of n equal shares', validShard)
    .option(
      '--walks <n>',
      `play n walks, ${WALKS_OF_A_RUN.walks} by default; with fewer the run is partial`,
      walkCount,
    )
    .option(
      '--rerun <run>',
      'ask again what did not conform in that run, in its settings; the run is partial',
    )
    .option('--last-failed', 'the same for the newest run below reports/out')
    .option('--bail <n>', 'end after n violations; the run is partial', violationCount)
    .addOption(new Option('--retries [n]').hideHelp())
    .addOption(
      new Option(
        '--features <folder>',
        'another specification: clauses.yaml, features, steps/ of its own',
      )
        .default(FEATURES, HIDDEN)
        .argParser((folder) => resolve(folder)),
    )
    .option(
      '--by <name>',
      'who has it run, for the reports (default: as CI or the machine says)',
      validBy,
    )
    .option(
      '--waivers <file>',
      'violations that somebody answers for, until a day (YAML)',
      waiversIn,
    )
    .option('--quiet', 'no progress; of the summary a line for each violation, and the outcome')
    .option('--limit <n>', 'show at most n violations in the summary', violationLimit)
    .option('--json', 'print the verdict as JSON instead of the summary')
    .option('--page', 'also build the Allure page')
    .addOption(allureOption())
    .addHelpText('after', HELP)
    .action(async (parts: string[], flags: RunFlags, command: Command) => {
      const { rerun, lastFailed, retries, clauses = [], ...others } = flags
      if (retries !== undefined) throw new UsageError(NO_RETRIES)
      const earlier = await runToRepeat(rerun, lastFailed)
      const { withChosenParts } = await import('./chosen-parts')
      const request = withChosenParts(others, [...clauses, ...parts])
      const { conduct } = await import('./conduct')
      if (earlier === undefined) return done(await conduct(request))
      const { rerunRequest } = await import('./rerun/rerun-request')
      const given = { ...givenFlags(command), ...(parts.length > 0 ? { clauses: '--clause' } : {}) }
      done(await conduct(rerunRequest(earlier, request, given)))
    })
}

type RunFlags = Omit<RunRequest, 'rerun'> & {
  readonly rerun?: string
  readonly lastFailed?: true
  readonly retries?: unknown
}

const NO_RETRIES =
  '--retries does not exist: a target whose answers are not steady is not conformant; to ask once more what did not conform, use --rerun RUN'

async function runToRepeat(rerun?: string, lastFailed = false): Promise<string | undefined> {
  if (!lastFailed) return rerun
  if (rerun !== undefined)
    throw new UsageError('--last-failed is --rerun of the newest run; leave one of the two out')
  const { newestRun } = await import('./newest-run')
  return newestRun()
}

/** By the members of the request, those that the operator gave. */
function givenFlags(command: Command): GivenFlags {
  const given = command.options.filter(
    (option) => command.getOptionValueSource(option.attributeName()) === 'cli',
  )
  return Object.fromEntries(given.map((option) => [option.attributeName(), option.long ?? '']))
}

const HELP = `
Examples:
  sealproof run                                            the bundled reference, all clauses
  sealproof run --target ./my-target.ts                    your own target
  sealproof run --target http://127.0.0.1:8080             a target in any language, behind an address
  sealproof run IMM-1 KEY --target ./my-target.ts          one clause and one area
  sealproof run --target ./my-target.ts --profile core     a target that declares no capability
  sealproof run --target URL --inspect-with ./mirror       stored bytes fetched from a folder, without the target
  sealproof run --target URL --keep-evidence               stored bytes and data keys, to repeat verdicts offline
  sealproof run --setting timeout=5 --out reports/nightly  five seconds to an answer; folder of your choice
  sealproof run --shard 1/3                                the first of three machines; see sealproof merge
  sealproof run --waivers waivers.yaml                     known violations, each with an owner and a last day
  sealproof run --rerun reports/out/nightly                what did not conform there, in the same settings
  sealproof run --target URL --bail 1                      as far as the first violation

The folder holds run.ndjson (the record), index.html (the compliance report), verdict.json, junit.xml, summary.md and
allure-results/.

With --keep-evidence its folder kept-evidence/ holds stored bytes, envelopes and the data keys of test rows in the clear, never
a master key; run.ndjson stays redacted. A target that declares forbidsKeptEvidence is then not asked.

A waived violation stays one in every report, and ends the run with 0 instead of 1. Its waiver has the id of a
clause or a scenario, target, reason, owner, ticket and expires; docs/waivers.md in the package has an example.

With --rerun the target, its settings, the selection, the profile and the waivers are those of that run: a flag that says
otherwise ends the command with 2. A setting whose value the record does not show must be given again. Where nothing is
left to ask, the command ends with 2.

Settings of every target:
  timeout=SECONDS     how long it may take for one answer; 30 by default
Settings of a target behind an address:
  answer-limit=MIB    how large one answer may be, in MiB; 128 by default
  header.NAME=VALUE   a header for every request, such as header.authorization=@authorization.txt
Other targets have settings of their own. Reports show the values of timeout and answer-limit alone.

Give a credential as NAME=@FILE (what the file holds) or NAME=env:VARIABLE (the environment): every process of the
machine can read a command line. A text that itself begins with @ or env: is written @@… or env::….

${EXIT_CODES_HELP}`
