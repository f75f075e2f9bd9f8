/** `README.txt` of a bundle, for a reader who does not know sealproof. */

import { KEPT_FOLDER } from '../../record/kept-evidence'
import { oneLine } from '../../record/plain-text'
import { FORMATS } from '../formats/formats'
import { REPORTS } from '../formats/write-reports'
import { countsWording } from '../wording/count-wording'
import { outcomeText } from '../wording/outcome-wording'
import { profileWording } from '../wording/profile-wording'
import {
  referenceCaveat,
  saidWording,
  seenWording,
  startersWording,
} from '../wording/target-wording'
import type { BundleInput } from './bundle-input'
import { type KeptEvidence, keptCounts } from './kept/kept-evidence'
import { populationOf } from './manifest'
import type { Signer } from './signer'

export function readmeText(input: BundleInput): string {
  const { run, writtenBy, sbom, signer, figures, kept } = input
  const { planned, judged, faulted, inapplicable, excluded, notRun, waiting } = populationOf(run)
  const caveat = [referenceCaveat(run) ?? []].flat()
  const waived =
    run.waived === 0
      ? ''
      : '\n           A waived violation stays a violation, which its owner accepts.'
  return `EVIDENCE OF A CONFORMANCE RUN

${[outcomeText(run), ...caveat].join('\n\n')}

Target     ${oneLine(saidWording(run.target))}
Reached    ${oneLine(seenWording(run))}
Suite      ${oneLine(`${run.suite.name} ${run.suite.version}`)}${run.suite.digest === undefined ? '' : `, SHA-256 ${oneLine(run.suite.digest)}`}
About      ${oneLine(run.suite.specification)}
Run by     ${oneLine(startersWording(run))}
Time       ${run.started ?? 'never started'} to ${run.finished ?? 'no end'}
Profile    ${oneLine(profileWording(run.profile))}
Scenarios  ${countsWording(run.counts, run.waived)}
           ${planned} planned = ${judged} judged + ${faulted} faulted + ${inapplicable} inapplicable + ${excluded} not selected + ${notRun} not run${waiting === undefined ? '' : ` + ${waiting} waiting`}${waived}
Reports    written by ${oneLine(`${writtenBy.name} ${writtenBy.version}`)}, SHA-256 ${oneLine(writtenBy.digest)}
Signature  ${signer === null ? 'unsigned' : `Ed25519, by the key ${signer.keyId}`}


WHAT IS WHAT

${table([
  [
    'run.ndjson',
    'the record of the run: every question and answer, secrets taken out. All reports are made of it',
  ],
  ...(run.timestamp === undefined ? [] : [['run.tsr', ABOUT_TIMESTAMP] as const]),
  ...FORMATS.map(({ file, about }) => [file, about] as const),
  [
    `${REPORTS.allureResults}/`,
    'for Allure, which makes a page of them. Allure 3: npx allure serve allure-results. Allure 2, which needs Java: npx allure-commandline serve allure-results',
  ],
  ...[...figures.keys()].map(
    (name) => [name, 'how fast the target was, measured apart; no part of any verdict'] as const,
  ),
  ...(kept === undefined ? [] : [[`${KEPT_FOLDER}/`, aboutKept(kept)] as const]),
  ...(sbom === undefined ? [] : [['sbom.cdx.json', ABOUT_SBOM] as const]),
  ['manifest.json', 'what this bundle comes to, and the SHA-256 and size of every file above'],
  ['SHA256SUMS', 'the same digests, and that of manifest.json, as sha256sum reads them'],
  [
    'statement.intoto.json',
    `an in-toto test result about the manifest, in a DSSE envelope${signer === null ? ', unsigned' : ''}`,
  ],
])}


HOW TO VERIFY IT

With the version of sealproof that is named above, in a checkout of it or where it is installed. It works offline, and
also makes every report again from the record and compares them:

  npx --no-install sealproof verify BUNDLE.zip${signer === null ? '' : ' --key public.pem'}

${kept === undefined ? '' : REPERFORM}Without it, where this bundle is unpacked:

  sha256sum --check SHA256SUMS

On Windows, for each file: certutil -hashfile FILE SHA256
${signer === null ? UNSIGNED : signed(signer)}`
}

function aboutKept(kept: KeptEvidence): string {
  const { storedBytes, dataKeys } = keptCounts(kept)
  return `stored bytes (${storedBytes}), envelopes, and DATA KEYS OF TEST ROWS IN THE CLEAR (${dataKeys}); no master key`
}

const REPERFORM = `The same version also opens the stored bytes again, and repeats every verdict that was taken of them:

  npx --no-install sealproof verify --reperform BUNDLE.zip

`
const ABOUT_TIMESTAMP =
  'when run.ndjson existed, by a time-stamp authority (RFC 3161): openssl ts -verify -data run.ndjson -in run.tsr'

const ABOUT_SBOM =
  'the packages in the program that wrote the reports, with their digests, in CycloneDX'

const UNSIGNED = `
This bundle is unsigned. Digests that fit show that it is consistent, not who made it: a person who changes a
file can change the digests too.
`

function signed({ keyId }: Signer): string {
  return `
The digests are worth as much as the signature. With OpenSSL 3, and the public key of the signer you trust in
public.pem (not from this bundle), the key is the one that signed when this prints
${keyId}:

  openssl pkey -pubin -in public.pem -outform DER | sha256sum

and the statement is signed by it when the last of these says "Signature Verified Successfully":

  sed -n 's/^ *"payload": "\\(.*\\)",$/\\1/p' statement.intoto.json | base64 -d > payload.json
  sed -n 's/^ *"sig": "\\(.*\\)"$/\\1/p' statement.intoto.json | base64 -d > signature.bin
  printf 'DSSEv1 28 application/vnd.in-toto+json %s ' $(wc -c < payload.json) | cat - payload.json > signed.bin
  openssl pkeyutl -verify -pubin -inkey public.pem -rawin -in signed.bin -sigfile signature.bin

payload.json then names the SHA-256 of manifest.json, SHA256SUMS and run.ndjson, to be compared with

  sha256sum manifest.json SHA256SUMS run.ndjson
`
}

function table(rows: readonly (readonly [name: string, about: string])[]): string {
  const width = Math.max(...rows.map(([name]) => name.length))
  return rows.map(([name, about]) => `${name.padEnd(width)}  ${about}`).join('\n')
}
