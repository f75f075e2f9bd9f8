/** `sealproof emulate`: the reference behind Alibaba Cloud's own protocols. */
import { Command } from 'commander'
import { UsageError } from '../../specification/usage-error'
import type { EmulateRequest } from './run-emulator'

export function emulateVerb(done: (exitCode: number) => void): Command {
  return new Command('emulate')
    .summary("run the reference as a local Alibaba Cloud, for the cloud's own clients")
    .description(
      "Runs the bundled reference behind Alibaba Cloud's own protocols, as far as encrypted MaxCompute projects\nreach. One port of 127.0.0.1 serves all products. Prints its address as its first line, then the credentials\nand examples, and runs until it is stopped.",
    )
    .option('--port <n>', 'port of 127.0.0.1; 0 picks one that is free', validPort, 7358)
    .option('--data <dir>', 'keep everything in this folder (default: in memory)')
    .option('--seed <file>', 'what a new emulator has at first: YAML, see docs/emulator.md')
    .addHelpText('after', HELP)
    .action(async (request: EmulateRequest) => {
      const { runEmulator } = await import('./run-emulator')
      done(await runEmulator(request))
    })
}

const HIGHEST_PORT = 65_535

function validPort(given: string): number {
  const port = Number(given)
  if (/^\d+$/.test(given) && port <= HIGHEST_PORT) return port
  throw new UsageError(`--port ${given}: it takes a number from 0 to ${HIGHEST_PORT}`)
}

const HELP = `
Examples:
  sealproof emulate              at http://127.0.0.1:7358
  sealproof emulate --port 0     at any port that is free
  sealproof emulate --data here  goes on with what the folder "here" has
  sealproof emulate --seed my.yaml   begins with the keys, users and projects of my.yaml

Without --data, what the services remember ends with the process. docs/emulator.md has the operations, how each client is
connected, and what differs from the real service. SIGINT (Ctrl-C) and SIGTERM end it within two seconds.

Exit codes: 0 stopped when asked to · 2 wrong usage, or a port or folder that cannot be used`
