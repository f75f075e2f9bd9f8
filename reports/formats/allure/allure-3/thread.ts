/**
 * The thread in which the page of Allure 3 is made: the plugin ends the process where a page is too large for one file, and
 * prints.
 */
import { parentPort, workerData } from 'node:worker_threads'
import { generateAllure3 } from './generate'
import type { Allure3Request } from './page'

const { results, earlier }: Allure3Request = workerData

generateAllure3(results, earlier).then((page) => parentPort?.postMessage(page))
