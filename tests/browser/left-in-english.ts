/** Finds English on the Chinese page: in the file itself, so that records that are closed are read too. */
import { CAPABILITIES } from '../../adapters/target'
import { readChineseFiles } from '../../specification/chinese/chinese-files'
import { loadClauses } from '../../specification/clauses'
import { FEATURES } from '../../specification/package-root'

export interface LeftInEnglish {
  /** Texts of the suite that have no Chinese. */
  readonly untranslated: readonly string[]
  /** Words in Chinese text that are no names and no codes, each with its text. */
  readonly words: readonly string[]
  /** Sentences of the suite that stand as quotations, as if a target had said them. */
  readonly quoted: readonly string[]
}

/** `names`: what the target calls itself. `quotations`: sentences that are in English on purpose. */
export function leftInEnglish(
  page: string,
  names: readonly string[] = [],
  quotations: readonly string[] = [],
): LeftInEnglish {
  const known = new Set([...NAMES, ...AREAS, ...CAPABILITIES, ...names.join(' ').split(' ')])
  const untranslated = new Set<string>()
  const words = new Set<string>()
  const quoted = new Set<string>()
  for (const { text, within } of chineseTexts(page)) {
    if (within.some(({ classes }) => classes.includes('untranslated'))) untranslated.add(text)
    else if (within.some(isQuotation)) {
      if (
        isWholeSentence(within) &&
        OWN_SENTENCE.test(unescaped(text)) &&
        !quotations.includes(unescaped(text))
      )
        quoted.add(text)
    } else
      for (const [word] of text.replaceAll(CODES, ' ').matchAll(/[A-Za-z][\w'’-]+/g))
        if (!known.has(word)) words.add(`${word}: ${text}`)
  }
  return { untranslated: [...untranslated], words: [...words], quoted: [...quoted] }
}

/** What is not language: ids of clauses, files, addresses, digests, regions, and what is in quotation marks as data. */
const CODES =
  /https?:\S+|\b\d{4}-\d\d-\d\dT[\d:.]+Z|[\w./-]+\.(?:ts|md|ndjson|yaml|feature|json|html|cjs)\b|\b[A-Z]+-\d+(?:\/\S+)?|\b[0-9a-f]{40,}\b|\bsha256:\w+|\{\w+\}|\b(?:cn|ap)-[a-z]+(?:-\d)?\b|(?<!\w)--?[a-z][a-z-]*|\br?\d+(?:\.\d+)+\b|"[^"]*"|\b[A-Z]+(?:_[A-Z]+)+\b|&#?\w+;/g

/** What one of the suite's templates makes. Those with less than two words of their own would fit anything. */
const OWN_SENTENCE = new RegExp(
  `^(?:${Object.keys(readChineseFiles().reasons.templates)
    .filter(
      (template) =>
        (template.replaceAll(/\{\d+\}/g, ' ').match(/[a-z]{2,}/gi) ?? []).length > 1 ||
        /threw/.test(template),
    )
    .map((template) =>
      template
        .split(/\{\d+\}/)
        .map(escaped)
        .join('.*'),
    )
    .join('|')})$`,
  's',
)

/** Values within a sentence, what a target answered, and code may be such words too. */
function isWholeSentence(within: readonly Element[]): boolean {
  return !within.some(({ classes, tag }) => classes.includes('z') || CODE.includes(tag))
}

const CODE = ['code', 'pre', 'bdi', 'time']

function escaped(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')
}

function unescaped(text: string): string {
  return text
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
}

/**
 * Names that Chinese text has in Latin letters: products, services and their roles; algorithms, standards, formats and units; what an
 * interface calls its members and operations.
 */
const NAMES = `MaxCompute KMS BYOK RAM Hologres DataWorks API Terraform ID IP IDs
  Super_Administrator Admin custom-admin user owner AliyunMaxComputeEncryptionDefaultRole AliyunHologresEncryptionDefaultRole
  Deny Allow SELECT CreateProject GetProject Encrypt Decrypt GenerateDataKey DescribeKey ScheduleKeyDeletion
  odps Encryption CheckRamRole aliyuncs com
  AES256 AES-256 AESCTR AES-CTR RC4 rc4 Galois Counter Mode SM4 nonce iv tag salt info offset length cipher
  CSV JSON UTF-8 UTF-16 ASCII base64 KiB MiB ms
  Local backup Scope and limitations Enable storage encryption for an existing project null true false
  pay roll curl HTTP Sealproof min redacted rc-4 Language sealproof verify ISO IEC SOC CC6 Type II PAN PCI DSS NIST SP Rev FIPS GB RFC TLS UTC SHA-256 CI`.split(
  /\s+/,
)

/** Ids of areas, as in `MEC：机制`. */
const AREAS = loadClauses(FEATURES).areas.map(({ id }) => id)

interface Element {
  readonly tag: string
  readonly classes: readonly string[]
  readonly isEnglish: boolean
}

/** Words of a target, of a document or of a person, and code, are the same in each language. */
function isQuotation({ tag, classes, isEnglish }: Element): boolean {
  return isEnglish ? !classes.includes('untranslated') : CODE.includes(tag)
}

const VOID = new Set(['meta', 'link', 'input', 'br', 'hr', 'img', 'wbr', 'col'])
const TOKEN =
  /<(?<end>\/?)(?<tag>[a-z][a-z0-9-]*)(?<attributes>(?:"[^"]*"|[^">])*)>|(?<text>[^<]+)|<!?/gi

/** Every text that the page shows in Chinese, with the elements that it is within. */
function* chineseTexts(page: string): Generator<{ text: string; within: readonly Element[] }> {
  const within: Element[] = []
  const body = page.slice(page.indexOf('<body')).replaceAll(/<(script|style)[\s\S]*?<\/\1>/g, '')
  for (const { groups = {} } of body.matchAll(TOKEN)) {
    const { end, tag = '', attributes = '', text } = groups
    if (text !== undefined) {
      if (text.trim() !== '' && !within.some(isHidden)) yield { text: text.trim(), within }
    } else if (end === '/') {
      while (within.length > 0 && within.pop()?.tag !== tag);
    } else if (tag !== '') {
      const shown = attributes.match(/ data-zh="([^"]*)"/)?.[1]
      if (shown !== undefined) yield { text: shown, within }
      const classes = attributes.match(/ class="?([^">]*)"?/)?.[1]?.split(' ') ?? []
      const element = { tag, classes, isEnglish: / lang="en"/.test(attributes) }
      if (!VOID.has(tag)) within.push(element)
    }
  }
}

/** The other language, and options whose Chinese is in an attribute. */
function isHidden({ classes, tag }: Element): boolean {
  return classes.includes('e') || tag === 'option'
}
