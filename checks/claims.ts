/**
 * A run is evidence for whoever assesses a control, and no more: nothing that is committed or reported may say that
 * somebody meets a security framework. A sentence that says it does not is what should be there, so a negation
 * counts, where it stands a few words before the claim and in the same part of the sentence.
 *
 * Words and names are put together from parts, so that this file does not find itself.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Check, nothingWrong } from './check'
import { projectFiles } from './tree'

export const claims: Check = {
  name: 'claims',
  promise: 'no file says that anybody meets a security framework',
  async examine(workplace) {
    const files = (await projectFiles(workplace)).filter((file) => !OTHERS.test(file))
    const wrong = files.flatMap((file) => {
      const text = readFileSync(join(workplace.root, file), 'utf8')
      return text.includes('\0') ? [] : claimsIn(text, file).map((found) => `${file}: ${found}`)
    })
    return nothingWrong(wrong, 'claims to meet a framework', `${files.length} files`)
  },
}

/** The licence's words, npm's, and the claims by which this check is tried. */
const OTHERS = /^(LICENSE|package-lock\.json|checks\/claims\.test\.ts)$/

/** The sentences that claim too much. `name` tells how the text is to be read. */
export function claimsIn(text: string, name = ''): string[] {
  if (/\.(json|jsonld|sarif)$/.test(name)) return textsIn(parsed(text)).flatMap(claimsOfProse)
  if (/\.(html|xml)$/.test(name)) return claimsOfProse(text.replaceAll(/<[^>]*>/g, '\n\n'))
  return claimsOfProse(text)
}

/** Some that are called JSON have comments in them. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : []
}

function claimsOfProse(text: string): string[] {
  return sentencesOf(text).filter((sentence) =>
    CLAIMS.some((claim) => [...sentence.matchAll(claim)].some((match) => !isNegated(match))),
  )
}

/** An address says nothing; lines of a paragraph or of a comment belong together, cells and items do not. */
function sentencesOf(text: string): string[] {
  return text
    .replaceAll(/https?:\/\/[^\s)>"'`]+/g, '')
    .split(/\n\s*\n|\n(?=\s*(?:[-|]|\d+\.) )|\|/)
    .flatMap((part) =>
      part.replaceAll(/\n\s*(?:\/\/|[*#>])*\s*/g, ' ').split(/(?<=[.!?]["']?) |(?<=[。！？])/),
    )
    .map((sentence) => sentence.trim())
}

const FRAMEWORK = `(?:${[
  'ISO(?:/IEC)? ?27\\d{3}',
  'A\\.8\\.24',
  'SOC ?2',
  'CC6\\.\\d',
  'PCI(?: DSS)?',
  'NIST',
  '800-53',
  'SC-(?:12|13|28)(?:\\(\\d\\))?',
  'MLPS',
  'GB/T ?\\d+',
  '等保',
  'FIPS',
].join('|')})`
const FULFILS =
  '(?:meets?|met|satisf(?:y|ies|ied)|fulfil(?:l?s|led)?|conform(?:s|ant|ed)?|pass(?:es|ed)?|achieve[sd]?)'

/** In the same part of a sentence; the dot of a number ends none. */
const NEAR = '(?:[^.,;:。，；：]|\\.(?=\\d)){0,40}?'

const CLAIMS: readonly RegExp[] = [
  // Whatever it is that somebody is said to be so.
  /\bcompl(?:iant|y with|ies with|ied with|iance with)\b|\bin full compl[a-z]+/gi,
  /\bcertif(?:ied|ies|y|ication)\b|\baccredit(?:ed|ation)\b/gi,
  new RegExp(`\\b${FULFILS}\\b${NEAR}${FRAMEWORK}`, 'gi'),
  new RegExp(
    `${FRAMEWORK}${NEAR}\\b(?:is|are|was|were|been) (?:\\w+ )?(?:met|satisfied|fulfilled|passed|achieved)\\b`,
    'gi',
  ),
  new RegExp(`${FRAMEWORK}[- ](?:ready|approved|conformant)\\b`, 'gi'),
  new RegExp(`(?:符合|满足|达到|通过|遵从)[^。，；]{0,20}?${FRAMEWORK}`, 'gi'),
  new RegExp(`${FRAMEWORK}[^。，；]{0,20}?(?:合规|认证|达标)`, 'gi'),
]

/** Words that sound like a negation and are none. */
const NO_NEGATIONS = /\b(?:not (?:only|just|merely)|(?:no|without) (?:doubt|question|wonder))\b/gi
/** What is only asked is not said either. */
const NEGATION =
  /\b(?:whether|if|no|not|never|nobody|nothing|none|nor|neither|cannot|without)\b|n't\b|不|没|未|并非|无/i
/** Where a new part of a sentence begins, over which no negation reaches. */
const BORDER = /[,;:—()，；：、]|\b(?:but|and|so|thus|hence|therefore|because|since)\b/i
const REACH_IN_WORDS = 6

/** `match.index` is where the claim begins. */
function isNegated({ input, index }: RegExpExecArray): boolean {
  const before = input.slice(0, index).replaceAll(NO_NEGATIONS, ' ').split(BORDER).at(-1) ?? ''
  return NEGATION.test(
    before
      .split(/\s+/)
      .slice(-REACH_IN_WORDS - 1)
      .join(' '),
  )
}
