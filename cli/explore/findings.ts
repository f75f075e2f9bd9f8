/** What walks found, of one exploration or of its shards: for the terminal, and as the page findings.md. */
import { Coverage } from '../../oracle/walks/dimensions'
import { englishOf } from '../../record/saying'
import { oneLine } from '../../reports'
import type { WalksSummary, WalkViolation } from '../../steps/support/walks/walks-summary'

/** A sequence that violates a clause. */
interface WalkFinding {
  readonly clause: string
  readonly violation: WalkViolation
  /** Of all walks that were shortened to this sequence. */
  readonly seeds: readonly number[]
}

/** @param target flags by which the same target is asked again */
export function findingsText(summaries: readonly WalksSummary[], target: string): string {
  const { walks, questions, seed, pairs, triples } = together(summaries)
  const lines = [
    `${walks} walks with ${questions} questions from seed ${seed}; ${pairs.met} of ${pairs.possible} pairs and ${triples.met} of ${triples.possible} triples of values met`,
    ...foundIn(summaries).flatMap((found) => [
      '',
      `${found.clause}: expected ${oneLine(englishOf(found.violation.expected))}; observed ${oneLine(englishOf(found.violation.observed))}${seenWording(found.violation)}`,
      found.violation.told,
      ...againWordings(found, summaries, target),
    ]),
  ]
  return `\n${lines.join('\n')}\n`
}

/** Markdown. */
export function findingsPage(summaries: readonly WalksSummary[], target: string): string {
  const { walks, questions, seed, length, pairs, triples, asked } = together(summaries)
  const shards = summaries.length > 1 ? `, in ${summaries.length} shards` : ''
  const head = [
    '# What the walks found',
    '',
    `${walks} walks of at most ${length} moves from seed ${seed}, with ${questions} questions${shards}. Of the values that matter together, ${pairs.met} of ${pairs.possible} pairs and ${triples.met} of ${triples.possible} triples were met.`,
    '',
    '| Clause | Put to the target |',
    '|---|---|',
    ...Array.from(asked, ([clause, times]) => `| ${clause} | ${times} times |`),
  ]
  const found = foundIn(summaries).flatMap((finding) => {
    const { clause, violation } = finding
    return [
      '',
      `## ${clause}`,
      '',
      `- Expected: ${oneLine(englishOf(violation.expected))}`,
      `- Observed: ${oneLine(englishOf(violation.observed))}${seenWording(violation)}`,
      ...againWordings(finding, summaries, target).map((line) => `- ${line}`),
      '',
      '```gherkin',
      violation.told,
      '```',
      '',
      ...violation.exchanges.map(
        ({ operation, input, outcome }) =>
          `    ${operation} ${short(JSON.stringify(input))} → ${short(JSON.stringify(outcome))}`,
      ),
    ]
  })
  return `${[...head, ...found].join('\n')}\n`
}

function together(summaries: readonly WalksSummary[]) {
  const [first] = summaries as [WalksSummary]
  const asked = new Map<string, number>()
  for (const { clauses } of summaries)
    for (const [id, clause] of Object.entries(clauses))
      asked.set(id, (asked.get(id) ?? 0) + clause.asked)
  const total = (of: (summary: WalksSummary) => number) =>
    summaries.reduce((sum, summary) => sum + of(summary), 0)
  const { pairs, triples } = summaries.length === 1 ? first : coverageOf(summaries)
  return {
    seed: first.seed,
    length: first.length,
    walks: total(({ walks }) => walks),
    questions: total(({ questions }) => questions),
    asked,
    pairs,
    triples,
  }
}

function coverageOf(summaries: readonly WalksSummary[]): Coverage {
  const coverage = new Coverage()
  for (const met of summaries.flatMap(({ met = [] }) => met)) coverage.take(met)
  return coverage
}

/** The same sequence that several walks were shortened to is one finding. */
function foundIn(summaries: readonly WalksSummary[]): readonly WalkFinding[] {
  const found = new Map<string, { clause: string; violation: WalkViolation; seeds: number[] }>()
  for (const { clauses } of summaries)
    for (const [clause, { violation }] of Object.entries(clauses)) {
      if (violation === undefined) continue
      const sequence = JSON.stringify([clause, violation.told])
      const known = found.get(sequence)
      if (known !== undefined) known.seeds.push(violation.seed)
      else found.set(sequence, { clause, violation, seeds: [violation.seed] })
    }
  return [...found.values()].sort((one, other) => (one.clause < other.clause ? -1 : 1))
}

function seenWording({ replays }: WalkViolation): string {
  return replays === undefined || replays.seen === replays.of
    ? ''
    : ` (seen once, and again in ${replays.seen} of ${replays.of} replays)`
}

function againWordings(
  { clause, seeds }: WalkFinding,
  [first]: readonly WalksSummary[],
  target: string,
): readonly string[] {
  const [seed, ...others] = seeds
  const again = `sealproof explore ${target} --seed ${seed} --walks 1 --length ${first?.length} --clause ${clause}`
  return [
    `Again: \`${again}\``,
    ...(others.length > 0 ? [`Shown by the walks of these seeds too: ${others.join(', ')}`] : []),
  ]
}

const LONGEST = 400

function short(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text
}
