/** `sealproof bundle`: everything that a run left, in one archive that can be verified. */
import { Command } from 'commander'
import { TIMESTAMP_OPTION } from '../timestamp/timestamp-option'
import type { BundleRequest } from './bundle'

export function bundleVerb(done: (exitCode: number) => void): Command {
  return new Command('bundle')
    .summary('pack a run and all its reports into one archive that can be verified')
    .description(
      'Packs the record of a run, every report made of it, and a manifest with their digests into one\narchive for an auditor, signed where a key is given. Prints its path as the last line.',
    )
    .argument('[run]', 'folder of the run (default: the newest below reports/out)')
    .option('--key <file>', 'sign with this private key: Ed25519, PKCS#8, PEM')
    .option('--out <file>', "the archive (default: bundle.zip in the run's folder)")
    .option(...TIMESTAMP_OPTION)
    .addHelpText('after', HELP)
    .action(async (run: string | undefined, request: BundleRequest) => {
      const { bundle } = await import('./bundle')
      done(await bundle(run, request))
    })
}

const HELP = `
Examples:
  sealproof bundle                                        the newest run, unsigned
  sealproof bundle reports/out/nightly --key key.pem --out nightly.zip

A key is made by, and its public half for those who verify:
  openssl genpkey -algorithm ed25519 -out key.pem
  openssl pkey -in key.pem -pubout -out public.pem
The passphrase of an encrypted key is taken from SEALPROOF_KEY_PASSPHRASE.

A trusted timestamp is asked of an authority with its answer in run.tsr:
  openssl ts -query -data run.ndjson -sha256 -cert -out run.tsq
  curl -H 'Content-Type: application/timestamp-query' --data-binary @run.tsq AUTHORITY > run.tsr

The same run gives the same bytes, and so does the same run with the same key. Whatever the run came to, it can be
bundled; sealproof verify says whether a bundle is as it was made. Of a run of a part of the suite both say so.

Exit codes: 0 the bundle is there · 2 it cannot be made: no such run, no such key, nowhere to write, or --out is
there and no bundle, or a signed one with other bytes`
