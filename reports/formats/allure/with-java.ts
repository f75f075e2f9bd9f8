/** Makes the Allure page with allure-commandline, which is Allure 2. It needs Java, which npm cannot install. */
import { execFile } from 'node:child_process'
import { delimiter, dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { unfinishedFolder } from '../../../record/whole-file'
import { WriteFailure } from '../../../record/write-failure'

const run = promisify(execFile)

export function javaCommand(): string {
  const { JAVA_HOME } = process.env
  return JAVA_HOME ? join(JAVA_HOME, 'bin', 'java') : 'java'
}

/** Why Allure 2 cannot make a page here; undefined where it can. */
export async function javaMissing(): Promise<string | undefined> {
  const java = javaCommand()
  if (await isExecutable(java)) return undefined
  const where = java === 'java' ? 'there is no "java" on the PATH' : `there is no ${java}`
  return `Allure 2 needs Java, version 8 or later, and ${where}. Allure 3 needs none: leave --allure 2 out.`
}

async function isExecutable(java: string): Promise<boolean> {
  return run(java, ['-version']).then(
    () => true,
    () => false,
  )
}

/**
 * Starts the main class of Allure directly: its start script needs a POSIX shell with xargs. Without
 * `ALLURE_NO_ANALYTICS` it reports the build to Google, and so does the page when it is opened. Rejects with a
 * {@link WriteFailure}, or with what the program printed last.
 */
export async function generateAllure2(
  java: string,
  results: string,
  output: string,
): Promise<void> {
  const home = join(dirname(require.resolve('allure-commandline/package.json')), 'dist')
  const classPath = [join(home, 'lib', '*'), join(home, 'lib', 'config')].join(delimiter)
  const folder = unfinishedFolder(output)
  const command = ['generate', '--single-file', '--clean', '--output', folder.path, results]
  try {
    await run(java, ['-classpath', classPath, 'io.qameta.allure.CommandLine', ...command], {
      env: { ...process.env, APP_HOME: home, ALLURE_NO_ANALYTICS: 'true' },
    })
    folder.finish()
  } catch (error) {
    throw error instanceof WriteFailure ? error : new Error(lastOutputLine(error))
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
