/**
 * The contract as JSON Schema, made from the types of adapters/target.ts and adapters/wire.ts by
 * ts-json-schema-generator. Five things are beyond that generator and are done here:
 * - It knows no schema of a function. An operation is read as an object of its input and its
 *   outcome.
 * - It gives each operation a generic type of its own: these become `X.input` and `X.outcome`.
 * - The tag `@onlyWhere state is PendingDeletion` becomes `dependentSchemas`.
 * - It writes draft 7 and `type` beside every list of words; the contract is in draft 2020-12,
 *   where definitions are `$defs`, and its `enum` and `const` say enough.
 * - It sorts the required members of an intersection; here they have the order of the type.
 */
import { join } from 'node:path'
import {
  type CompletedConfig,
  type Context,
  createFormatter,
  createParser,
  createProgram,
  DEFAULT_CONFIG,
  type NodeParser,
  ObjectProperty,
  ObjectType,
  SchemaGenerator,
  type SubNodeParser,
} from 'ts-json-schema-generator'
import ts from 'typescript'

export type Schema = { readonly [member: string]: unknown }

export interface ContractSchema extends Schema {
  readonly $defs: Readonly<Record<string, Schema>>
}

const DESCRIPTION =
  'Nothing of this says what must be so: docs/target-contract.md does. For operation X, X.input is the body of POST /sandboxes/{id}/X and X.outcome the body of its answer. Members that are not named here may be there, and mean nothing.'

/** What travels over HTTP beside the operations. */
const WIRE = ['Declaration', 'SandboxRequest', 'SandboxOpened', 'Problem']

export function contractSchema(root: string): ContractSchema {
  const generated = generatedFrom(join(root, 'adapters', '{target,wire}.ts'), root)
  const definition = (name: string): Schema => known(generated[name], name)
  const resolved = (schema: Schema): Schema =>
    typeof schema.$ref === 'string' ? definition(referredTo(schema.$ref)) : schema

  const facets = Object.entries(members(definition('Facets'))).map(
    ([facet, schema]) => [`${facet}.`, resolved(schema)] as const,
  )
  const operations: Record<string, Schema> = {}
  for (const [prefix, holder] of [['', definition('Core')] as const, ...facets]) {
    for (const [name, { description, ...reference }] of Object.entries(members(holder))) {
      const { input, outcome } = members(resolved(reference))
      operations[`${prefix}${name}.input`] = {
        ...mended(resolved(known(input, name))),
        ...(description !== undefined && { description }),
      }
      operations[`${prefix}${name}.outcome`] = mended(resolved(known(outcome, name)))
    }
  }
  const wire = WIRE.map((name) => ({ $ref: `#/$defs/${name}` }))
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'urn:sealproof:target-contract:1',
    title: 'What passes between Sealproof and a target',
    description: DESCRIPTION,
    $defs: {
      ...reachable([...Object.values(operations), ...wire], (name) => mended(definition(name))),
      ...operations,
    },
  }
}

function generatedFrom(path: string, root: string): Readonly<Record<string, Schema>> {
  const config: CompletedConfig = {
    ...DEFAULT_CONFIG,
    path,
    tsconfig: join(root, 'tsconfig.json'),
    type: '*',
    // The compiler checks the types already.
    skipTypeCheck: true,
    additionalProperties: true,
    sortProps: false,
    extraTags: ['onlyWhere'],
  }
  const program = createProgram(config)
  const parser = createParser(program, config, (chain) => {
    // The chain of all parsers is one itself, which its type does not say.
    chain.addNodeParser(new OperationParser(chain as unknown as NodeParser))
  })
  const generator = new SchemaGenerator(program, parser, createFormatter(config), config)
  return generator.createSchema('*').definitions as Readonly<Record<string, Schema>>
}

/** `(input: Input) => Promise<Outcome<Value>>` */
class OperationParser implements SubNodeParser {
  readonly #types: NodeParser

  constructor(types: NodeParser) {
    this.#types = types
  }

  supportsNode(node: ts.Node): boolean {
    return ts.isFunctionTypeNode(node)
  }

  createType({ parameters, type }: ts.FunctionTypeNode, context: Context): ObjectType {
    const member = (name: string, node: ts.TypeNode): ObjectProperty =>
      new ObjectProperty(name, this.#types.createType(node, context), true)
    const input = known(parameters[0]?.type, 'the input of an operation')
    return new ObjectType(
      `operation-${context.getArguments().map((argument) => argument.getId())}`,
      [],
      [member('input', input), member('outcome', type)],
      false,
    )
  }
}

/** In the words of the contract, with everything inside it. */
function mended(schema: Schema): Schema {
  const mend = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(mend)
    return typeof value === 'object' && value !== null ? mended(value as Schema) : value
  }
  const { type, enum: words, const: word, $ref, properties, required, ...others } = schema
  const isOfWords = words !== undefined || word !== undefined
  return {
    ...(typeof $ref === 'string' && { $ref: `#/$defs/${referredTo($ref)}` }),
    ...(type !== undefined && !isOfWords && { type }),
    ...(words !== undefined && { enum: words }),
    ...(word !== undefined && { const: word }),
    ...(properties !== undefined && mendedMembers(properties as Members, required as string[])),
    ...Object.fromEntries(Object.entries(others).map(([name, value]) => [name, mend(value)])),
  }
}

type Members = Readonly<Record<string, Schema>>

function mendedMembers(properties: Members, required: readonly string[] = []): Schema {
  const bound: Record<string, Schema> = {}
  const mendedProperties = Object.entries(properties).map(([name, { onlyWhere, ...schema }]) => {
    if (onlyWhere !== undefined) bound[name] = condition(String(onlyWhere))
    return [name, mended(schema)]
  })
  return {
    properties: Object.fromEntries(mendedProperties),
    ...(required.length > 0 && {
      required: Object.keys(properties).filter((name) => required.includes(name)),
    }),
    ...(Object.keys(bound).length > 0 && { dependentSchemas: bound }),
  }
}

/** `state is PendingDeletion`. */
function condition(words: string): Schema {
  const [member, is, value] = words.split(' ')
  if (!member || is !== 'is' || !value)
    throw new Error(`@onlyWhere ${words}: say "member is value"`)
  return { properties: { [member]: { const: value } } }
}

/** The definitions that schemas refer to, and those that they refer to in turn. */
function reachable(schemas: readonly Schema[], definition: (name: string) => Schema): Members {
  const found: Record<string, Schema> = {}
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return
    const { $ref } = value as Schema
    if (typeof $ref === 'string') {
      const name = referredTo($ref)
      if (name in found) return
      // Its place, should the type speak of itself.
      found[name] = {}
      found[name] = definition(name)
      visit(found[name])
    }
    Object.values(value).forEach(visit)
  }
  schemas.forEach(visit)
  return found
}

function referredTo($ref: string): string {
  return decodeURIComponent($ref.replace(/^#\/(definitions|\$defs)\//, ''))
}

function members(schema: Schema): Members {
  return (schema.properties ?? {}) as Members
}

function known<Value>(value: Value | undefined, what: string): Value {
  if (value === undefined) throw new Error(`the port's types have no ${what}`)
  return value
}
