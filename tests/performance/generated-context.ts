/**
 * What a generated record is about: areas, clauses of every standing, frameworks, known faults,
 * waivers.
 */
import type { ClauseDefinition, Framework, KnownFault, RunContext, Waiver } from '../../reports'

const AREAS = ['MEC', 'ALG', 'KEY', 'BYOK', 'POL', 'IMM', 'EXI', 'PRM', 'CCH', 'HOL', 'BIL', 'NEW']
const CLAUSES_PER_AREA = 8
const SOURCE = 'https://example.com/storage-encryption'

/** For which clause no scenario is made. */
export const NOT_TESTED = 'NEW-8'

export function generatedContext(): RunContext {
  const clauses = AREAS.flatMap((area) =>
    Array.from({ length: CLAUSES_PER_AREA }, (_, index) => clauseOf(area, index + 1)),
  )
  return {
    suite: { name: 'Sealproof', version: '0.0.0', specification: 'A page that was generated' },
    by: 'a generator',
    target: { name: 'generated', version: '1.0', capabilities: ['keys', 'inspection'] },
    targetArgument: 'http://127.0.0.1:8080',
    selection: { tags: 'not @left-out' },
    areas: AREAS.map((id) => ({ id, title: `What ${id} is about` })),
    clauses,
    knownFaults: clauses.map(({ id }) => knownFaultOf(id)),
    frameworks: [frameworkOf(clauses)],
    waivers: waivers(),
  }
}

function clauseOf(area: string, number: number): ClauseDefinition {
  const id = `${area}-${number}`
  const standings = { 6: 'contested', 7: 'inferred' } as const
  return {
    id,
    area,
    statement: `Whatever is written under ${id} is stored encrypted with the key that was chosen, and comes back as it was written to whoever may read it.`,
    standing: standings[number as keyof typeof standings] ?? 'documented',
    section: `Section ${number}`,
    source: SOURCE,
    needs: ['inspection'],
    ...(id === NOT_TESTED ? { notTestedBecause: 'nothing that a target shows could tell' } : {}),
  }
}

function knownFaultOf(clause: string): KnownFault {
  return {
    name: `forgets-${clause.toLowerCase()}`,
    fault: `Does not do what ${clause} promises.`,
    clause,
    caughtBy: [`${clause}/case-1-the-owner-reads-after-a-change-of-the-key`],
  }
}

function frameworkOf(clauses: readonly ClauseDefinition[]): Framework {
  const [, ...rest] = clauses
  return {
    id: 'nist-800-53',
    title: 'NIST SP 800-53 Rev. 5',
    source: 'https://doi.org/10.6028/NIST.SP.800-53r5',
    controls: ['SC-12', 'SC-13', 'SC-28'].map((id, index) => ({
      id,
      title: `Control ${id}`,
      checked: false,
      links: rest
        .filter((_, position) => position % 3 === index)
        .map(({ id: clause }) => ({
          clause,
          strength: 'supporting',
          doesNotShow: 'how keys are kept outside of what was asked',
        })),
    })),
  }
}

/** In force and expired, of a clause and of a scenario. */
function waivers(): readonly Waiver[] {
  const waiver = {
    target: 'generated',
    reason: 'Rows are written by an old library until March.',
    owner: 'storage team',
    ticket: 'https://tickets.example.com/STO-7',
    expires: '2099-12-31',
  }
  const scenario = 'ALG-2/case-2-the-owner-reads-after-a-change-of-the-key'
  return [
    { ...waiver, of: { clause: 'MEC-1' } },
    { ...waiver, of: { clause: 'KEY-3' }, expires: '2025-01-31' },
    { ...waiver, of: { scenario } },
  ]
}
