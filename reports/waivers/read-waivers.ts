/**
 * Reads the file that `--waivers` names. Because it waives violations, an entry that is incomplete
 * or doubled is refused with file, line and entry. Whether a waiver matches a clause or a scenario
 * is decided after the run, by `judge-waivers.ts`.
 */
import type { Waiver, WaiverApproval } from '../../record/context'
import { MOST_TEXT_BYTES, readRegularText } from '../../specification/regular-file'
import { UsageError } from '../../specification/usage-error'
import { waivers as validateWaivers } from '../../specification/yaml/file-validators'
import {
  type Mistake,
  schemaMistakes,
  type Wording,
} from '../../specification/yaml/schema-mistakes'
import { addressOf, parseYaml } from '../../specification/yaml/yaml-text'

/** The file as it is written. */
interface WaiversFile {
  readonly waivers: readonly WrittenWaiver[]
}
type WrittenWaiver = Omit<Waiver, 'of' | 'approval' | 'compensatingControl'> &
  Waiver['of'] &
  Partial<WaiverApproval> & { readonly 'compensating-control'?: string }

/** Throws a {@link UsageError} that names file, line and entry. */
export function readWaivers(file: string): readonly Waiver[] {
  return parseWaivers(read(file), addressOf(file))
}

/** Error messages call the file `name`. */
export function parseWaivers(text: string, name: string): readonly Waiver[] {
  const { content, complain } = parseYaml(text, name)
  complain(schemaMistakes(content, validateWaivers, WORDING))
  const { waivers } = content as WaiversFile
  complain([
    ...duplicateWaivers(waivers),
    ...credentialsInAddresses(waivers),
    ...approvedTooLate(waivers),
  ])
  return waivers.map(waiverOf)
}

const WORDING: Wording = {
  nameOf(_list, number, entry) {
    const { clause, scenario } = (entry ?? {}) as { clause?: unknown; scenario?: unknown }
    const of = clause ?? scenario
    return typeof of === 'string' ? nameOf(number, of) : `waiver ${number}`
  },
  complaints: {
    anyOf: ' names neither a clause nor a scenario',
    not: ' names both a clause and a scenario; write a waiver for each',
  },
}

/** In quotes where it has other characters than an id: it has not been checked yet. */
function nameOf(number: number, of: string): string {
  return `waiver ${number} (${/^[\w./-]+$/.test(of) ? of : JSON.stringify(of)})`
}

function read(file: string): string {
  try {
    return readRegularText(file, MOST_TEXT_BYTES, `--waivers ${file}`)
  } catch (error) {
    if (error instanceof UsageError) throw error
    throw new UsageError(`--waivers ${file} cannot be read: ${(error as Error).message}`)
  }
}

/** Two waivers for the same clause or scenario could contradict each other. */
function duplicateWaivers(waivers: readonly WrittenWaiver[]): Mistake[] {
  const first = new Map<string, number>()
  return waivers.flatMap((waiver, index) => {
    const of = subjectOf(waiver)
    const key = JSON.stringify([of, waiver.target])
    const earlier = first.get(key)
    first.set(key, earlier ?? index)
    if (earlier === undefined) return []
    const message = `${nameOf(index + 1, of)} is for the same as waiver ${earlier + 1}; keep one of them`
    return [{ path: ['waivers', index], message }]
  })
}

/** `https://mei:secret@tickets.example.com`: every report would show the secret to its readers. */
const USER_IN_ADDRESS = /\b[a-z][a-z\d+.-]*:\/\/[^\s/?#]*@/i

function credentialsInAddresses(waivers: readonly WrittenWaiver[]): Mistake[] {
  return waivers.flatMap((waiver, index) =>
    (['ticket', 'reason', 'owner', 'approver', 'compensating-control'] as const)
      .filter((member) => USER_IN_ADDRESS.test(waiver[member] ?? ''))
      .map((member) => ({
        path: ['waivers', index, member],
        message: `${nameOf(index + 1, subjectOf(waiver))}: ${member} has credentials in its address, and stands in every report; leave them out`,
      })),
  )
}

/** Dates of ISO 8601 sort as texts. */
function approvedTooLate(waivers: readonly WrittenWaiver[]): Mistake[] {
  return waivers.flatMap((waiver, index) => {
    const { approved, expires } = waiver
    if (approved === undefined || approved <= expires) return []
    const message = `${nameOf(index + 1, subjectOf(waiver))}: approved on ${approved}, after its last day ${expires}; correct one of the two`
    return [{ path: ['waivers', index, 'approved'], message }]
  })
}

function subjectOf(waiver: WrittenWaiver): string {
  return 'clause' in waiver ? waiver.clause : waiver.scenario
}

function waiverOf(written: WrittenWaiver): Waiver {
  const { target, reason, owner, ticket, expires, approver, approved } = written
  const of = 'clause' in written ? { clause: written.clause } : { scenario: written.scenario }
  const compensatingControl = written['compensating-control']
  return {
    of,
    target,
    reason,
    owner,
    ticket,
    expires,
    ...(approver === undefined || approved === undefined
      ? {}
      : { approval: { approver, approved } }),
    ...(compensatingControl === undefined ? {} : { compensatingControl }),
  }
}
