import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, it } from 'node:test'
import { expect } from 'chai'
import { CORE_OPERATIONS, operationsOf } from '../../adapters/contract'
import { CAPABILITIES, type Capability } from '../../adapters/target'
import { readSpecification } from '../../specification/specification-folder'
import { folderOf, LANGUAGES, STARTING_POINTS } from './starting-points'

/** The order in which a newcomer is led from one capability to the next. */
const STATIONS = [
  'core',
  'keys',
  'inspection',
  'clock',
  'access',
  'metering',
  'hologres',
  'dataworks',
  'restart',
  'rotation',
  'disturbance',
  'tampering',
] as const

/** A clause is unlocked where the last of the capabilities that it needs is at hand. */
function unlockedAt(station: (typeof STATIONS)[number]): string[] {
  const { clauses } = readSpecification().specification
  return clauses
    .filter(({ notTestedBecause }) => notTestedBecause === undefined)
    .filter(({ needs }) => {
      const last = Math.max(0, ...needs.map((need) => STATIONS.indexOf(need as Capability)))
      return STATIONS[last] === station
    })
    .map(({ id }) => id)
}

/** `2 KEYS: …` up to the line `Unlocks KEY-1 KEY-2 …`, whatever a comment looks like there. */
function unlocked(text: string): Record<string, string[]> {
  const stations = text.matchAll(/^\W+\d+ ([A-Z ]+):[\s\S]*?^\W+Unlocks ((?:[A-Z]+-\d+ ?)+)$/gm)
  return Object.fromEntries(
    [...stations].map(([, title = '', ids = '']) => [
      title.toLowerCase().replace('the ', ''),
      ids.split(' '),
    ]),
  )
}

describe('starting points', () => {
  it('lead through every capability', () => {
    expect([...STATIONS].sort()).to.deep.equal(['core', ...CAPABILITIES].sort())
  })

  for (const language of LANGUAGES) {
    const { files } = STARTING_POINTS[language]
    const text = readFileSync(join(folderOf(language), files[0]), 'utf8')

    it(`in ${language} have the files that are written, and no others`, () => {
      expect(readdirSync(folderOf(language)).sort()).to.deep.equal([...files].sort())
    })

    for (const station of STATIONS) {
      it(`in ${language} name the clauses that ${station} unlocks`, () => {
        expect(unlocked(text)[station]?.toSorted()).to.deep.equal(unlockedAt(station).sort())
      })
    }
  }

  it('show an exchange of every operation', () => {
    const requests = readFileSync(join(folderOf('http'), 'requests.http'), 'utf8')
    const facets = CAPABILITIES.flatMap((facet) =>
      operationsOf(facet).map((name) => `${facet}.${name}`),
    )
    const missing = [...CORE_OPERATIONS, ...facets].filter(
      (name) => !requests.includes(`{{sandbox}}/${name}\n`),
    )
    expect(missing).to.deep.equal([])
  })
})
