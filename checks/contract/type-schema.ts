/**
 * JSON Schema of TypeScript types, read from their source: for those forms of type that the port is
 * written in. Any other form stops it, so that a type is never described by half. Tags in a type's comment
 * become members of its schema.
 */
import ts from 'typescript'
import {
  aliased,
  type Declarations,
  declarationNamed,
  remarksOn,
  unknownForm,
} from './declarations'

export type Schema = { readonly [member: string]: unknown }

export interface TypeSchemas {
  /** The schema of a type, in which named types are references. */
  of(type: ts.TypeNode): Schema
  /** A reference to a named type. */
  named(name: string): Schema
  /** The schema of a type with one parameter, for which `argument` stands. */
  ofGeneric(name: string, argument: Schema): Schema
  /** The named types that were referred to so far, and the ones they refer to. */
  definitions(): Readonly<Record<string, Schema>>
}

export function typeSchemas(declarations: Declarations): TypeSchemas {
  const definitions: Record<string, Schema> = {}
  const parameters = new Map<string, Schema>()

  function of(type: ts.TypeNode): Schema {
    if (ts.isParenthesizedTypeNode(type)) return of(type.type)
    // `readonly` binds TypeScript's programs alone.
    if (ts.isTypeOperatorNode(type) && type.operator === ts.SyntaxKind.ReadonlyKeyword)
      return of(type.type)
    if (ts.isArrayTypeNode(type)) return { type: 'array', items: of(type.elementType) }
    if (ts.isTypeLiteralNode(type)) return object(type.members)
    if (ts.isIntersectionTypeNode(type)) return { allOf: type.types.map(of) }
    if (ts.isUnionTypeNode(type)) return union(type.types)
    if (ts.isLiteralTypeNode(type)) return literal(type.literal)
    if (ts.isIndexedAccessTypeNode(type)) return { enum: wordsOf(type) }
    if (ts.isTypeReferenceNode(type)) return reference(type)
    const word = ts.tokenToString(type.kind)
    if (word === 'string' || word === 'number' || word === 'boolean' || word === 'object')
      return { type: word }
    throw unknownForm(type)
  }

  function union(types: readonly ts.TypeNode[]): Schema {
    // JSON has no undefined: a member that may be undefined is left out.
    const schemas = types.filter((type) => type.kind !== ts.SyntaxKind.UndefinedKeyword).map(of)
    if (schemas.every((schema) => 'const' in schema))
      return { enum: schemas.map((schema) => schema.const) }
    return schemas.length === 1 ? (schemas[0] as Schema) : { anyOf: schemas }
  }

  function literal(value: ts.LiteralTypeNode['literal']): Schema {
    if (ts.isStringLiteral(value)) return { const: value.text }
    if (ts.isNumericLiteral(value)) return { const: Number(value.text) }
    if (value.kind === ts.SyntaxKind.TrueKeyword) return { const: true }
    if (value.kind === ts.SyntaxKind.FalseKeyword) return { const: false }
    if (value.kind === ts.SyntaxKind.NullKeyword) return { type: 'null' }
    throw unknownForm(value)
  }

  /** `(typeof WORDS)[number]`, where WORDS is a list of words in the same file. */
  function wordsOf({ objectType }: ts.IndexedAccessTypeNode): string[] {
    const inner = ts.isParenthesizedTypeNode(objectType) ? objectType.type : objectType
    if (!ts.isTypeQueryNode(inner)) throw unknownForm(objectType)
    const list = declarations.get(inner.exprName.getText())
    const value = list && ts.isVariableDeclaration(list) ? list.initializer : undefined
    const words = value && ts.isAsExpression(value) ? value.expression : undefined
    if (!words || !ts.isArrayLiteralExpression(words)) throw unknownForm(inner)
    return words.elements.map((word) => (word as ts.StringLiteral).text)
  }

  function reference({
    typeName,
    typeArguments = ts.factory.createNodeArray(),
  }: ts.TypeReferenceNode): Schema {
    const name = typeName.getText()
    const [first, second] = typeArguments
    if (name === 'Readonly' && first) return of(first)
    if (name === 'Record' && first && second) {
      return first.kind === ts.SyntaxKind.NeverKeyword
        ? { type: 'object' }
        : { type: 'object', additionalProperties: of(second) }
    }
    return parameters.get(name) ?? named(name)
  }

  function named(name: string): Schema {
    if (!(name in definitions)) {
      const declaration = declarationNamed(declarations, name)
      definitions[name] = {} // taken, should the type speak of itself
      definitions[name] = {
        ...(ts.isInterfaceDeclaration(declaration)
          ? object(declaration.members)
          : of(aliased(declaration))),
        ...remarksOn(declaration),
      }
    }
    return { $ref: `#/$defs/${name}` }
  }

  function ofGeneric(name: string, argument: Schema): Schema {
    const declaration = declarationNamed(declarations, name)
    const parameter = ts.isTypeAliasDeclaration(declaration) && declaration.typeParameters?.[0]
    if (!parameter) throw unknownForm(declaration)
    parameters.set(parameter.name.text, argument)
    const schema = of(aliased(declaration))
    parameters.delete(parameter.name.text)
    return schema
  }

  function object(members: ts.NodeArray<ts.TypeElement>): Schema {
    const properties: Record<string, Schema> = {}
    const required: string[] = []
    const bound: Record<string, Schema> = {}
    for (const member of members) {
      if (!ts.isPropertySignature(member) || !member.type) throw unknownForm(member)
      const name = member.name.getText()
      const { onlyWhere, ...remarks } = remarksOn(member)
      const schema = of(member.type)
      properties[name] = { ...schema, ...remarks }
      if (!member.questionToken) required.push(name)
      if (onlyWhere) bound[name] = condition(String(onlyWhere))
    }
    return {
      type: 'object',
      properties,
      ...(required.length > 0 && { required }),
      ...(Object.keys(bound).length > 0 && { dependentSchemas: bound }),
    }
  }

  return { of, named, ofGeneric, definitions: () => definitions }
}

/** `state is PendingDeletion`. */
function condition(words: string): Schema {
  const [member, is, value] = words.split(' ')
  if (!member || is !== 'is' || !value)
    throw new Error(`@onlyWhere ${words}: say "member is value"`)
  return { properties: { [member]: { const: value } } }
}
