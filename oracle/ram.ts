/**
 * RAM as far as the clauses rely on it (POL): Deny beats Allow, what nothing allows is denied, and one condition key.
 * What the documentation leaves open, and every element that is not known here, is `unknown`.
 */
import type { State } from './state'

export interface Request {
  readonly action: string
  readonly project: string
  readonly region: string
  /** Undefined: the request says nothing, or the action has no such condition key. */
  readonly isEncrypted?: boolean | undefined
  readonly hasConditionKey: boolean
}

export interface Decision {
  readonly effect: 'allow' | 'deny' | 'none' | 'unknown'
  /** The clause that the decision comes from. */
  readonly clause: 'POL-1' | 'POL-4'
  /** Whether a statement with the condition key was met on the way. */
  readonly isConditional: boolean
}

type Truth = boolean | 'unknown'

interface Statement {
  readonly Effect?: unknown
  readonly Action?: unknown
  readonly Resource?: unknown
  readonly Condition?: unknown
}

const CONDITION_KEY = 'odps:encryption'

export function decide({ policies }: State, principal: string, request: Request): Decision {
  const statements = (policies.get(principal) ?? []).flatMap(statementsOf)
  const met = statements.map((statement) => ({ statement, applies: applies(statement, request) }))
  const isConditional = statements.some(({ Condition }) => Condition !== undefined)
  const denies = met.filter(({ statement }) => statement.Effect === 'Deny')
  const denied = denies.find(({ applies }) => applies === true)
  if (denied)
    return {
      effect: 'deny',
      clause: denied.statement.Condition === undefined ? 'POL-4' : 'POL-1',
      isConditional,
    }
  const clause = 'POL-4'
  if (denies.some(({ applies }) => applies === 'unknown'))
    return { effect: 'unknown', clause, isConditional }
  const allows = met.filter(({ statement }) => statement.Effect === 'Allow')
  if (allows.some(({ applies }) => applies === true))
    return { effect: 'allow', clause, isConditional }
  const isUnknown = allows.some(({ applies }) => applies === 'unknown')
  return { effect: isUnknown ? 'unknown' : 'none', clause, isConditional }
}

function statementsOf(policy: object): readonly Statement[] {
  const { Statement: statements } = policy as { Statement?: unknown }
  return [statements]
    .flat()
    .filter((each): each is Statement => typeof each === 'object' && each !== null)
}

function applies(statement: Statement, request: Request): Truth {
  return all([
    listed(statement.Action, (pattern) => actionMatches(pattern, request.action)),
    listed(statement.Resource, (pattern) => resourceMatches(pattern, request)),
    conditionHolds(statement.Condition, request),
  ])
}

function all(truths: readonly Truth[]): Truth {
  if (truths.includes(false)) return false
  return truths.includes('unknown') ? 'unknown' : true
}

function any(truths: readonly Truth[]): Truth {
  if (truths.includes(true)) return true
  return truths.includes('unknown') ? 'unknown' : false
}

function listed(patterns: unknown, matches: (pattern: string) => Truth): Truth {
  const list = [patterns].flat()
  if (list.length === 0 || !list.every((each) => typeof each === 'string')) return 'unknown'
  return any(list.map((pattern) => matches(pattern as string)))
}

/** `odps:` and `maxcompute:` are service codes of the same service; actions have no case (page "Policy structure"). */
function actionMatches(pattern: string, action: string): Truth {
  const plain = pattern.toLowerCase().replace(/^maxcompute:/, 'odps:')
  return wildcard(plain).test(action.toLowerCase())
}

/** The account's number is not known, so a pattern that names one is unknown. */
function resourceMatches(pattern: string, { project, region }: Request): Truth {
  if (pattern === '*') return true
  const parts = pattern.split(':')
  if (parts.length !== 5) return 'unknown'
  const [acs = '', service = '', place = '', account = '', path = ''] = parts
  const here = all([
    wildcard(acs).test('acs'),
    any([wildcard(service).test('odps'), wildcard(service).test('maxcompute')]),
    wildcard(place).test(region),
    any([wildcard(path).test(`projects/${project}`), wildcard(path).test(`project/${project}`)]),
  ])
  if (here === false || account === '*') return here
  return 'unknown'
}

function wildcard(pattern: string): RegExp {
  const escaped = pattern.replaceAll(/[.+^${}()|[\]\\]/g, '\\$&')
  return new RegExp(`^${escaped.replaceAll('*', '.*').replaceAll('?', '.')}$`, 's')
}

function conditionHolds(condition: unknown, { isEncrypted, hasConditionKey }: Request): Truth {
  if (condition === undefined) return true
  const entries = Object.entries(condition as object)
  const [operator, keys] = entries[0] ?? []
  if (entries.length !== 1 || operator !== 'Bool' || typeof keys !== 'object' || keys === null)
    return 'unknown'
  const [[key, values] = ['', undefined], ...others] = Object.entries(keys)
  if (others.length > 0 || key.toLowerCase() !== CONDITION_KEY) return 'unknown'
  // A condition key that the request lacks does not meet a condition (POL-5).
  if (!hasConditionKey) return false
  if (isEncrypted === undefined) return 'unknown'
  return [values].flat().map(String).includes(String(isEncrypted))
}
