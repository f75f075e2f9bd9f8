/**
 * Writes `allure-results/`. The writer of allure-js-commons is not used: it flushes each of about a thousand files to
 * the disk, which is not needed, since the files can be made again from `run.ndjson`.
 */

import { existsSync } from 'node:fs'
import type { ExecutorInfo } from 'allure-js-commons/sdk'
import { jsonText } from '../../../record/json-text'
import { oneLine } from '../../../record/plain-text'
import { selectionWording } from '../../../record/selection'
import { writeWholeFolder } from '../../../record/whole-file'
import { MOST_REPORT_BYTES, readRegularFile } from '../../../specification/regular-file'
import type { Run } from '../../verdict/model'
import { rerunWholeCommand } from '../../wording/rerun-command'
import { runFacts } from '../../wording/run-facts'
import {
  referenceCaveat,
  saidWording,
  seenWording,
  startersWording,
} from '../../wording/target-wording'
import { addressMember } from '../address-member'
import { attachedFigures, isAboutAlgorithms } from './figures'
import { CATEGORIES } from './labels'
import { allureResults } from './results'

/**
 * Replaces the results of an earlier call, since Allure would count them too. The folder is complete when it gets its
 * name, because renaming each of its files would take longer than writing them does. The page of
 * `sealproof bench`, where there is one, is attached to the scenarios about algorithms.
 */
export function writeAllure(run: Run, directory: string, figuresPage?: string): void {
  const hasFigures = figuresPage !== undefined && existsSync(figuresPage)
  const figures = hasFigures ? readRegularFile(figuresPage, MOST_REPORT_BYTES) : undefined
  writeWholeFolder(directory, allureFiles(run, figures))
}

/** Every file of `allure-results/`, each name once. The same run and page give the same bytes. */
export function* allureFiles(
  run: Run,
  figuresPage?: Uint8Array,
): Generator<readonly [name: string, content: string | Uint8Array]> {
  const written = new Set<string>()
  const aboutAlgorithms: string[] = []
  for (const { test, attachments } of allureResults(run)) {
    yield [`${test.uuid}-result.json`, jsonText(test)]
    for (const [name, content] of attachments) {
      if (!written.has(name)) yield [name, content]
      written.add(name)
    }
    if (isAboutAlgorithms(run, test)) aboutAlgorithms.push(test.uuid)
  }
  if (figuresPage !== undefined) yield* attachedFigures(run, figuresPage, aboutAlgorithms)
  yield ['environment.properties', environmentProperties(run)]
  yield ['categories.json', jsonText(CATEGORIES)]
  yield ['executor.json', jsonText(executor(run))]
}

function environmentProperties(run: Run): string {
  const { suite, target, selection, runtime } = run
  const caveat = referenceCaveat(run)
  const { headline, profile, documented, events } = runFacts(run)
  const facts = {
    // The first screen of either page shows the first ones.
    Outcome: headline,
    ...(events === undefined ? {} : { Events: events }),
    RunAgain: rerunWholeCommand(run),
    Documented: documented,
    Profile: profile,
    Target: saidWording(target),
    Reached: seenWording(run),
    StartedBy: startersWording(run),
    ...(caveat === undefined ? {} : { Reference: caveat }),
    Capabilities: target.capabilities.join(', ') || 'none',
    Suite: `${suite.name} ${suite.version}`,
    Specification: suite.specification,
    Selection: selectionWording(selection) || 'everything',
    Node: runtime ?? 'unknown',
  }
  const lines = Object.entries(facts).map(([key, value]) => `${key}=${propertyValue(value)}`)
  return `${lines.join('\n')}\n`
}

/** Java reads properties as Latin 1, and a backslash as an escape. */
function propertyValue(value: string): string {
  const codeUnit = (unit: string) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`
  return oneLine(value)
    .replaceAll('\\', '\\\\')
    .replace(/[^ -~]/g, codeUnit)
}

/** Allure shows the name of the report at its head, and the executor beside the environment. */
function executor(run: Run): ExecutorInfo {
  const { suite, ci, started } = run
  const reportName = oneLine(`${run.target.name} ${run.target.version}: ${runFacts(run).headline}`)
  if (!ci) {
    const name = `${suite.name} ${suite.version}`
    return { name, type: 'local', buildName: started ?? 'never started', reportName }
  }
  const { name, url, buildNumber } = ci
  return {
    name,
    type: name.split(' ')[0]?.toLowerCase() ?? 'ci',
    reportName,
    ...addressMember('buildUrl', url ?? ''),
    ...(buildNumber ? { buildName: buildNumber } : {}),
  }
}
