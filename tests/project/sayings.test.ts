/** Every sentence of the code that reports translate has its Chinese, and no Chinese is left of one that is gone. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, it } from 'node:test'
import { expect } from 'chai'
import * as ts from 'typescript'
import { readChineseFiles } from '../../specification/chinese/chinese-files'
import { ROOT } from '../programs/process'
import { projectFiles } from './files'

const sources = projectFiles()
  .filter((file) => /^(steps|reports|oracle|record)\/.*(?<!\.test)\.ts$/.test(file))
  .map((file) => readFileSync(join(ROOT, file), 'utf8'))
const { templates, fixed } = readChineseFiles().reasons

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

function templateOf(literal: ts.TemplateLiteral): string {
  if (ts.isNoSubstitutionTemplateLiteral(literal)) return literal.text
  const spans = literal.templateSpans.map((span, index) => `{${index + 1}}${span.literal.text}`)
  return literal.head.text + spans.join('')
}

describe('the sentences that the code says', () => {
  it('are each in reasons.yaml, which has no others', () => {
    expect(Object.keys(templates)).to.have.members([...new Set(sources.flatMap(templatesIn))])
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
