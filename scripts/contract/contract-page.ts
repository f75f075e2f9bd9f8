/**
 * The tables of docs/target-contract.md, made from the schema and put where the page has a comment
 * for them: `<!-- operation keys.create -->` and `<!-- shape Key -->`, each up to `<!-- end -->`.
 * All else on the page is written by hand.
 */
import type { ContractSchema, Schema } from './contract-schema'

const PLACE = /<!-- (operation|shape) (\S+) -->\n[\s\S]*?<!-- end -->/g

/**
 * The page with current tables. Throws where a table is missing or unknown.
 */
export function pageWithTables(page: string, { $defs }: ContractSchema): string {
  const placed = new Set<string>()
  const filled = page.replaceAll(PLACE, (_, kind: string, name: string) => {
    const table = kind === 'operation' ? operation(name, $defs) : shape(name, $defs)
    if (placed.has(name)) throw new Error(`the page has ${kind} ${name} twice`)
    placed.add(name)
    return `<!-- ${kind} ${name} -->\n\n${table}\n\n<!-- end -->`
  })
  const due = Object.keys($defs).map((name) => name.replace(/\.(input|outcome)$/, ''))
  const missing = due.filter((name) => !placed.has(name))
  if (missing.length > 0) throw new Error(`the page has no place for ${missing.join(', ')}`)
  return filled
}

function operation(name: string, $defs: ContractSchema['$defs']): string {
  const input = defined(`${name}.input`, $defs)
  const [accepted] = defined(`${name}.outcome`, $defs).anyOf as readonly Schema[]
  const { value } = propertiesOf(accepted as Schema)
  const { as: _, ...asked } = propertiesOf(input)
  const members = { ...input, properties: asked }
  const inputs = Object.keys(asked).length > 0 ? table('Input', members) : 'Input: `{}`'
  return `${inputs}\n\n${outcomeOf(value as Schema)}`
}

function outcomeOf(value: Schema): string {
  return value.properties === undefined ? `Value: ${words(value)}` : table('Value', value)
}

function shape(name: string, $defs: ContractSchema['$defs']): string {
  const schema = defined(name, $defs)
  if (schema.properties !== undefined) return table('Member', schema)
  return sentence(schema)
}

function sentence(schema: Schema): string {
  const { description, pattern } = schema
  const remark = description === undefined ? [] : [`${description}`]
  const form = pattern === undefined ? [] : [`As a pattern: \`${pattern}\`.`]
  return [`${capitalised(words(schema))}.`, ...remark, ...form].join(' ')
}

function table(title: string, schema: Schema): string {
  const required = (schema.required ?? []) as readonly string[]
  const rows = Object.entries(propertiesOf(schema)).map(([name, member]) => {
    const remarks = [
      ...(required.includes(name) ? [] : ['May be left out.']),
      ...(typeof member.description === 'string' ? [member.description] : []),
    ]
    return `| \`${name}\` | ${words(member)} | ${remarks.join(' ')} |`.replace('  |', ' |')
  })
  return [`| ${title} | Type | |`, '|---|---|---|', ...rows].join('\n')
}

/** A type in a few words, with links to the shapes of the page. */
function words(schema: Schema): string {
  const { $ref, type, items, anyOf, properties, additionalProperties } = schema
  if (typeof $ref === 'string') {
    const name = $ref.replace('#/$defs/', '')
    return `[${name}](#${name.toLowerCase()})`
  }
  if (schema.const !== undefined) return `\`${JSON.stringify(schema.const)}\``
  if (schema.enum !== undefined)
    return (schema.enum as string[]).map((word) => `\`${word}\``).join(', ')
  if (anyOf !== undefined) return (anyOf as Schema[]).map(words).join(' or ')
  if (type === 'array') return `list of ${words(items as Schema)}`
  if (properties !== undefined) {
    const members = Object.entries(propertiesOf(schema)).map(
      ([name, its]) => `\`${name}\`: ${words(its)}`,
    )
    return `{ ${members.join(', ')} }`
  }
  if (additionalProperties !== undefined)
    return `an object, each member ${words(additionalProperties as Schema)}`
  return SIMPLE[type as string] ?? String(type)
}

const SIMPLE: Readonly<Record<string, string>> = {
  string: 'text',
  boolean: '`true` or `false`',
  null: '`null`',
  integer: 'whole number',
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

function defined(name: string, $defs: ContractSchema['$defs']): Schema {
  const schema = $defs[name]
  if (schema === undefined) throw new Error(`the contract has no ${name}`)
  return schema
}

function propertiesOf(schema: Schema): Readonly<Record<string, Schema>> {
  return (schema.properties ?? {}) as Readonly<Record<string, Schema>>
}
