/** Every sentence of the code that reports translate has its Chinese, and no Chinese is left of one that is gone. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, it } from 'node:test'
import { expect } from 'chai'
import * as ts from 'typescript'
import { readChineseFiles } from '../../specification/chinese/chinese-files'
import { ROOT } from '../programs/process'
import { projectFiles } from './files'

const files = projectFiles().filter((file) =>
  /^(adapters|cli|steps|reports|oracle|record)\/.*(?<!\.test)\.ts$/.test(file),
)
const sources = files.map((file) => readFileSync(join(ROOT, file), 'utf8'))
const stepFiles = new Map(
  files.flatMap((file, index) =>
    file.endsWith('.steps.ts') ? [[file, sources[index] ?? '']] : [],
  ),
)
const { reasons, steps } = readChineseFiles()
const { templates, fixed } = reasons

/** The template literals with the tag `say`, as `say` makes templates of them. */
function templatesIn(source: string): string[] {
  const found: string[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isTaggedTemplateExpression(node) && node.tag.getText() === 'say')
      found.push(templateOf(node.template))
    ts.forEachChild(node, visit)
  }
  if (source.includes('say`'))
    visit(ts.createSourceFile('source.ts', source, ts.ScriptTarget.Latest, true))
  return found
}

/** The expressions of Given, When and Then. */
function expressionsIn(source: string): string[] {
  const file = ts.createSourceFile('source.ts', source, ts.ScriptTarget.Latest, true)
  return file.statements.flatMap((statement) => {
    if (!ts.isExpressionStatement(statement) || !ts.isCallExpression(statement.expression))
      return []
    const [expression] = statement.expression.arguments
    return expression && ts.isStringLiteral(expression) ? [expression.text] : []
  })
}

function templateOf(literal: ts.TemplateLiteral): string {
  if (ts.isNoSubstitutionTemplateLiteral(literal)) return literal.text
  const spans = literal.templateSpans.map((span, index) => `{${index + 1}}${span.literal.text}`)
  return literal.head.text + spans.join('')
}

describe('the sentences that the code says', () => {
  it('are each in reasons.yaml, which has no others', () => {
    expect(Object.keys(templates)).to.have.members([...new Set(sources.flatMap(templatesIn))])
  })

  it('are in steps.yaml for each step, which has no others', () => {
    const expressions = [...stepFiles.values()].flatMap(expressionsIn)
    expect(Object.keys(steps.steps)).to.have.members(expressions)
  })

  it('have a place in Chinese for each parameter of a step', () => {
    for (const [expression, chinese] of Object.entries(steps.steps)) {
      const parameters = expression.match(/\{\w+\}/g) ?? []
      const places = parameters.map((_, index) => `{${index + 1}}`)
      expect(chinese.match(/\{\d+\}/g) ?? [], expression).to.have.members(places)
    }
  })

  it('have the same values in Chinese, each once', () => {
    const places = (text: string) => (text.match(/\{\d+\}/g) ?? []).sort()
    for (const [english, chinese] of Object.entries(templates))
      expect(places(chinese), english).to.deep.equal(places(english))
  })

  it('that are no sayings stand in the code as reasons.yaml has them', () => {
    const code = sources.join('\n')
    const gone = Object.keys(fixed).filter((sentence) => !code.includes(`'${sentence}'`))
    expect(gone).to.deep.equal([])
  })
})
