/** `sealproof resume`: goes on with a run that was broken off. */
import { resolve } from 'node:path'
import { Command, Option } from 'commander'
import { FEATURES } from '../../specification/package-root'
import { EXIT_CODES_HELP } from '../exit-codes'
import { HIDDEN, settingOption } from '../flags'
import { threadCount } from '../run/request'
import type { ResumeRequest } from './resume'

export function resumeVerb(done: (exitCode: number) => void): Command {
  return new Command('resume')
    .summary('go on with a run that was broken off')
    .description(
      'Goes on with a run whose process was killed, interrupted, or had no space left: scenarios that have a verdict\nkeep it, and the others are asked. Reports are written into the same folder.',
    )
    .argument('<run>', 'folder of the run')
    .addOption(settingOption())
    .addOption(
      new Option('--parallel <n>', 'play scenarios in n threads')
        .default(0, HIDDEN)
        .argParser(threadCount),
    )
    .addOption(
      new Option('--features <folder>', 'the specification of the run, where it is not the own one')
        .default(FEATURES, HIDDEN)
        .argParser((folder) => resolve(folder)),
    )
    .option('--follow', 'stay until no scenario waits, and go on with each when its time has come')
    .option('--json', 'print the verdict as JSON instead of the summary')
    .option('--page', 'also build the Allure page')
    .addHelpText('after', HELP)
    .action(async (run: string, request: ResumeRequest) => {
      const { resume } = await import('./resume')
      done(await resume(run, request))
    })
}

const HELP = `
Examples:
  sealproof resume reports/out/2026-11-28T10-00-00Z
  sealproof resume reports/nightly --follow
  sealproof resume reports/nightly --setting header.authorization=@authorization.txt

The target, its settings, the selection, the profile and the waivers are those of the run. A setting whose value the
record does not show must be given again. Nothing is resumed against another target or another version of the suite.

A scenario that waits for time to pass, since the clock of the target only runs, goes on where it was: what it asked
before is replayed from the record. Before its time it keeps waiting, and the exit code is 4.
A scenario that was under way is asked again in a new sandbox; what was broken off stays in the record.

${EXIT_CODES_HELP}`
