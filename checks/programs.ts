/** Programs that npm cannot bring, looked for where a shell would look. */
import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'

export interface Surroundings {
  readonly PATH?: string | undefined
  readonly JAVA_HOME?: string | undefined
}

const BROWSERS = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']

export function findChromium(environment: Surroundings = process.env): string | undefined {
  return BROWSERS.map((name) => onPath(name, environment)).find(Boolean)
}

/** Where Allure's own start script looks for it. */
export function findJava(environment: Surroundings = process.env): string | undefined {
  const { JAVA_HOME } = environment
  const home = JAVA_HOME ? join(JAVA_HOME, 'bin', 'java') : undefined
  return home && isExecutable(home) ? home : onPath('java', environment)
}

export function findPython(environment: Surroundings = process.env): string | undefined {
  return onPath('python3', environment)
}

/** Why a page cannot be made and looked at here; undefined when it can. */
export function missingForPages(environment: Surroundings = process.env): string | undefined {
  if (!findJava(environment)) return 'Java is not installed (on Debian: default-jre-headless)'
  if (!findChromium(environment)) return 'Chromium is not installed (on Debian: chromium)'
  return undefined
}

function onPath(name: string, { PATH = '' }: Surroundings): string | undefined {
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
