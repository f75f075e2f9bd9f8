/** Instances: jobs that are submitted, asked about, and stopped. */

import { ServiceError } from '../../errors'
import { jsonAnswer, textAnswer, xmlAnswer } from './answer'
import type { Instance } from './instance'
import {
  instanceHeaders,
  instanceMembers,
  jobDocument,
  resultDocument,
  statusOf,
  tasksDocument,
} from './instance-documents'
import { readJob } from './job'
import { pageMembers, pageOf } from './pages'
import { invalidParameter, missingParameter } from './refusals'
import { type OdpsRoute, projectOf } from './route'
import { parseXml, textOf } from './xml'

const ONE = '/projects/{project}/instances/{instance}'

export const instanceRoutes: readonly OdpsRoute[] = [
  {
    name: 'CreateInstance',
    pattern: 'POST /projects/{project}/instances',
    does: 'Runs the SQL tasks of a job one after another. Answers with the results if it ends within 2 s, else with the address to ask',
    async perform(call, input) {
      const project = projectOf(call, input)
      const instance = await input.instances.submit(call, project, readJob(input.body))
      const location = `http://${input.host}/api/projects/${project.name}/instances/${instance.id}`
      const headers = { location, ...instanceHeaders(instance) }
      if (statusOf(instance) === 'Terminated') {
        return xmlAnswer(resultDocument(instance), headers, 201)
      }
      return { status: 201, headers, body: '' }
    },
  },
  {
    name: 'ListInstances',
    pattern: 'GET /projects/{project}/instances',
    does: 'The instances of a day, newest first, in pages; by status, owner, time (`daterange`) and name of the job',
    perform(call, input) {
      const project = projectOf(call, input)
      const isAsked = filterOf(input.parameter, call.caller.principal)
      const all = input.instances.list(call, project).filter(isAsked)
      const page = pageOf(all, ({ id }) => id, input)
      const Instance = page.items.map((each) => instanceMembers(each))
      return xmlAnswer({ Instances: { ...pageMembers(page), Instance } })
    },
  },
  {
    name: 'GetInstanceTaskStatus',
    pattern: `GET ${ONE}?taskstatus`,
    does: 'The status of the instance and of each task',
    perform(call, input) {
      const instance = input.instances.find(
        call,
        projectOf(call, input),
        input.variable('instance'),
      )
      return xmlAnswer(tasksDocument(instance), instanceHeaders(instance))
    },
  },
  {
    name: 'GetInstanceResult',
    pattern: `GET ${ONE}?result`,
    does: 'The results of the tasks: CSV of up to 10,000 rows, text, or why a task failed',
    perform(call, input) {
      const instance = findOwn(call, input)
      return xmlAnswer(resultDocument(instance), instanceHeaders(instance))
    },
  },
  {
    name: 'GetInstanceSource',
    pattern: `GET ${ONE}?source`,
    does: 'The job as it was submitted',
    perform: (call, input) => xmlAnswer(jobDocument(findOwn(call, input))),
  },
  {
    name: 'GetInstanceSummary',
    pattern: `GET ${ONE}?instancesummary`,
    does: 'No summaries are made: an empty one',
    perform(call, input) {
      findOwn(call, input)
      return jsonAnswer({ Instance: {} })
    },
  },
  {
    name: 'GetInstanceDetail',
    pattern: `GET ${ONE}?instancedetail`,
    does: 'No details are kept: an empty one',
    perform(call, input) {
      findOwn(call, input)
      return jsonAnswer({ Instance: {} })
    },
  },
  {
    name: 'GetInstanceProgress',
    pattern: `GET ${ONE}?instanceprogress`,
    does: 'A task has no stages: an empty list',
    perform(call, input) {
      findOwn(call, input)
      return xmlAnswer({ Progress: '' })
    },
  },
  {
    name: 'GetInstance',
    pattern: `GET ${ONE}`,
    does: 'Whether it is running; `?instancestatus` too',
    perform(call, input) {
      const instance = input.instances.find(
        call,
        projectOf(call, input),
        input.variable('instance'),
      )
      return xmlAnswer({ Instance: { Status: statusOf(instance) } }, instanceHeaders(instance))
    },
  },
  {
    name: 'StopInstance',
    pattern: `PUT ${ONE}`,
    does: 'Tasks that have not begun do not begin. A statement that runs goes on',
    perform(call, input) {
      const instance = findOwn(call, input)
      const status = textOf(parseXml(input.body, 'Instance'), 'Status').trim()
      if (status === '') throw missingParameter('Status')
      if (status !== 'Terminated') throw invalidParameter('Status', 'it must be Terminated')
      if (statusOf(instance) === 'Terminated') {
        throw new ServiceError('InvalidStateSetting', 409, 'The instance has terminated already.')
      }
      input.instances.stop(instance)
      return textAnswer('')
    },
  },
]

function findOwn(...[call, input]: Parameters<OdpsRoute['perform']>): Instance {
  return input.instances.findOwn(call, projectOf(call, input), input.variable('instance'))
}

function filterOf(
  parameter: (name: string) => string | undefined,
  principal: string,
): (instance: Instance) => boolean {
  const status = parameter('status')?.toLowerCase()
  const jobName = parameter('jobname')
  const isOnlyOwn = parameter('onlyowner') === 'yes'
  const [from = '', to = ''] = (parameter('daterange') ?? '').split(':')
  const [first, last] = [secondsOf(from, 0), secondsOf(to, Number.POSITIVE_INFINITY)]
  return (instance) =>
    (status === undefined || status === '' || statusOf(instance).toLowerCase() === status) &&
    (jobName === undefined || jobName === '' || instance.job.name === jobName) &&
    (!isOnlyOwn || instance.owner === principal) &&
    instance.startedAt >= first * 1000 &&
    instance.startedAt <= last * 1000
}

function secondsOf(text: string, otherwise: number): number {
  if (text === '') return otherwise
  if (!/^\d{1,12}$/.test(text)) throw invalidParameter('daterange', 'it must be seconds:seconds')
  return Number(text)
}
