/** The command: its verbs, each defined in its folder's verb.ts, and the exit code of what they throw. */
import { Command, CommanderError, Help, type Option } from 'commander'
import { readPackage } from '../specification/package-root'
import { benchVerb } from './bench/verb'
import { bundleVerb } from './bundle/verb'
import { checkVerb } from './check/verb'
import { takeColorFlags } from './colors'
import { diffVerb } from './diff/verb'
import { emulateVerb } from './emulate/verb'
import { EXIT_CODES_HELP, USAGE } from './exit-codes'
import { explainVerb } from './explain/verb'
import { exploreVerb } from './explore/verb'
import { exitCodeOfError, printError } from './failure'
import { HIDDEN } from './flags'
import { historyVerb } from './history/verb'
import { initVerb } from './init/verb'
import { endAtSignals } from './interruption'
import { listVerb } from './list/verb'
import { mergeVerb } from './merge/verb'
import { watchOutputStreams } from './output-streams'
import { probeVerb } from './probe/verb'
import { leave } from './process-end'
import { endOnlyByLeaving } from './process-exit'
import { reportVerb } from './report/verb'
import { resumeVerb } from './resume/verb'
import { runVerb } from './run/verb'
import { selftestVerb } from './selftest/verb'
import { serveVerb } from './serve/verb'
import { verifyVerb } from './verify/verb'

export async function main(given: readonly string[] = process.argv.slice(2)): Promise<void> {
  endOnlyByLeaving()
  endAtSignals()
  watchOutputStreams()
  // While a step runs Cucumber listens too, and handles the step's own errors.
  process.on('uncaughtException', (error) => {
    if (process.listenerCount('uncaughtException') === 1) void fail(error)
  })
  let exitCode = 0
  const command = commandLine((code) => {
    exitCode = code
  })
  try {
    await command.parseAsync(takeColorFlags(given), { from: 'user' })
  } catch (error) {
    if (!isAnswered(error)) return fail(error)
  }
  await leave(exitCode)
}

/** A verb reports its exit code through `done`: commander does not pass on what an action returns. */
function commandLine(done: (exitCode: number) => void): Command {
  const command = new Command('sealproof')
    .description(
      'A conformance suite for MaxCompute storage encryption: every documented promise,\nput to a target, with evidence.',
    )
    .version(readPackage().version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'explain the command, or a verb of it')
    .helpCommand('help [verb]', 'explain a verb')
    .addHelpText('after', HELP)
  for (const verb of [
    runVerb,
    resumeVerb,
    initVerb,
    mergeVerb,
    selftestVerb,
    reportVerb,
    bundleVerb,
    verifyVerb,
    checkVerb,
    exploreVerb,
    diffVerb,
    historyVerb,
    listVerb,
    explainVerb,
    serveVerb,
    emulateVerb,
    benchVerb,
    probeVerb,
  ])
    command.addCommand(verb(done))
  for (const each of [command, ...command.commands]) {
    each
      .exitOverride()
      .configureOutput({ outputError: () => {} })
      .configureHelp(HELP_FORMAT)
      .showSuggestionAfterError(true)
  }
  return command
}

/** Descriptions are wrapped to the width of the terminal. */
const HELP_FORMAT = {
  commandDescription: (command: Command) => command.description().replace(/(?<!\n)\n(?!\n)/g, ' '),
  optionDescription: (option: Option) =>
    option.defaultValueDescription === HIDDEN
      ? option.description
      : new Help().optionDescription(option),
}

const HELP = `
Start here:
  sealproof run                          put every clause to the bundled reference
  sealproof run --target ./my-target.ts  put every clause to your own target
  sealproof init                         write a starting point for your own target
  sealproof explain IMM-1                what a clause says and what tests it

Every verb takes --color and --no-color. Without them FORCE_COLOR and NO_COLOR decide, then whether there is a terminal.

${EXIT_CODES_HELP}`

/** Commander throws an error with exit code 0 after it has printed help or version. */
function isAnswered(error: unknown): boolean {
  return error instanceof CommanderError && error.exitCode === 0
}

async function fail(error: unknown): Promise<void> {
  printError(error)
  await leave(error instanceof CommanderError ? USAGE : exitCodeOfError(error))
}
