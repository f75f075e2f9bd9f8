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
const { templates } = reasons

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

/**
 * Files whose sentences about a target are in the record, or in the model of a run. What the bundled reference says of
 * itself are words of a target.
 */
const PRINTED = /^(oracle|steps|adapters\/(?!reference\/|said-fault)|reports\/verdict)/
/** Members that hold a sentence for a report. */
const SENTENCES = ['expected', 'actual', 'observed', 'because', 'reason', 'reading', 'difference']

/** English texts where a saying belongs: values of sayings, members of findings and verdicts, messages of faults. */
function plainSentencesIn(source: string): string[] {
  const found: string[] = []
  const look = (node: ts.Node): void => {
    if (ts.isTaggedTemplateExpression(node) || ts.isFunctionLike(node)) return
    if (ts.isStringLiteral(node) || ts.isTemplateLiteral(node)) {
      if (/[a-z]+ [a-z]+|\} [a-z]+ |[a-z]+ \$\{/i.test(node.getText())) found.push(node.getText())
    } else ts.forEachChild(node, look)
  }
  const visit = (node: ts.Node): void => {
    if (ts.isTemplateSpan(node) && ts.isTaggedTemplateExpression(node.parent.parent))
      look(node.expression)
    if (ts.isPropertyAssignment(node) && SENTENCES.includes(node.name.getText()))
      look(node.initializer)
    if (ts.isNewExpression(node) && /Fault$/.test(node.expression.getText()))
      node.arguments?.slice(0, 1).forEach(look)
    ts.forEachChild(node, visit)
  }
  visit(ts.createSourceFile('source.ts', source, ts.ScriptTarget.Latest, true))
  return found
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

  it('about a target, in a report, are sayings and no plain texts', () => {
    const plain = files.flatMap((file, index) =>
      PRINTED.test(file)
        ? plainSentencesIn(sources[index] ?? '').map((text) => `${file}: ${text}`)
        : [],
    )
    expect(plain).to.deep.equal([])
  })

  it('are found where they are plain texts', () => {
    const codeOf = (source: string) => source.replaceAll('%{', '$' + '{')
    const sentences = [
      "violation(say`no`, { expected: 'no rows at all' })",
      'const found = { observed: `the row %{row}` }',
      "throw new TargetFault('it is gone')",
      'throw new HttpFault(`%{operation} was lost`, met)',
      "say`it reports %{key ?? 'the default key'}`",
      "judged({ verdict: 'not-run', reason: 'its turn never came' })",
    ]
    for (const source of sentences)
      expect(plainSentencesIn(codeOf(source)), source).to.have.lengthOf(1)
    const others =
      "violation(say`no %{say`of %{id}`}`, { expected: 'aes-256-gcm' }); new TargetFault(message)"
    expect(plainSentencesIn(codeOf(others))).to.deep.equal([])
  })
})
