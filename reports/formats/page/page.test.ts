import { createHash } from 'node:crypto'
import { describe, it } from 'node:test'
import { expect } from 'chai'
import fc from 'fast-check'
import * as evidence from '../../../record/evidence'
import { modelOf } from '../../fixtures/model-of'
import { FAILED, stream, THEN, WHEN } from '../../fixtures/stream'
import { type Run, SCENARIO_VERDICTS } from '../../verdict/model'
import { isNote } from '../../verdict/outcome'
import { EVERYTHING, runOfEverything } from './fixtures/run-of-everything'
import { compliancePage } from './page'
import { verdictOfClause, verdictOfScenario } from './vocabulary'

const run = runOfEverything()
const page = compliancePage(run)
const [, head = '', body = ''] = page.match(/^([\s\S]*<body>)([\s\S]*)$/) ?? []
const markup = body.replace(/<(script|template)\b[\s\S]*<\/\1>/g, '')
const ids = (text: string) => Array.from(text.matchAll(/ id="([^"]*)"/g), ([, id]) => id)

describe('the compliance report', () => {
  it('is tested with a run that has every verdict', () => {
    const verdicts = new Set(run.scenarios.map(({ verdict }) => verdict))
    expect([...verdicts]).to.have.members([...SCENARIO_VERDICTS])
  })

  it('gives the same bytes for the same record', () => {
    expect(compliancePage(runOfEverything())).to.equal(page)
  })

  it('shows notes apart from violations: another count, another colour, another list', () => {
    const notes = run.scenarios.filter(isNote)
    expect(notes).to.not.have.length(0)
    expect(markup).to.match(new RegExp(`data-count="noted"><a [^>]*>${notes.length}<`))
    for (const { id } of notes) {
      const [entry = ''] = markup.split(`id="scenario-${id}"`)[1]?.split('</summary>') ?? []
      expect(entry).to.include('badge v-noted').and.not.include('v-violates')
    }
    const [, findings = ''] = markup.split('<section id="findings"')
    const [, list = ''] = findings.split('Notes on inferred and contested clauses')
    expect(list).to.include('badge v-noted')
    expect(list.split('</section>')[0]).to.not.include('v-violates')
  })

  it('has notes in the list of violations where the run is strict', () => {
    const context = { ...EVERYTHING.context, strict: true }
    const strict = compliancePage(runOfEverything({ ...EVERYTHING, context }))
    expect(strict).to.include('data-count="noted">0<').and.include('Violations, which decide')
    expect(strict.split('<body>')[1]).to.not.include('>decides nothing<')
  })

  it('tells a clause of which a part was asked from one that was asked as a whole', () => {
    const inPart = run.clauses.filter((clause) => clause.inPart)
    expect(inPart).to.not.have.length(0)
    for (const clause of run.clauses) {
      const [, entry = ''] = markup.split(`id="clause-${clause.id}"`)
      const [head = ''] = entry.split('<dl')
      const [, row = ''] = markup.split(`<tr data-clause="${clause.id}"`)
      for (const text of [head, row.split('</tr>')[0]]) {
        expect(text?.includes('v-in-part'), clause.id).to.equal(clause.inPart)
      }
    }
  })

  it('has no link to a missing anchor', () => {
    const known = ids(markup)
    expect(known).to.have.length(new Set(known).size)
    const links = Array.from(markup.matchAll(/href="#([^"]*)"/g), ([, to = '']) => to)
    expect(links.length).to.be.greaterThan(run.clauses.length + run.scenarios.length)
    expect(known).to.include.members(links.map(decodeURIComponent))
  })

  it('links each clause and its scenarios in both directions', () => {
    for (const { id, scenarios } of run.clauses) {
      const [entry = ''] =
        markup.match(new RegExp(`<article[^>]* id="clause-${id}"[\\s\\S]*?</article>`)) ?? []
      expect(ids(entry)).to.include.members(scenarios.map((each) => `scenario-${each.id}`))
    }
    const index = markup.slice(markup.indexOf('<section id="scenarios"'))
    for (const scenario of run.scenarios) {
      const line = index.indexOf(`href="#scenario-${scenario.id}"`)
      expect(line).to.be.greaterThan(0)
      const clause = index.lastIndexOf('href="#clause-', line)
      expect(index.slice(clause)).to.match(new RegExp(`^href="#clause-${scenario.clause}"`))
    }
  })

  it('has the counts of the run', () => {
    const counts = Array.from(
      markup.matchAll(/data-count="(\w+)">(?:<a [^>]*>)?(\d+)</g),
      ([, name, count]) => [name, Number(count)],
    )
    expect(Object.fromEntries(counts)).to.deep.equal({ ...run.counts, planned: run.planned })
    const ofClauses = Array.from(
      markup.matchAll(/data-clauses="([\w-]+)">(?:<a [^>]*>)?(\d+)</g),
      ([, name, count]) => [name, Number(count)],
    )
    const { all, ...verdicts } = Object.fromEntries(ofClauses) as Record<string, number>
    expect(all).to.equal(run.clauses.length)
    for (const [verdict, count] of Object.entries(verdicts)) {
      expect(run.clauses.filter((clause) => verdictOfClause(clause) === verdict)).to.have.length(
        count,
      )
    }
    for (const verdict of [...SCENARIO_VERDICTS, 'noted', 'observed'] as const) {
      const shown = markup.match(
        new RegExp(`<li class="scenario"[^>]* data-verdict="${verdict}"`, 'g'),
      )
      expect(shown ?? []).to.have.length(
        run.scenarios.filter((each) => verdictOfScenario(each) === verdict).length,
      )
    }
  })

  it('fetches nothing and runs only its own script and style', () => {
    const scripts = Array.from(
      page.matchAll(/<script type="module">([\s\S]*?)<\/script>/g),
      ([, script = '']) => script,
    )
    const [, style = ''] = page.match(/<style>([\s\S]*?)<\/style>/) ?? []
    for (const text of [...scripts, style]) {
      expect(text).not.to.equal('')
      const digest = createHash('sha256').update(text).digest('base64')
      expect(head).to.include(`'sha256-${digest}'`)
    }
    expect(head).to.include(`default-src 'none'`)
    expect(head).not.to.include('unsafe')
    expect(page).not.to.match(/ src=| style=| on\w+="|@import|url\(/)
    expect(scripts.join('')).not.to.match(/<!--|<script/)
  })

  it('claims no compliance with a framework', () => {
    expect(page).not.to.match(/complian(t|ce) with|符合.{0,6}框架/i)
    expect(markup).to.include('number not checked against the text')
  })
})

describe('the texts of the compliance report', () => {
  /** Quoted texts, and names that are equal in both languages. */
  const QUOTED =
    /<(code|pre|bdi|time)\b[^>]*>[\s\S]*?<\/\1>|<title[\s\S]*?<\/title>|<legend class="unseen">[\s\S]*?<\/legend>|<b class="rc4">.*?<\/b>/g

  it('are in both languages', () => {
    const plain = markup.replace(QUOTED, '')
    const pairs = plain.match(/<span class="e">/g) ?? []
    expect(plain.match(/<span class="z" lang="zh-Hans">/g)).to.have.length(pairs.length)
    const own = without(without(plain, '<span class="e">'), '<span class="z" lang="zh-Hans">')
    // The specification of this run is another than the suite's own: it has no Chinese.
    const specified = without(own, '<span class="untranslated" lang="en">')
    const rest = without(specified, '<span lang="en">')
      .replace(/<option[\s\S]*?<\/option>/g, '')
      .replace(/<a href="https?:[^>]*>[^<]*<\/a>/g, '')
      .replace(/<[^>]*>/g, ' ')
      .replace(/&\w+;|\b[A-Z]-\d+(\/[\w-]+)?\b|\b\d+(\.\d+)? (ms|s|min)\b/g, ' ')
    expect((rest.match(/\p{L}{2,}/gu) ?? []).filter((word) => word !== '简体中文')).to.deep.equal(
      [],
    )
  })
})

describe('RC4 in the compliance report', () => {
  it('is marked wherever the record or the specification names it', () => {
    const quotedOnly = without(
      without(markup, '<span class="e">'),
      '<span class="z" lang="zh-Hans">',
    )
    const left = quotedOnly.replace(/<b class="rc4">rc-?4<\/b>/gi, '').replace(/<[^>]*>/g, '\n')
    expect(left.split('\n').filter((line) => /rc-?4/i.test(line))).to.deep.equal([])
    expect(quotedOnly).to.include('"algorithm":"<b class="rc4">rc4</b>"')
  })
})

describe('a hostile target', () => {
  const hostile = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 20 }),
    fc.constantFrom(
      '</noscript></script><script>alert(1)</script>',
      '" onx="',
      '<!--',
      "'>",
      '\u202e&lt;',
    ),
  )

  it('cannot change a tag of the page', () => {
    const skeleton = compliancePage(runWith('x')).replace(/>[^<]*/g, '>')
    fc.assert(
      fc.property(hostile, (value) => {
        const tags = compliancePage(runWith(`x${value}`)).replace(/>[^<]*/g, '>')
        expect(names(tags)).to.deep.equal(names(skeleton))
      }),
      { numRuns: 60 },
    )
  })

  /** Without those of a difference: each line of a value has its own. */
  function names(markup: string): readonly string[] {
    const tags = Array.from(markup.matchAll(/<[^>\s]*( [\w-]+(?==))*/g), ([tag]) => tag)
    return tags.filter((tag) => !/^<\/?(del|ins|mark)$/.test(tag))
  }

  function runWith(value: string): Run {
    const refusal = { code: value, message: value, native: value }
    const exchange = {
      operation: value,
      input: { [value]: value },
      outcome: { ok: false, refusal },
      durationMs: 1,
    }
    const expectation = { expected: value, observed: { [value]: value }, message: value }
    const scenario = {
      name: 'A name',
      tags: ['@A-1'],
      steps: [
        { type: WHEN, evidence: [[evidence.EXCHANGE, exchange]] },
        {
          type: THEN,
          status: FAILED,
          exception: 'AssertionError',
          evidence: [
            [evidence.EXPECTATION, expectation],
            [evidence.READING, { reading: value }],
          ],
        },
      ],
    } as const
    const target = { name: value, version: value, capabilities: [value] }
    return modelOf(
      stream([scenario], {
        context: { ...EVERYTHING.context, target, by: value, targetArgument: `x${value}` },
      }),
    )
  }
})

/** The text without the spans that begin so, with all that is nested in them. */
function without(text: string, start: string): string {
  let rest = text
  for (let from = rest.indexOf(start); from !== -1; from = rest.indexOf(start, from)) {
    let depth = 0
    let end = from
    for (const { index, 0: tag } of rest.slice(from).matchAll(/<\/?span\b[^>]*>/g)) {
      depth += tag.startsWith('</') ? -1 : 1
      end = from + index + tag.length
      if (depth === 0) break
    }
    rest = rest.slice(0, from) + rest.slice(end)
  }
  return rest
}
