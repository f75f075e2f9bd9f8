/** What walks found: for the terminal, and as the page findings.md. */
import { oneLine } from '../../reports'
import type {
  ClauseInWalks,
  WalksSummary,
  WalkViolation,
} from '../../steps/support/walks/walks-summary'

export function findingsText(summary: WalksSummary, target: string): string {
  const { walks, questions, seed, pairs, triples } = summary
  const lines = [
    `${walks} walks with ${questions} questions from seed ${seed}; ${pairs.met} of ${pairs.possible} pairs and ${triples.met} of ${triples.possible} triples of values met`,
    ...violations(summary).flatMap(([clause, violation]) => [
      '',
      `${clause}: expected ${oneLine(violation.expected)}; observed ${oneLine(violation.observed)}${seenWording(violation)}`,
      violation.told,
      `Again: ${again(summary, clause, violation, target)}`,
    ]),
  ]
  return `\n${lines.join('\n')}\n`
}

/** Markdown. */
export function findingsPage(summary: WalksSummary, target: string): string {
  const { walks, questions, seed, length, pairs, triples } = summary
  const head = [
    '# What the walks found',
    '',
    `${walks} walks of at most ${length} moves from seed ${seed}, with ${questions} questions. Of the values that matter together, ${pairs.met} of ${pairs.possible} pairs and ${triples.met} of ${triples.possible} triples were met.`,
    '',
    '| Clause | Put to the target |',
    '|---|---|',
    ...Object.entries(summary.clauses).map(
      ([clause, { asked }]) => `| ${clause} | ${asked} times |`,
    ),
  ]
  const found = violations(summary).flatMap(([clause, violation]) => [
    '',
    `## ${clause}`,
    '',
    `- Expected: ${oneLine(violation.expected)}`,
    `- Observed: ${oneLine(violation.observed)}${seenWording(violation)}`,
    `- Again: \`${again(summary, clause, violation, target)}\``,
    '',
    '```gherkin',
    violation.told,
    '```',
    '',
    ...violation.exchanges.map(
      ({ operation, input, outcome }) =>
        `    ${operation} ${short(JSON.stringify(input))} → ${short(JSON.stringify(outcome))}`,
    ),
  ])
  return `${[...head, ...found].join('\n')}\n`
}

function violations({ clauses }: WalksSummary): readonly [string, WalkViolation][] {
  return Object.entries(clauses).flatMap(([id, { violation }]: [string, ClauseInWalks]) =>
    violation === undefined ? [] : [[id, violation] as [string, WalkViolation]],
  )
}

function seenWording({ replays }: WalkViolation): string {
  return replays === undefined || replays.seen === replays.of
    ? ''
    : ` (seen once, and again in ${replays.seen} of ${replays.of} replays)`
}

function again(
  { length }: WalksSummary,
  clause: string,
  { seed }: WalkViolation,
  target: string,
): string {
  return `sealproof explore --target ${target} --seed ${seed} --walks 1 --length ${length} --clause ${clause}`
}

const LONGEST = 400

function short(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text
}
