/**
 * The words and signs of the language. Reserved words cannot name anything without back quotes; the others can
 * (https://www.alibabacloud.com/help/en/maxcompute/user-guide/reserved-words-and-keywords).
 */

import { createToken, Lexer, type TokenType } from 'chevrotain'

/** The category of all that can be a name. */
export const Name = createToken({ name: 'Name', pattern: Lexer.NA })
/** The category of operators that compare. */
export const ComparisonSign = createToken({ name: 'ComparisonSign', pattern: Lexer.NA })
export const AdditiveSign = createToken({ name: 'AdditiveSign', pattern: Lexer.NA })
export const MultiplicativeSign = createToken({ name: 'MultiplicativeSign', pattern: Lexer.NA })
/** DATE, DATETIME, …: words before a text that is a constant of that type. */
export const TimeType = createToken({ name: 'TimeType', pattern: Lexer.NA })

export const Identifier = createToken({
  name: 'Identifier',
  pattern: /[A-Za-z_][A-Za-z0-9_]*/,
  categories: Name,
})
export const QuotedName = createToken({
  name: 'QuotedName',
  pattern: /`(?:[^`]|``)+`/,
  categories: Name,
  line_breaks: true,
})

const RESERVED = [
  'ALL',
  'ALTER',
  'AND',
  'AS',
  'ASC',
  'BETWEEN',
  'BY',
  'CASE',
  'CAST',
  'CREATE',
  'DESC',
  'DISTINCT',
  'DROP',
  'ELSE',
  'END',
  'FALSE',
  'FROM',
  'GROUP',
  'HAVING',
  'IN',
  'INSERT',
  'INTO',
  'IS',
  'LIKE',
  'LIMIT',
  'NOT',
  'NULL',
  'ON',
  'OR',
  'ORDER',
  'OVERWRITE',
  'PARTITION',
  'SELECT',
  'SHOW',
  'TABLE',
  'THEN',
  'TRUE',
  'VALUES',
  'WHEN',
  'WHERE',
] as const

const UNRESERVED = [
  'ADD',
  'COMMENT',
  'DATE',
  'DATETIME',
  'DESCRIBE',
  'DIV',
  'EXISTS',
  'EXTENDED',
  'FIRST',
  'FOR',
  'GRANT',
  'GRANTS',
  'IF',
  'LAST',
  'LIFECYCLE',
  'LIST',
  'NULLS',
  'OFFSET',
  'PARTITIONED',
  'PARTITIONS',
  'PURGE',
  'REMOVE',
  'RENAME',
  'REVOKE',
  'ROLE',
  'ROLES',
  'TABLES',
  'TBLPROPERTIES',
  'TIMESTAMP',
  'TIMESTAMP_NTZ',
  'TO',
  'TRUNCATE',
  'USER',
  'USERS',
  'WHOAMI',
] as const

/** Reserved in MaxCompute, and begin something that no rule of this grammar has. */
const RESERVED_AND_NOT_COVERED = [
  'ANTI',
  'CLUSTER',
  'CLUSTERED',
  'CROSS',
  'DISTRIBUTE',
  'EXCEPT',
  'FULL',
  'INNER',
  'INTERSECT',
  'JOIN',
  'LATERAL',
  'LEFT',
  'MINUS',
  'NATURAL',
  'OUTER',
  'OVER',
  'QUALIFY',
  'REGEXP',
  'RIGHT',
  'RLIKE',
  'SEMI',
  'SORT',
  'TABLESAMPLE',
  'UNION',
  'WINDOW',
  'WITH',
] as const

/** Not reserved, but known: where one of these is not expected, the error names it. */
const KNOWN_AND_NOT_COVERED = [
  'ANALYZE',
  'CACHE',
  'CHANGE',
  'CHANGEOWNER',
  'CLONE',
  'COLUMN',
  'COLUMNS',
  'COPY',
  'DELETE',
  'EXPLAIN',
  'EXPORT',
  'EXTERNAL',
  'FUNCTION',
  'FUNCTIONS',
  'IMPORT',
  'INSTANCES',
  'INSTALL',
  'LABEL',
  'LOAD',
  'MATERIALIZED',
  'MERGE',
  'MSCK',
  'OPTIMIZE',
  'PACKAGE',
  'PACKAGES',
  'POLICY',
  'PROJECTS',
  'READ',
  'RESOURCE',
  'RESTORE',
  'SCHEMA',
  'SCHEMAS',
  'SETS',
  'STATISTIC',
  'TOUCH',
  'UNLOAD',
  'UPDATE',
  'USE',
  'VIEW',
  'VIEWS',
] as const

type Word = (typeof RESERVED)[number] | (typeof UNRESERVED)[number]

const TIME_TYPES: readonly string[] = ['DATE', 'DATETIME', 'TIMESTAMP', 'TIMESTAMP_NTZ']
const CATEGORIES: Readonly<Record<string, readonly TokenType[]>> = {
  DIV: [MultiplicativeSign],
  ...Object.fromEntries(TIME_TYPES.map((each) => [each, [TimeType]])),
}

function word(name: string, categories: readonly TokenType[]): TokenType {
  return createToken({
    name,
    pattern: new RegExp(name, 'i'),
    longer_alt: Identifier,
    categories: [...categories, ...(CATEGORIES[name] ?? [])],
  })
}

const reserved = [...RESERVED, ...RESERVED_AND_NOT_COVERED].map((each) => word(each, []))
const unreserved = UNRESERVED.map((each) => word(each, [Name]))

/** Tokens by their word. */
export const W = Object.fromEntries(
  [...reserved, ...unreserved].map((each) => [each.name, each]),
) as Readonly<Record<Word, TokenType>>

export const NOT_COVERED: ReadonlySet<string> = new Set([
  ...RESERVED_AND_NOT_COVERED,
  ...KNOWN_AND_NOT_COVERED,
])

/** Of one quote or the other, with a backslash before what would end it. */
export const Text = createToken({
  name: 'Text',
  pattern: /'[^'\\]*(?:\\[\s\S][^'\\]*)*'|"[^"\\]*(?:\\[\s\S][^"\\]*)*"/,
  line_breaks: true,
})
export const HexText = createToken({ name: 'HexText', pattern: /x'[0-9a-f]*'/i })
export const NumberText = createToken({
  name: 'NumberText',
  pattern: /(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?(?:BD|[LSYDF])?(?![A-Za-z0-9_])/i,
})
/** `ALIYUN$…`, `RAM$…` */
export const MemberName = createToken({
  name: 'MemberName',
  pattern: /(?:ALIYUN|RAM|STS)\$[\w.@:/-]+/i,
})

const sign = (name: string, pattern: string, ...categories: TokenType[]) =>
  createToken({ name, pattern, categories })

export const LeftParenthesis = sign('LeftParenthesis', '(')
export const RightParenthesis = sign('RightParenthesis', ')')
export const Comma = sign('Comma', ',')
export const Dot = sign('Dot', '.')
export const Star = sign('Star', '*', MultiplicativeSign)
export const Plus = sign('Plus', '+', AdditiveSign)
export const Minus = sign('Minus', '-', AdditiveSign)
export const Equal = sign('Equal', '=', ComparisonSign)
/** Also the end of `ARRAY<…`. */
export const Less = sign('Less', '<', ComparisonSign)
export const Greater = sign('Greater', '>', ComparisonSign)
export const Colon = sign('Colon', ':')
const signs = [
  sign('NullSafeEqual', '<=>', ComparisonSign),
  sign('LessOrEqual', '<=', ComparisonSign),
  sign('GreaterOrEqual', '>=', ComparisonSign),
  sign('NotEqual', '<>', ComparisonSign),
  sign('NotEqualBang', '!=', ComparisonSign),
  sign('EqualTwice', '==', ComparisonSign),
  sign('Concatenate', '||', AdditiveSign),
  sign('Slash', '/', MultiplicativeSign),
  sign('Percent', '%', MultiplicativeSign),
]

/** Earlier ones win. */
export const TOKENS: readonly TokenType[] = [
  createToken({ name: 'Blank', pattern: /\s+/, group: Lexer.SKIPPED, line_breaks: true }),
  createToken({ name: 'LineComment', pattern: /--[^\n]*/, group: Lexer.SKIPPED }),
  createToken({
    name: 'BlockComment',
    pattern: /\/\*[\s\S]*?\*\//,
    group: Lexer.SKIPPED,
    line_breaks: true,
  }),
  Name,
  ComparisonSign,
  AdditiveSign,
  MultiplicativeSign,
  TimeType,
  Text,
  HexText,
  NumberText,
  MemberName,
  QuotedName,
  // A word must not hide a longer one that begins with it.
  ...[...reserved, ...unreserved].sort((left, right) => right.name.length - left.name.length),
  Identifier,
  LeftParenthesis,
  RightParenthesis,
  Comma,
  Dot,
  Star,
  Plus,
  Minus,
  ...signs,
  Equal,
  Less,
  Greater,
  Colon,
]
