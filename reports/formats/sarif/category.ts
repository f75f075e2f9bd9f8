/**
 * The category of a run in code scanning (`automationDetails.id`). Code scanning closes the alerts of a category that a
 * later upload of the same category does not have. So runs that ask for different scenarios are in different categories.
 */
import { hash } from 'node:crypto'
import { CAPABILITIES } from '../../../adapters/contract'
import { REGIONS } from '../../../record/evidence'
import { oneLine } from '../../../record/plain-text'
import { selectionWording } from '../../../record/selection'
import type { Run } from '../../verdict/model'

/**
 * `sealproof/ledger/full/whole/`, `sealproof/ledger/core, strict/with keys, clock/--clause MEC-1/`: target, profile, what
 * the target declares beyond the profile, selection. The empty part after the last slash would name one single run.
 */
export function categoryOf(run: Run): string {
  const { target, profile, strict } = run
  const beyond = declaredBeyondProfile(run)
  const parts = [
    'sealproof',
    target.name,
    strict ? `${profile.name}, strict` : profile.name,
    ...(beyond.length === 0 ? [] : [`with ${beyond.join(', ')}`]),
    selectedPart(run),
  ]
  return `${parts.map(categoryPart).join('/')}/`
}

/** Scenarios that are asked although the profile does not include them. Another declaration asks for others. */
function declaredBeyondProfile({ target, profile }: Run): readonly string[] {
  const beyond = CAPABILITIES.filter(
    (name) => target.capabilities.includes(name) && !profile.capabilities.includes(name),
  )
  const hasSeveralRegions = target.regions === undefined || target.regions.length > 1
  return [...beyond, ...(hasSeveralRegions && !profile.severalRegions ? [REGIONS] : [])]
}

function selectedPart({ partial, selection, scenarios, started }: Run): string {
  // Its record may lack scenarios that were planned.
  if (started === null) return 'never started'
  if (!partial) return 'whole'
  const selected = selectionWording(selection)
  if (selected !== '') return selected
  const asked = scenarios.flatMap(({ id, verdict }) => (verdict === 'excluded' ? [] : [id]))
  return `part ${shortDigest(asked)}`
}

const MAX_LENGTH = 80

/** A slash separates parts; a long part is shortened and gets a digest. */
function categoryPart(text: string): string {
  const part = oneLine(text).replace(/[/%]/g, encodeURIComponent)
  return part.length <= MAX_LENGTH ? part : `${part.slice(0, MAX_LENGTH)}… ${shortDigest(part)}`
}

/** 16 characters of the SHA-256 in hex. */
export function shortDigest(value: unknown): string {
  return hash('sha256', JSON.stringify(value)).slice(0, 16)
}
