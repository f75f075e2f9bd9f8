/** The result of verifying a bundle, as text. Text from the bundle is made safe for a terminal. */
import {
  eventWording,
  oneLine,
  referenceCaveat,
  saidWording,
  seenWording,
  startersWording,
} from '../../reports'
import type {
  BundleManifest,
  BundleProblem,
  Container,
  RecordTimestamp,
  SignatureState,
  Verification,
} from '../../reports/bundle'

export function verificationText(file: string, verification: Verification): string {
  const { problems, container, signature, timestamp, manifest, madeAgain, notCompared } =
    verification
  const lines = [headline(oneLine(file), problems.length)]
  for (const { kind, message } of formProblemsLast(problems))
    lines.push(`  ${kind.padEnd(WIDTH)}  ${oneLine(message)}`)
  if (manifest !== null) {
    lines.push(
      '',
      problems.length === 0 ? 'Its manifest says:' : 'Its manifest says, and cannot be trusted:',
    )
    lines.push(...manifestLines(manifest))
  }
  if (manifest !== null && problems.length === 0) lines.push('', journalText(manifest))
  if (madeAgain > 0) {
    lines.push('', `${madeAgain} files were made again from the record, and are the same.`)
  }
  const held = containerText(container)
  if (held !== undefined) lines.push(held)
  for (const what of notCompared) lines.push(`Not compared: ${oneLine(what)}.`)
  const signed = signatureText(signature)
  if (signed !== undefined) lines.push('', signed)
  if (timestamp !== undefined) lines.push(timestampText(timestamp))
  return `${lines.join('\n')}\n`
}

/** Problems of form come last and in a few lines, so that other problems stay visible. */
function formProblemsLast(
  problems: readonly BundleProblem[],
): Pick<BundleProblem, 'kind' | 'message'>[] {
  const of = (isForm: boolean) => problems.filter(({ kind }) => (kind === 'form') === isForm)
  const [form, others] = [of(true), of(false)]
  const rest = form.length - MOST_OF_FORM
  if (rest <= 1) return [...others, ...form]
  const more = { kind: 'form', message: `and ${rest} more of this kind; --json has all` } as const
  return [...others, ...form.slice(0, MOST_OF_FORM), more]
}

const MOST_OF_FORM = 3

const WIDTH = 'duplicate-name'.length

function headline(file: string, problems: number): string {
  if (problems === 0) return `${file}: everything in it is as it was made`
  return `${file} is NOT as it was made: ${problems} problem${problems === 1 ? '' : 's'}`
}

function manifestLines(manifest: BundleManifest): string[] {
  const { target, suite, started, headline, population, waived } = manifest
  const caveat = referenceCaveat(manifest)
  const { planned, judged, faulted, inapplicable, excluded, notRun, waiting } = population
  const { conforms, violates, noted, observed } = population
  const part =
    excluded === 0
      ? []
      : [
          `  partial   ${planned - excluded} of ${planned} scenarios were selected; of the others it shows nothing`,
        ]
  const ended = `${conforms} conform, ${violates} violate, ${noted} noted (${waived} waived), ${observed} observed`
  return [
    `  target    ${oneLine(saidWording(target))}`,
    `  reached   ${oneLine(seenWording(manifest))}`,
    ...(caveat === undefined ? [] : [`  caveat    ${oneLine(caveat)}`]),
    `  by        ${oneLine(startersWording({ by: manifest.by ?? undefined, starters: manifest.startedBy ?? [] }))}`,
    `  suite     ${oneLine(`${suite.name} ${suite.version}`)}`,
    `  started   ${oneLine(started ?? 'never')}`,
    `  outcome   ${oneLine(headline)}`,
    ...(manifest.events ?? []).map((event) => `  event     ${oneLine(eventWording(event))}`),
    `  planned   ${planned} = ${judged} judged + ${faulted} faulted + ${inapplicable} inapplicable + ${excluded} not selected + ${notRun} not run${waiting === undefined ? '' : ` + ${waiting} waiting`}`,
    `  judged    ${judged} = ${ended}`,
    ...part,
  ]
}

/** The record is the journal of the run. */
function journalText({ finished }: BundleManifest): string {
  return finished === null
    ? 'Its record is not whole: the run did not come to its end.'
    : 'Its record is whole: each attempt at a scenario that began in it has its end.'
}

function containerText(container: Container): string | undefined {
  switch (container.state) {
    case 'repacked':
      return `Repacked: another program wrote the archive (${oneLine(container.difference)}); its files were compared.`
    case 'folder':
      return 'Unpacked: there is no archive to compare; the files of the folder were compared.'
    default:
      return undefined
  }
}

function timestampText({ time, authority, signature }: RecordTimestamp): string {
  const by = authority === undefined ? 'an authority that it does not name' : oneLine(authority)
  return `timestamp of ${time} by ${by}: run.ndjson is the record that it was given for; ${stampSignatureText(signature)}`
}

function stampSignatureText(signature: RecordTimestamp['signature']): string {
  if (signature.state === 'fits')
    return `its signature fits the certificate in it (${oneLine(signature.subject)}, SHA-256 ${signature.certificate}), which was not checked against an authority that you trust`
  return signature.because === 'no-certificate'
    ? 'its signature was not checked, because it comes without a certificate'
    : 'its signature was not checked, because its algorithm is not one that this suite checks'
}

function signatureText(signature: SignatureState): string | undefined {
  switch (signature.state) {
    case 'unsigned':
      return 'unsigned: shows that it is consistent, not who made it'
    case 'trusted':
      return `signed by the key given, ${signature.keyId}`
    case 'not-checked':
      return `WARNING: signed by key ${signature.keyId}, not checked against a key you trust; give it with --key`
    case 'wrong':
      return undefined
  }
}
