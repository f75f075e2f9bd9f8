/** Programs that npm cannot bring, looked for where a shell would look. */
import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'

interface Environment {
  readonly PATH?: string | undefined
  readonly JAVA_HOME?: string | undefined
}

const BROWSERS = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']

export function findChromium(environment: Environment = process.env): string | undefined {
  return BROWSERS.map((name) => onPath(name, environment)).find(Boolean)
}

/** Where Allure's own start script looks for it. */
export function findJava(environment: Environment = process.env): string | undefined {
  const { JAVA_HOME } = environment
  const home = JAVA_HOME ? join(JAVA_HOME, 'bin', 'java') : undefined
  return home && isExecutable(home) ? home : onPath('java', environment)
}

export function findPython(environment: Environment = process.env): string | undefined {
  return onPath('python3', environment)
}

/** Why Allure's page cannot be made here; undefined when it can. */
export function missingJava(environment: Environment = process.env): string | undefined {
  return findJava(environment)
    ? undefined
    : 'Java is not installed (on Debian: default-jre-headless)'
}

/** Why a page cannot be opened here; undefined when it can. */
export function missingChromium(environment: Environment = process.env): string | undefined {
  return findChromium(environment) ? undefined : 'Chromium is not installed (on Debian: chromium)'
}

/** Why Allure's page cannot be made and opened here; undefined when it can. */
export function missingForPages(environment: Environment = process.env): string | undefined {
  return missingJava(environment) ?? missingChromium(environment)
}

function onPath(name: string, { PATH = '' }: Environment): string | undefined {
  return PATH.split(delimiter)
    .filter(Boolean)
    .map((folder) => join(folder, name))
    .find(isExecutable)
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK)
    return true
  } catch {
    return false
  }
}
