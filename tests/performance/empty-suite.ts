/**
 * The yardstick of the suite's measurement: as many features, scenarios and steps as ours, with one
 * step definition that does nothing and no data. Cucumber can hardly be faster.
 */
import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { generateMessages } from '@cucumber/gherkin'
import { IdGenerator, SourceMediaType } from '@cucumber/messages'

export interface Size {
  readonly scenarios: number
  readonly steps: number
}

/** Number of steps of each scenario of each feature, with Backgrounds and Examples applied. */
export type Lengths = readonly (readonly number[])[]

export function lengthsOf(features: string): Lengths {
  const files = readdirSync(features).filter((file) => file.endsWith('.feature'))
  return files.map((file) => stepCounts(readFileSync(join(features, file), 'utf8'), file))
}

export function stepCounts(source: string, uri: string): readonly number[] {
  const envelopes = generateMessages(source, uri, SourceMediaType.TEXT_X_CUCUMBER_GHERKIN_PLAIN, {
    includePickles: true,
    newId: IdGenerator.incrementing(),
  })
  return envelopes.flatMap(({ pickle }) => (pickle ? [pickle.steps.length] : []))
}

export function sizeOf(lengths: Lengths): Size {
  const all = lengths.flat()
  return { scenarios: all.length, steps: all.reduce((sum, steps) => sum + steps, 0) }
}

/**
 * A second yardstick, with our own features and all step sentences of `steps` (compiled), which do
 * nothing: what Cucumber itself takes for them.
 */
export function writeMuteSuite(folder: string, features: string, steps: string): void {
  cpSync(features, join(folder, 'features'), { recursive: true })
  const files = readdirSync(steps).filter((file) => file.endsWith('.steps.js'))
  const cucumber = JSON.stringify(require.resolve('@cucumber/cucumber'))
  const lines = [
    `const { setDefinitionFunctionWrapper, setWorldConstructor, World } = require(${cucumber})`,
    ...[join('support', 'parameter-types.js'), ...files].map(
      (file) => `require(${JSON.stringify(join(steps, file))})`,
    ),
    'setWorldConstructor(World)',
    'setDefinitionFunctionWrapper(() => () => {})',
  ]
  writeFileSync(join(folder, 'steps.js'), `${lines.join('\n')}\n`)
}

/** Plain JavaScript, so that no compiler is measured. It uses this project's Cucumber. */
export function writeEmptySuite(folder: string, lengths: Lengths): void {
  mkdirSync(join(folder, 'features'))
  for (const [index, scenarios] of lengths.entries()) {
    writeFileSync(
      join(folder, 'features', `feature-${index}.feature`),
      emptyFeature(index, scenarios),
    )
  }
  const cucumber = JSON.stringify(require.resolve('@cucumber/cucumber'))
  writeFileSync(
    join(folder, 'steps.js'),
    `require(${cucumber}).Given('nothing is done', () => {})\n`,
  )
}

export function emptyFeature(index: number, scenarios: readonly number[]): string {
  const lines = [`Feature: ${index}`]
  for (const [number, steps] of scenarios.entries()) {
    lines.push(
      `  Example: ${number}`,
      ...Array.from({ length: steps }, () => '    * nothing is done'),
    )
  }
  return `${lines.join('\n')}\n`
}
