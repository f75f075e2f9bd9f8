/** Properties of a project: basic ones, its encryption among them, and those with a path of their own. */

import { OWNER } from '../../index'
import { type Call, NotValid, required, roa, text } from '../gateway'
import { encryptionIn } from './encryption-setting'
import { look, PROJECT, PROPERTIES, requireHere, toChange } from './project-members'
import { requireQuota } from './quota-operations'
import { bodyOf, membersOf, requiredText, textOf } from './sent-body'

const NAME = { projectName: required(text) }
const DONE = { data: 'success' }
const STATUSES = ['AVAILABLE', 'READONLY', 'FROZEN'] as const
const SECURITY = [
  'usingAcl',
  'usingPolicy',
  'labelSecurity',
  'objectCreatorHasAccessPermission',
  'objectCreatorHasGrantPermission',
  'enableDownloadPrivilege',
  'projectProtection',
]

export const propertyOperations = [
  roa('UpdateProjectBasicMeta', `PUT ${PROJECT}/meta`, NAME, (call, { projectName }) => {
    const body = bodyOf(call, 'comment', 'properties', 'status')
    const known = [...PROPERTIES, 'encryption']
    const { encryption: sent, ...properties } = membersOf(
      body.properties ?? {},
      'properties',
      known,
    )
    const encryption = encryptionIn(sent)
    const comment = textOf(body, 'comment')
    const status = body.status === undefined ? undefined : statusIn(textOf(body, 'status'))
    const { cloud, caller } = call
    const project = requireHere(call, cloud.projects.find(caller.principal, projectName))
    if (encryption) {
      cloud.projects.updateProjectBasicMeta(caller.principal, { project: projectName, encryption })
    } else {
      requireBasic(call, projectName)
    }
    project.meta = {
      ...project.meta,
      ...(comment !== undefined && { comment }),
      properties: { ...project.meta.properties, ...properties },
    }
    if (status !== undefined) project.status = status
    cloud.projects.save(project)
    return { ...DONE, errorCode: '', errorMsg: '', httpCode: 200 }
  }),
  roa('UpdateProjectDefaultQuota', `PUT ${PROJECT}/quota`, NAME, (call, { projectName }) => {
    const defaultQuota = requireQuota(requiredText(bodyOf(call, 'quota'), 'quota'))
    return changed(call, projectName, 'UpdateProjectDefaultQuota', { defaultQuota })
  }),
  roa('UpdateProjectIpWhiteList', `PUT ${PROJECT}/ipWhiteList`, NAME, (call, { projectName }) => {
    const body = bodyOf(call, 'ipWhiteList')
    const sent = membersOf(body.ipWhiteList ?? {}, 'ipWhiteList', ['ipList', 'vpcIpList'])
    const ipWhiteList = {
      ipList: textOf(sent, 'ipList') ?? '',
      vpcIpList: textOf(sent, 'vpcIpList') ?? '',
    }
    return changed(call, projectName, 'UpdateProjectIpWhiteList', { ipWhiteList })
  }),
  roa('UpdateProjectSecurity', `PUT ${PROJECT}/security`, NAME, (call, { projectName }) => {
    const before = look(call, projectName).meta.securityProperties
    const securityProperties = { ...before, ...bodyOf(call, ...SECURITY) }
    return changed(call, projectName, 'UpdateProjectSecurity', { securityProperties })
  }),
  roa('UpdateProjectStatus', `PUT ${PROJECT}/status`, NAME, (call, { projectName }) => {
    const status = statusIn(requiredText(bodyOf(call, 'status'), 'status'))
    const project = toChange(call, projectName, 'UpdateProjectStatus')
    project.status = status
    // A project that was to be deleted is restored.
    delete project.purgeAt
    call.cloud.projects.save(project)
    return DONE
  }),
]

type Meta = ReturnType<typeof look>['meta']

function changed(call: Call, name: string, operation: string, meta: Partial<Meta>) {
  const project = toChange(call, name, operation)
  project.meta = { ...project.meta, ...meta }
  call.cloud.projects.save(project)
  return DONE
}

/** Without encryption in it, the call changes nothing that only the service below could refuse. */
function requireBasic({ cloud, caller }: Call, project: string): void {
  const { principal } = caller
  if (principal === OWNER) return
  cloud.projects.toChange(principal, project, 'odps:UpdateProjectBasicMeta')
}

function statusIn(sent: string | undefined) {
  const status = STATUSES.find((each) => each === sent)
  if (status === undefined) throw new NotValid('status', `it must be ${STATUSES.join(' or ')}`)
  return status
}
