/**
 * Builds the Allure page of a run's folder, as one file that opens from disk: with Allure 2 where there is Java, with
 * Allure 3 where there is none.
 */
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { jsonText } from '../../../record/json-text'
import { removeWritten, writeWholeFile, writeWholeFolder } from '../../../record/whole-file'
import { WriteFailure } from '../../../record/write-failure'
import type { VerdictDocument } from '../../verdict/verdict-document'
import { REPORTS } from '../write-reports'
import { allure3Page } from './allure-3/page'
import { allureHistory } from './history'
import { generateAllure2, javaCommand, javaMissing } from './with-java'

/** Versions of Allure that can make the page. */
export const ALLURE_VERSIONS = [2, 3] as const
export type AllureVersion = (typeof ALLURE_VERSIONS)[number]

export type AllurePage =
  /** `remark`: why it was not made by the version that would have been taken. */
  | {
      readonly built: true
      readonly path: string
      readonly version: AllureVersion
      readonly remark?: string
    }
  /** `reason` says what is missing and which report to open instead. */
  | { readonly built: false; readonly reason: string }

export interface AllurePageOptions {
  /** The runs for the trends, in order of time. */
  readonly earlier?: readonly VerdictDocument[]
  /** Left out: 2 where there is Java, or else 3. */
  readonly version?: AllureVersion | undefined
  /** Folder that will have the page alone, and is replaced; left out: one in the run's folder. */
  readonly folder?: string | undefined
}

/** Where it cannot be built, the result has the reason. Throws only a {@link WriteFailure}. */
export async function buildAllurePage(
  directory: string,
  { earlier = [], version, folder }: AllurePageOptions = {},
): Promise<AllurePage> {
  const results = resolve(directory, REPORTS.allureResults)
  const path = folder ? resolve(folder, 'index.html') : resolve(directory, REPORTS.allurePage)
  const notBuilt = (reason: string): AllurePage => ({
    built: false,
    reason: `${reason} Open ${join(directory, REPORTS.page)} instead.`,
  })
  if (!existsSync(results)) {
    return {
      built: false,
      reason: `There are no Allure results in ${directory}. Run the suite first.`,
    }
  }
  const missing = version === 3 ? undefined : await javaMissing()
  if (version === 2 && missing !== undefined) return notBuilt(missing)
  let remark: string | undefined
  if (version !== 3 && missing === undefined) {
    try {
      writeHistory(results, earlier)
      await generateAllure2(javaCommand(), results, dirname(path))
      return { built: true, path, version: 2 }
    } catch (error) {
      if (error instanceof WriteFailure) throw error
      remark = `allure-commandline could not build the page: ${(error as Error).message}.`
      if (version === 2) return notBuilt(remark)
    }
  }
  try {
    const page = await allure3Page({ results, earlier })
    writeWholeFolder(dirname(path), [['index.html', page]])
  } catch (error) {
    if (error instanceof WriteFailure) throw error
    return notBuilt(`Allure 3 could not build the page: ${(error as Error).message}.`)
  }
  return { built: true, path, version: 3, ...(remark === undefined ? {} : { remark }) }
}

/** Allure labels the points of a trend by `buildOrder`, and leaves the axis blank without it. */
function writeHistory(results: string, earlier: readonly VerdictDocument[]): void {
  if (earlier.length === 0) {
    removeWritten(join(results, HISTORY))
    return
  }
  writeWholeFolder(join(results, HISTORY), allureHistory(earlier))
  const file = join(results, 'executor.json')
  const executor = { ...JSON.parse(readFileSync(file, 'utf8')), buildOrder: earlier.length + 1 }
  writeWholeFile(file, jsonText(executor))
}

const HISTORY = 'history'
