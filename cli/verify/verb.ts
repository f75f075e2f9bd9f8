/** `sealproof verify`: whether a bundle is as it was made. */
import { Command } from 'commander'
import type { VerifyRequest } from './verify'

export function verifyVerb(done: (exitCode: number) => void): Command {
  return new Command('verify')
    .summary('say whether a bundle is as it was made')
    .description(
      'Verifies a bundle, offline: digests, counts and signature, and that every report in it is what its\nrecord gives. Names everything that is wrong.',
    )
    .argument(
      '<bundle>',
      'the archive that sealproof bundle made, or the folder in which it is unpacked',
    )
    .option('--key <file>', 'the public key it must be signed by: Ed25519, PEM')
    .option(
      '--reperform',
      'also open the kept evidence, and repeat every byte-level verdict (run --keep-evidence)',
    )
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
  sealproof verify ./unpacked --key public.pem   the same of the files that were in it
  sealproof verify bundle.zip --reperform        are its stored bytes what the verdicts say?
  sealproof verify bundle.zip --json | jq .problems

Without --key nobody's word is taken for who made it: an unsigned bundle, and one signed by a key that you have not
compared, end with 0 where they are consistent, and the last line says so. A run with violations verifies as well as
one without: this is about the bundle, not about the target. Only the version that wrote a bundle can make its reports
again: to any other it has to be signed by --key.

An archive that another program packed again is called repacked: its files, digests and signature decide. --reperform plays
the scenarios that looked at stored bytes again, against the kept bytes and data keys. What cannot be repeated is listed as
not re-performed, with the reason.

Exit codes: 0 as it was made · 1 it is not, or not signed by --key, or a verdict is not repeated as it was · 2 no such
file or key, or no kept evidence for --reperform`
