/** The id by which Allure 2 and 3 know a scenario from run to run. */
import { hash } from 'node:crypto'

/** As both make it of the `testCaseId` of a result without parameters. */
export function allureHistoryId(testCaseId: string): string {
  return `${hash('md5', testCaseId)}.${hash('md5', '')}`
}
