/**
 * Which features a run that is resumed reads: those that have a scenario left. The others are as the record has them, text for
 * text, so what Cucumber would make of them is in the record.
 */
import { globSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { BegunRun } from './earlier-run'

/**
 * Names of files within the folder of the features. Undefined: all must be read, since a feature is not as it was, or since
 * the share of a shard is counted in all of them.
 */
export function featuresToRead(
  earlier: BegunRun,
  features: string,
  shard: string | undefined,
): readonly string[] | undefined {
  // A process that was killed before its first scenario may not have said what it would ask.
  if (shard !== undefined || earlier.attempts.size === 0) return undefined
  const parent = basename(features)
  const recorded = textsIn(earlier)
  const files = globSync('**/*.feature', { cwd: features }).map((file) =>
    file.replaceAll('\\', '/'),
  )
  if (files.length !== recorded.size) return undefined
  const isSame = (file: string) =>
    recorded.get(`${parent}/${file}`) === withoutReturns(readFileSync(join(features, file), 'utf8'))
  const left = featuresLeft(earlier)
  const needed = files.filter((file) => left.has(`${parent}/${file}`))
  if (needed.length === 0 || needed.length === files.length) return undefined
  return files.every(isSame) ? needed : undefined
}

export function addressesOf(files: readonly string[], features: string): ReadonlySet<string> {
  return new Set(files.map((file) => `${basename(features)}/${file}`))
}

/** By the address of the feature. */
function textsIn({ head }: BegunRun): ReadonlyMap<string, string> {
  return new Map(
    head.flatMap(({ source }) => (source ? [[source.uri, withoutReturns(source.data)]] : [])),
  )
}

/** Lines may end in two ways. */
function withoutReturns(text: string): string {
  return text.replaceAll('\r\n', '\n')
}

function featuresLeft({ head, testCases, finished, notYet }: BegunRun): ReadonlySet<string> {
  const left = new Set(
    testCases.flatMap(({ pickleId }) =>
      finished.has(pickleId) || notYet?.has(pickleId) ? [] : [pickleId],
    ),
  )
  return new Set(head.flatMap(({ pickle }) => (pickle && left.has(pickle.id) ? [pickle.uri] : [])))
}
