/** What a TypeScript source declares, found by name, with what its comments say: types, interfaces and lists. */
import ts from 'typescript'

/** What a file declares, by name. */
export type Declarations = ReadonlyMap<string, ts.Declaration & { readonly name: ts.Identifier }>

export function declarationsOf(file: string, source: string): Declarations {
  const parsed = ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true)
  const found = new Map()
  for (const statement of parsed.statements) {
    if (ts.isVariableStatement(statement)) {
      for (const constant of statement.declarationList.declarations)
        found.set(constant.name.getText(), constant)
    } else if (ts.isInterfaceDeclaration(statement) || ts.isTypeAliasDeclaration(statement)) {
      found.set(statement.name.text, statement)
    }
  }
  return found
}

export function declarationNamed(declarations: Declarations, name: string): ts.Declaration {
  const declaration = declarations.get(name)
  if (declaration) return declaration
  throw new Error(`there is no type ${name}`)
}

/** What a type's name stands for. */
export function aliased(declaration: ts.Declaration): ts.TypeNode {
  if (ts.isTypeAliasDeclaration(declaration)) return declaration.type
  throw unknownForm(declaration)
}

export function membersOf(declarations: Declarations, name: string): readonly Member[] {
  const declaration = declarationNamed(declarations, name)
  if (!ts.isInterfaceDeclaration(declaration)) throw unknownForm(declaration)
  return declaration.members.map((member) => {
    if (!ts.isPropertySignature(member) || !member.type) throw unknownForm(member)
    return { name: member.name.getText(), type: member.type, remarks: remarksOn(member) }
  })
}

export interface Member {
  readonly name: string
  readonly type: ts.TypeNode
  readonly remarks: Record<string, unknown>
}

const NUMBERS = new Set(['minimum', 'maximum'])

/** What a declaration's comment says: its text as the description, its tags as they are called. */
export function remarksOn(node: ts.Node): Record<string, unknown> {
  const remarks: Record<string, unknown> = {}
  for (const comment of ts.getJSDocCommentsAndTags(node)) {
    if (!ts.isJSDoc(comment)) continue
    const text = ts.getTextOfJSDocComment(comment.comment)
    if (text) remarks.description = text.replaceAll(/\s+/g, ' ')
    for (const tag of comment.tags ?? []) {
      const name = tag.tagName.text
      const [, said = ''] = /@\w+\s+(.*)/.exec(tag.getText()) ?? []
      remarks[name] = NUMBERS.has(name) ? Number(said) : said.trim()
    }
  }
  return remarks
}

export function unknownForm(node: ts.Node): Error {
  return new Error(`no schema is known for ${node.getText()}, a ${ts.SyntaxKind[node.kind]}`)
}
