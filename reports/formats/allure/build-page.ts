/**
 * Builds the Allure page of a run's folder with allure-commandline, as one file that opens from disk. Needs Java, which
 * npm cannot install.
 */
import { execFile } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { delimiter, dirname, join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { jsonText } from '../../../record/json-text'
import {
  removeWritten,
  unfinishedFolder,
  writeWholeFile,
  writeWholeFolder,
} from '../../../record/whole-file'
import { WriteFailure } from '../../../record/write-failure'
import type { VerdictDocument } from '../../verdict/verdict-document'
import { REPORTS } from '../write-reports'
import { allureHistory } from './history'

export type AllurePage =
  | { readonly built: true; readonly path: string }
  /** `reason` says what is missing and which report to open instead. */
  | { readonly built: false; readonly reason: string }

const run = promisify(execFile)

/** `earlier`: the runs for the trends. Where it cannot be built, the result has the
 * reason. Throws only a {@link WriteFailure}. */
export async function buildAllurePage(
  directory: string,
  earlier: readonly VerdictDocument[] = [],
): Promise<AllurePage> {
  const results = resolve(directory, REPORTS.allureResults)
  const path = resolve(directory, REPORTS.allurePage)
  const instead = `Open ${join(directory, REPORTS.page)} instead.`
  if (!existsSync(results)) {
    return {
      built: false,
      reason: `There are no Allure results in ${directory}. Run the suite first.`,
    }
  }
  const java = javaCommand()
  if (!(await isExecutable(java))) {
    return { built: false, reason: `${javaMissing(java)} ${instead}` }
  }
  try {
    writeHistory(results, earlier)
    await generate(java, results, dirname(path))
  } catch (error) {
    if (error instanceof WriteFailure) throw error
    const reason = `allure-commandline could not build the page: ${lastOutputLine(error)}. ${instead}`
    return { built: false, reason }
  }
  return { built: true, path }
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

function javaCommand(): string {
  const { JAVA_HOME } = process.env
  return JAVA_HOME ? join(JAVA_HOME, 'bin', 'java') : 'java'
}

function javaMissing(java: string): string {
  const where = java === 'java' ? 'there is no "java" on the PATH' : `there is no ${java}`
  return `The Allure page needs Java, and ${where}. Install a Java runtime, version 8 or later (for instance "apt install default-jre-headless", "brew install openjdk" or https://adoptium.net), or set JAVA_HOME.`
}

async function isExecutable(java: string): Promise<boolean> {
  return run(java, ['-version']).then(
    () => true,
    () => false,
  )
}

/**
 * Starts the main class of Allure directly: its start script needs a POSIX shell with xargs. Without
 * `ALLURE_NO_ANALYTICS` it reports the build to Google, and so does the page when it is opened.
 */
async function generate(java: string, results: string, output: string): Promise<void> {
  const home = join(dirname(require.resolve('allure-commandline/package.json')), 'dist')
  const classPath = [join(home, 'lib', '*'), join(home, 'lib', 'config')].join(delimiter)
  const folder = unfinishedFolder(output)
  const command = ['generate', '--single-file', '--clean', '--output', folder.path, results]
  try {
    await run(java, ['-classpath', classPath, 'io.qameta.allure.CommandLine', ...command], {
      env: { ...process.env, APP_HOME: home, ALLURE_NO_ANALYTICS: 'true' },
    })
    folder.finish()
  } finally {
    folder.discard()
  }
}

/** The last line that the failed program printed. */
function lastOutputLine(error: unknown): string {
  const { stderr = '', stdout = '' } = error as { stderr?: string; stdout?: string }
  const lines = `${stdout}\n${stderr}`
    .split('\n')
    .filter((line) => /\S/.test(line) && !/^\s+at /.test(line))
  return lines.at(-1)?.trim() ?? String(error)
}
