/**
 * Parameter types of steps: closed sets of words. A word outside its set makes the step undefined.
 */
import { defineParameterType } from '@cucumber/cucumber'
import {
  type ProjectRole,
  REFUSAL_CODES,
  type RefusalCode,
  type WriteMode,
} from '../../adapters/target'
import { hoursOf } from './duration'
import { HOME_REGION } from './home-region'
import { FAILURES, KMS_OPERATIONS } from './kms-failures'
import { POLICIES } from './policies'
import { STORED_PLACES } from './stored-place'
import { VALUES } from './values'
import type { Where } from './world'

export type NamedKey =
  | { readonly kind: 'default' }
  | { readonly kind: 'byok'; readonly name: string }
/** `as` of the port; undefined is the owner. */
export interface Principal {
  readonly as: string | undefined
}

/** When a question about stored bytes is asked. */
export type Moment = 'now' | 'after the retention'

const QUOTED = /"[^"]*"/.source
const REGION = /[a-z]{2}-[a-z]+(?:-\d+)?/.source
const KEY = /the default key|BYOK "[^"]+"/

const CODE = REFUSAL_CODES.join('|')
/** One code, or several of which the last follows an `or`. */
const REFUSALS = new RegExp(`(?:${CODE})(?:(?:, (?:${CODE}))* or (?:${CODE}))?`)
function oneOf(words: readonly string[]): RegExp {
  const longestFirst = [...words].sort((left, right) => right.length - left.length)
  return new RegExp(longestFirst.map((word) => word.replace(/[.*+?()|]/g, '\\$&')).join('|'))
}

function define<T>(name: string, regexp: RegExp, transformer: (...texts: string[]) => T): void {
  defineParameterType({ name, regexp, transformer, useForSnippets: false })
}

define('algorithm', /AES256|AESCTR|RC4/, (text) => text)
/** Any name: a known one without quotes, others in quotes. */
define('algorithmName', new RegExp(`AES256|AESCTR|RC4|${QUOTED}`), (text) =>
  text.replace(/^"(.*)"$/s, '$1'),
)
define('key', KEY, (text): NamedKey => {
  const name = /"(.+)"/.exec(text)?.[1]
  return name === undefined ? { kind: 'default' } : { kind: 'byok', name }
})
define('region', new RegExp(REGION), (text) => text)
define('place', new RegExp(`(?: in (?:${REGION}))?`), (text) => text.slice(4) || HOME_REGION)
define('refusals', REFUSALS, (text) => text.split(/, | or /) as RefusalCode[])
define('keyState', /Enabled|Disabled|PendingDeletion/, (text) => text)
define('role', oneOf(['Super_Administrator', 'Admin', 'custom-admin', 'user']), (text) => {
  return text as ProjectRole
})
define('service', /MaxCompute|Hologres/, (text) => text.toLowerCase())
define('property', /ipWhitelist|permissions/, (text) => text)
define('policy', oneOf(Object.keys(POLICIES)), (text) => text)
define('value', oneOf(Object.keys(VALUES)), (text) => text)
define('principal', /the owner|RAM user "[^"]+"|an unknown caller/, (text): Principal => {
  if (text === 'the owner') return { as: undefined }
  return { as: /"(.+)"/.exec(text)?.[1] ?? 'nobody-ever-created' }
})
define('writes', /extends|overwrites/, (text) => modeOf(text))
define('write', /extend|overwrite/, (text) => modeOf(text))
define(
  'keyChange',
  oneOf(['disabled', 'scheduled for deletion', 'enabled again', 'rescued', 'rotated']),
  (text) => {
    return text
  },
)
define('kmsOperation', oneOf(KMS_OPERATIONS), (text) => text)
define('keySwitch', /disable|enable/, (text) => (text === 'disable' ? 'Disabled' : 'Enabled'))
define('failure', oneOf(Object.keys(FAILURES)), (text) => FAILURES[text])
define('storedPlace', oneOf(STORED_PLACES), (text) => text)
define('clause', /[A-Z]+-\d+/, (text) => text)
define('creator', /user|service/, (text) => text)
define('duration', /\d+ days?|\d+ hours?(?: \d+ minutes?)?|\d+ minutes?/, (text) => hoursOf(text))
define('moment', /(?:once the retention is over, )?/, (text): Moment => {
  return text === '' ? 'now' : 'after the retention'
})
define('metered', /(?:once log and bill are up to date, )?/, (text) => text !== '')
define('where', /(?:where it was (?:accepted|refused), )?/, (text): Where => {
  if (text === '') return 'always'
  return text.includes('accepted') ? 'accepted' : 'refused'
})

function modeOf(word: string): WriteMode {
  return word.startsWith('extend') ? 'append' : 'overwrite'
}
