/** `sealproof serve`: a target behind the wire, for those who ask in another process or language. */
import { Command } from 'commander'
import { UsageError } from '../../specification/usage-error'
import { settingOption } from '../flags'
import type { ServeRequest } from './run-server'

export function serveVerb(done: (exitCode: number) => void): Command {
  return new Command('serve')
    .summary('put a target behind an address, as the contract has it')
    .description(
      'Puts the bundled reference, or a target of your own, behind an address on this machine, and answers\nas docs/target-contract.md has it. Prints the address as its first line, and runs until it is stopped.',
    )
    .option(
      '--target <target>',
      'reference, a module that exports connect, or a package',
      'reference',
    )
    .addOption(settingOption())
    .option('--port <n>', 'port of 127.0.0.1; 0 picks one that is free', validPort, 7357)
    .option('--sandboxes <n>', 'sandboxes that may be open at once', validCount, 1000)
    .option(
      '--body-limit <mib>',
      'MiB that a request may carry; all at once, about twice as much',
      validBodyLimit,
      128,
    )
    .option(
      '--idle <minutes>',
      'close a sandbox of which nothing was asked for so long',
      validIdleMinutes,
      60,
    )
    .option('--log', 'print a line for each request, without what it carries')
    .addHelpText('after', HELP)
    .action(async (request: ServeRequest) => {
      const { runServer } = await import('./run-server')
      done(await runServer(request))
    })
}

const HIGHEST_PORT = 65_535
/** V8 holds no text of 2^29 characters or more. */
const LARGEST_BODY_MIB = 511
const LONGEST_IDLE_MINUTES = 60 * 24 * 365

function validPort(given: string): number {
  const port = Number(given)
  if (/^\d+$/.test(given) && port <= HIGHEST_PORT) return port
  throw new UsageError(`--port ${given}: it takes a number from 0 to ${HIGHEST_PORT}`)
}

function validCount(given: string): number {
  const count = Number(given)
  if (/^\d+$/.test(given) && count >= 1 && Number.isSafeInteger(count)) return count
  throw new UsageError(`--sandboxes ${given}: it takes a whole number above 0`)
}

function validBodyLimit(given: string): number {
  return numberIn('--body-limit', given, LARGEST_BODY_MIB)
}

function validIdleMinutes(given: string): number {
  return numberIn('--idle', given, LONGEST_IDLE_MINUTES)
}

function numberIn(flag: string, given: string, most: number): number {
  const amount = Number(given)
  if (given.trim() !== '' && amount > 0 && amount <= most) return amount
  throw new UsageError(`${flag} ${given}: it takes a number above 0, at most ${most}`)
}

const HELP = `
Examples:
  sealproof serve                              the reference, at http://127.0.0.1:7357
  sealproof serve --port 0                     at any port that is free
  sealproof serve --target ./my-target.ts      your own target
  sealproof serve --setting timeout=5          five seconds to an answer

The address goes to stdout, all else to stderr. The setting "timeout" is the suite's own: seconds that a
request may take, 30 by default. SIGINT (Ctrl-C) and SIGTERM end it within two seconds: requests that were
sent before are answered, and sandboxes are closed. A second signal ends it at once.

Exit codes: 0 stopped when asked to · 2 wrong usage, or a port that cannot be had · 3 the target cannot be reached · 130 stopped before it was reached`
