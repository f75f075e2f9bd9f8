/**
 * The results of a run as a store of Allure 3. The store of its core is not used: the core brings a hundred packages more,
 * such as those that send results to other services. Results of the suite have no retries, environments or variables.
 */
import type { VerdictDocument } from '../../../verdict/verdict-document'
import { earlierPoints, transitionOf } from './earlier-points'
import type { ResultsFolder } from './results-folder'
import { attachmentLink, ENVIRONMENT, storedFixtures, storedTest } from './stored-tests'
import type { AllureStore, AttachmentContent, AttachmentLink, StoredTest } from './types'

/** What the plugin asks for. */
type Asked = Pick<
  AllureStore,
  | 'allTestResults'
  | 'allAttachments'
  | 'attachmentContentById'
  | 'relatedByTestResultIds'
  | 'testsStatistic'
  | 'metadataByKey'
  | 'allHistoryDataPoints'
  | 'allHistoryDataPointsByEnvironmentId'
  | 'allEnvironmentIdentities'
  | 'environmentIdByTrId'
  | 'testResultsByEnvironmentId'
  | 'allTestEnvGroups'
  | 'allVariables'
  | 'envVariablesByEnvironmentId'
  | 'resolutionIssueByTestResultId'
  | 'allMetrics'
  | 'qualityGateResultsByEnvironmentId'
  | 'globalExitCode'
  | 'allGlobalErrors'
  | 'allGlobalErrorsByEnv'
  | 'allGlobalAttachments'
  | 'allGlobalAttachmentsByEnv'
>

/** `earlier`: the runs before, in order of time. */
export function resultsStore(
  folder: ResultsFolder,
  earlier: readonly VerdictDocument[],
): AllureStore {
  const points = earlierPoints(earlier)
  const tests = folder.tests
    .map(storedTest)
    .map((test): StoredTest => ({ ...test, ...transitionOf(test, points) }))
  const attachmentsByTrId = new Map(
    folder.tests.map(({ attachments }, at) => [
      tests[at]?.id ?? '',
      attachments.map(attachmentLink) as AttachmentLink[],
    ]),
  )
  const fixtures = folder.containers.flatMap(storedFixtures)
  const linked = [
    ...folder.tests.flatMap((test) => test.attachments),
    ...folder.containers.flatMap(({ befores }) => befores.flatMap((each) => each.attachments)),
  ]
  const sources = new Map(linked.map((each) => [attachmentLink(each).id, each.source]))
  const links = new Map(linked.map(attachmentLink).map((link) => [link.id, link]))
  const metadata = new Map<string, unknown>([
    ['allure_environment', folder.environment],
    ['allure2_executor', folder.executor],
  ])
  const asked: Asked = {
    allTestResults: async ({ filter } = {}) => (filter ? tests.filter(filter) : [...tests]),
    allAttachments: async () => [...links.values()],
    attachmentContentById: async (id) => contentOf(folder.attachment(sources.get(id) ?? '')),
    relatedByTestResultIds: async () => ({
      attachmentsByTrId,
      fixturesByTrId: new Map(
        tests.map(({ id }) => [id, fixtures.filter((each) => each.testResultIds.includes(id))]),
      ),
      historyByTrId: new Map(
        tests.map(({ id, historyId = '' }) => [
          id,
          points.flatMap(({ testResults }) => testResults[historyId] ?? []),
        ]),
      ),
      retriesByTrId: new Map(),
    }),
    testsStatistic: async (filter) => statisticOf(filter ? tests.filter(filter) : tests),
    metadataByKey: async <T>(key: string) => metadata.get(key) as T | undefined,
    allHistoryDataPoints: async () => [...points],
    allHistoryDataPointsByEnvironmentId: async () => [...points],
    allEnvironmentIdentities: async () => [{ id: ENVIRONMENT, name: ENVIRONMENT }],
    environmentIdByTrId: async () => ENVIRONMENT,
    testResultsByEnvironmentId: async () => [...tests],
    allTestEnvGroups: async () =>
      tests.map(({ id, name, status, testCase }) => ({
        id: testCase?.id ?? id,
        name,
        status,
        testResultsByEnv: { [ENVIRONMENT]: id },
      })),
    allVariables: async () => ({}),
    envVariablesByEnvironmentId: async () => ({}),
    resolutionIssueByTestResultId: async () => undefined,
    allMetrics: async () => [],
    qualityGateResultsByEnvironmentId: async () => ({}),
    globalExitCode: async () => undefined,
    allGlobalErrors: async () => [],
    allGlobalErrorsByEnv: async () => ({}),
    allGlobalAttachments: async () => [],
    allGlobalAttachmentsByEnv: async () => ({}),
  }
  return asked as AllureStore
}

function statisticOf(tests: readonly StoredTest[]): Awaited<ReturnType<Asked['testsStatistic']>> {
  const byStatus = Map.groupBy(tests, ({ status }) => status)
  const added = tests.filter(({ transition }) => transition === 'new').length
  return {
    ...Object.fromEntries(Array.from(byStatus, ([status, some]) => [status, some.length])),
    total: tests.length,
    ...(added === 0 ? {} : { new: added }),
  }
}

/** The plugin reads the bytes alone. */
function contentOf(bytes: Buffer | undefined): AttachmentContent | undefined {
  if (bytes === undefined) return undefined
  const content: Pick<AttachmentContent, 'asBuffer'> = { asBuffer: async () => bytes }
  return content as AttachmentContent
}
