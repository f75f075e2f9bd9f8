/** Results in the form in which Allure 3 keeps them. */
import { hash } from 'node:crypto'
import type {
  Attachment,
  FixtureResult,
  StepResult,
  TestResult,
  TestResultContainer,
} from 'allure-js-commons'
import { allureHistoryId } from '../history-id'
import type { AttachmentLink, AttachmentStep, StoredFixture, StoredStep, StoredTest } from './types'

/** Allure's name for the one environment of a report that has no environments of its own. */
export const ENVIRONMENT = 'default'

const SOURCE = { readerId: 'sealproof', metadata: {} }

export function storedTest(test: TestResult): StoredTest {
  const { name, fullName, testCaseId, status, description, titlePath, labels, links } = test
  const id = testCaseId ?? test.uuid
  return {
    id: hash('md5', test.uuid),
    name: name ?? '',
    status: status ?? 'unknown',
    error: { ...test.statusDetails },
    testCase: {
      id: hash('md5', id),
      name: name ?? '',
      ...(fullName === undefined ? {} : { fullName }),
    },
    historyId: allureHistoryId(id),
    environment: ENVIRONMENT,
    ...(fullName === undefined ? {} : { fullName }),
    ...(description === undefined ? {} : { description }),
    ...period(test),
    flaky: false,
    muted: false,
    known: false,
    isRetry: false,
    labels,
    parameters: [],
    links: links.map(({ name: shown, url, type }) => ({
      url,
      ...(shown === undefined ? {} : { name: shown }),
      ...(type === undefined ? {} : { type }),
    })),
    steps: test.steps.map(storedStep),
    sourceMetadata: SOURCE,
    titlePath: titlePath ?? [],
  }
}

/** What a container has attached to the set-up of its tests. */
export function storedFixtures({ uuid, children, befores }: TestResultContainer): StoredFixture[] {
  return befores.map((before: FixtureResult, index) => ({
    id: hash('md5', `${uuid} ${index}`),
    testResultIds: children.map((child) => hash('md5', child)),
    type: 'before',
    name: before.name ?? '',
    status: before.status ?? 'unknown',
    steps: before.attachments.map(attachmentStep),
    sourceMetadata: SOURCE,
  }))
}

function storedStep(step: StepResult): StoredStep {
  const { name, status, statusDetails, parameters, steps } = step
  const { message, trace } = statusDetails
  return {
    type: 'step',
    stepId: hash('md5', `${name}${step.start}`),
    name: name ?? '',
    status: status ?? 'unknown',
    parameters: parameters.map(({ name: of, value }) => ({
      name: of,
      value,
      hidden: false,
      excluded: false,
      masked: false,
    })),
    steps: steps.map(storedStep),
    ...period(step),
    ...(message === undefined ? {} : { message }),
    ...(trace === undefined ? {} : { trace }),
  }
}

export function attachmentLink({ name, type, source }: Attachment): AttachmentStep['link'] {
  return {
    id: hash('md5', source),
    name,
    ...(type === undefined ? {} : { contentType: type }),
    originalFileName: source,
    ext: source.slice(source.lastIndexOf('.')),
    used: true,
    missed: false,
  } satisfies AttachmentLink
}

function attachmentStep(attachment: Attachment): AttachmentStep {
  return { type: 'attachment', link: attachmentLink(attachment) }
}

function period({ start, stop }: { start?: number; stop?: number }): {
  start?: number
  stop?: number
  duration?: number
} {
  return start === undefined || stop === undefined ? {} : { start, stop, duration: stop - start }
}
