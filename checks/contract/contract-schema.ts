/**
 * The contract as JSON Schema: every operation's input and outcome, and what else travels over the wire.
 * Made of the port's own source, so that it cannot say anything else than the types do.
 */
import ts from 'typescript'
import {
  aliased,
  type Declarations,
  declarationNamed,
  declarationsOf,
  type Member,
  membersOf,
  unknownForm,
} from './declarations'
import { type Schema, typeSchemas } from './type-schema'

export interface ContractSchema extends Schema {
  readonly $defs: Readonly<Record<string, Schema>>
}

/** The source texts of the port, and of the wire around it. */
export interface Sources {
  readonly target: string
  readonly wire: string
}

const DESCRIPTION =
  'Nothing of this says what must be so: docs/target-contract.md does. For operation X, X.input is the body of POST /sandboxes/{id}/X and X.outcome the body of its answer. Members that are not named here may be there, and mean nothing.'

export function contractSchema({ target, wire }: Sources): ContractSchema {
  const wireDeclarations = declarationsOf('wire.ts', wire)
  const declarations = new Map([...declarationsOf('target.ts', target), ...wireDeclarations])
  const schemas = typeSchemas(declarations)
  const asker = schemas.of(askerOf(declarations))
  const operations: Record<string, Schema> = {}
  for (const { name, type, remarks } of operationsOf(declarations)) {
    const [input, value] = argumentsOf(type)
    operations[`${name}.input`] = { ...both(schemas.of(input), asker), ...remarks }
    operations[`${name}.outcome`] = schemas.ofGeneric('Outcome', schemas.of(value))
  }
  for (const name of wireDeclarations.keys()) schemas.named(name)
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'urn:sealproof:target-contract:1',
    title: 'What passes between Sealproof and a target',
    description: DESCRIPTION,
    $defs: { ...schemas.definitions(), ...operations },
  }
}

/** Every operation by its full name: those of the core, then facet by facet. */
export function operationsOf(declarations: Declarations): readonly Member[] {
  const facets = membersOf(declarations, 'Facets').flatMap((facet) =>
    membersOf(declarations, facet.type.getText()).map((operation) => ({
      ...operation,
      name: `${facet.name}.${operation.name}`,
    })),
  )
  return [...membersOf(declarations, 'Core'), ...facets]
}

/** `Operation<Input, Value>` */
function argumentsOf(type: ts.TypeNode): readonly [ts.TypeNode, ts.TypeNode] {
  const [input, value] = (ts.isTypeReferenceNode(type) && type.typeArguments) || []
  if (!input || !value) throw unknownForm(type)
  return [input, value]
}

/** What every input may have beside its own members: `(input: Input & { as?: string }) => …`. */
function askerOf(declarations: Declarations): ts.TypeNode {
  const operation = aliased(declarationNamed(declarations, 'Operation'))
  const input = ts.isFunctionTypeNode(operation) && operation.parameters[0]?.type
  const asker = input && ts.isIntersectionTypeNode(input) && input.types[1]
  if (!asker) throw unknownForm(operation)
  return asker
}

/** Two objects in one. */
function both(one: Schema, other: Schema): Schema {
  const properties = { ...(one.properties as object), ...(other.properties as object) }
  return { ...one, properties }
}
