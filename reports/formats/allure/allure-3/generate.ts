/** Makes the page of Allure 3 with its plugin "Awesome", as one HTML file. */
import { hash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { VerdictDocument } from '../../../verdict/verdict-document'
import { type ResultsFolder, readResultsFolder } from './results-folder'
import { resultsStore } from './store'
import type { CategoryDefinition, PluginContext } from './types'

/** `earlier`: the runs for the trends, in order of time. The page is as the plugin makes it. */
export async function generateAllure3(
  resultsFolder: string,
  earlier: readonly VerdictDocument[],
): Promise<Uint8Array> {
  const { default: AwesomePlugin } = await import('@allurereport/plugin-awesome')
  const folder = readResultsFolder(resultsFolder)
  const store = resultsStore(folder, earlier)
  const reportName = folder.executor.reportName ?? 'Allure'
  const plugin = new AwesomePlugin({ singleFile: true, reportName })
  let page: Uint8Array | undefined
  const context: PluginContext = {
    id: 'awesome',
    publish: false,
    state: NO_STATE,
    allureVersion: versionOfAllure(),
    reportUuid: hash('md5', folder.tests.map(({ uuid }) => uuid).join(' ')),
    reportName,
    categories: categoriesOf(folder),
    output: '',
    reportFiles: {
      addFile: async (name, bytes) => {
        if (name === 'index.html') page = bytes
        return name
      },
    },
  }
  await plugin.start(context)
  await plugin.done(context, store)
  if (page === undefined) throw new Error('the plugin of Allure 3 wrote no page')
  return page
}

const NO_STATE: PluginContext['state'] = {
  set: async () => {},
  get: async <T>() => undefined as T,
  unset: async () => {},
}

/** The patterns are those of Java: `(?s)` is a flag in JavaScript, and a pattern matches the whole message. */
function categoriesOf({ categories }: ResultsFolder): CategoryDefinition[] {
  return categories.map(({ name = '', matchedStatuses, messageRegex = '' }, index) => {
    const message = new RegExp(`^(?:${String(messageRegex).replace('(?s)', '')})$`, 's')
    return {
      id: name,
      name,
      matchers: [{ message, ...(matchedStatuses && { statuses: [...matchedStatuses] }) }],
      groupBy: [],
      groupByMessage: true,
      index,
    }
  })
}

function versionOfAllure(): string {
  const entry = require.resolve('@allurereport/plugin-awesome')
  return JSON.parse(readFileSync(join(dirname(entry), '..', 'package.json'), 'utf8')).version
}
