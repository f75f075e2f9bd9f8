/** `sealproof verify`: whether a bundle is as it was made. */
import { Command } from 'commander'
import type { VerifyRequest } from './verify'

export function verifyVerb(done: (exitCode: number) => void): Command {
  return new Command('verify')
    .summary('say whether a bundle is as it was made')
    .description(
      'Verifies a bundle, offline: digests, counts and signature, and that every report in it is what its\nrecord gives. Names everything that is wrong.',
    )
    .argument('<bundle>', 'the archive that sealproof bundle made')
    .option('--key <file>', 'the public key it must be signed by: Ed25519, PEM')
    .option('--json', 'print JSON')
    .addHelpText('after', HELP)
    .action(async (file: string, request: VerifyRequest) => {
      const { verify } = await import('./verify')
      done(await verify(file, request))
    })
}

const HELP = `
Examples:
  sealproof verify bundle.zip                    is it consistent?
  sealproof verify bundle.zip --key public.pem   is it, and did the one sign it whom I trust?
  sealproof verify bundle.zip --json | jq .problems

Without --key nobody's word is taken for who made it: an unsigned bundle, and one signed by a key that you have not
compared, end with 0 where they are consistent, and the last line says so. A run with violations verifies as well as
one without: this is about the bundle, not about the target. Only the version that wrote a bundle can make its reports
again: to any other it has to be signed by --key.

Exit codes: 0 as it was made · 1 it is not, or not signed by --key · 2 no such file or key`
