/**
 * Sentences that say that somebody meets a security framework. A run is evidence for the person who assesses a control,
 * and no more. A negation a few words before the claim, in the same part of the sentence, makes it none.
 *
 * Words are put together from parts, so that this file does not find itself.
 */

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
/** In the same part of a sentence; the dot of a number does not end it. */
const NEAR = '(?:[^.,;:。，；：]|\\.(?=\\d)){0,40}?'

const CLAIMS: readonly RegExp[] = [
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
const NEGATION =
  /\b(?:whether|if|no|not|never|nobody|nothing|none|nor|neither|cannot|without)\b|n't\b|不|没|未|并非|无/i
const NO_NEGATION = /\b(?:not (?:only|just|merely)|(?:no|without) (?:doubt|question|wonder))\b/gi
/** Where a new part of a sentence begins, to which an earlier negation does not reach. */
const BORDER = /[,;:—()，；：、]|\b(?:but|and|so|thus|hence|therefore|because|since)\b/i
const REACH_IN_WORDS = 6

/** The sentences that claim too much. Tags of HTML and XML are left out; an address says nothing. */
export function claimsIn(text: string, file = ''): string[] {
  const prose = /\.(html|xml)$/.test(file) ? text.replaceAll(/<[^>]*>/g, '\n\n') : text
  return sentencesOf(prose.replaceAll(/https?:\/\/[^\s)>"'`]+/g, '')).filter((sentence) =>
    CLAIMS.some((claim) => Array.from(sentence.matchAll(claim)).some(isMeant)),
  )
}

/** Lines of a paragraph or of a comment belong together; cells, items and texts of JSON do not. */
function sentencesOf(text: string): string[] {
  return text
    .split(/\n\s*\n|\n(?=\s*(?:[-|]|\d+\.) )|\||"(?=[,:\]}])/)
    .map((part) => part.replaceAll(/\n\s*(?:\/\/|[*#>])*\s*/g, ' '))
    .flatMap((part) => part.split(/(?<=[.!?]["']?) |(?<=[。！？])/))
    .map((sentence) => sentence.trim())
}

function isMeant({ input, index }: RegExpExecArray): boolean {
  const before = input.slice(0, index).replaceAll(NO_NEGATION, ' ').split(BORDER).at(-1) ?? ''
  const words = before.split(/\s+/).slice(-REACH_IN_WORDS - 1)
  return !NEGATION.test(words.join(' '))
}
