/** Projects: create, get, list, delete. */

import { NotValid, required, roa, text, trueOrFalse, wholeNumber } from '../gateway'
import { encryptionIn } from './encryption-setting'
import { look, PROJECT, PROPERTIES, projectMembers, toChange } from './project-members'
import { requireQuota } from './quota-operations'
import { bodyOf, membersOf, requiredText, textOf } from './sent-body'

const NAME = { projectName: required(text) }
const DONE = { data: 'success' }

export const projectOperations = [
  roa('CreateProject', 'POST /api/v1/projects', {}, (call) => {
    const body = bodyOf(call, 'name', 'comment', 'productType', 'defaultQuota', 'properties')
    const name = requiredText(body, 'name')
    const sent = membersOf(body.properties ?? {}, 'properties', [...PROPERTIES, 'encryption'])
    const { encryption: sentEncryption, ...properties } = sent
    const encryption = encryptionIn(sentEncryption)
    const defaultQuota = requireQuota(textOf(body, 'defaultQuota'))
    const { region, caller, cloud } = call
    cloud.projects.createProject(caller.principal, { name, region, encryption })
    const project = cloud.projects.find(caller.principal, name)
    project.meta = {
      ...project.meta,
      comment: textOf(body, 'comment') ?? '',
      productType: textOf(body, 'productType') ?? project.meta.productType,
      defaultQuota,
      properties,
    }
    cloud.projects.save(project)
    return DONE
  }),
  roa(
    'GetProject',
    `GET ${PROJECT}`,
    {
      ...NAME,
      verbose: trueOrFalse,
      withQuotaProductType: trueOrFalse,
      withStorageTierInfo: trueOrFalse,
    },
    (call, { projectName }) => ({ data: projectMembers(call, look(call, projectName)) }),
  ),
  roa(
    'ListProjects',
    'GET /api/v1/projects',
    {
      marker: text,
      maxItem: wholeNumber,
      prefix: text,
      region: text,
      quotaNickName: text,
      quotaName: text,
      saleTags: text,
      tenantId: text,
      type: text,
      listSystemCatalog: text,
    },
    (call, { prefix = '', region = call.region, quotaNickName, ...page }) => {
      if (quotaNickName !== undefined) requireQuota(quotaNickName)
      const { principal } = call.caller
      const all = call.cloud.projects
        .listProjects(principal)
        .filter((project) => project.region === region && project.name.startsWith(prefix))
        .sort((left, right) => (left.name < right.name ? -1 : 1))
      const { items, ...next } = pageOf(all, page.marker, page.maxItem)
      return { data: { projects: items.map((each) => projectMembers(call, each)), ...next } }
    },
  ),
  roa('DeleteProject', `DELETE ${PROJECT}`, { ...NAME, isLogical: trueOrFalse }, (call, input) => {
    const { projectName: project, isLogical = true } = input
    toChange(call, project, 'DeleteProject')
    call.cloud.projects.deleteProject(call.caller.principal, { project, isLogical })
    return DONE
  }),
  roa('GetTrustedProjects', `GET ${PROJECT}/trustedProjects`, NAME, (call, { projectName }) => {
    look(call, projectName)
    return { data: [] }
  }),
]

/** The marker is the name of the last item before the page. */
export function pageOf<Item extends { readonly name: string }>(
  all: readonly Item[],
  marker = '',
  maxItem = 20,
) {
  if (maxItem < 1 || maxItem > 100) throw new NotValid('maxItem', 'it must be 1 to 100')
  const left = all.filter(({ name }) => name > marker)
  const items = left.slice(0, maxItem)
  const next = left.length > items.length ? (items.at(-1)?.name ?? '') : ''
  return { items, marker: next, NextToken: next, maxItem }
}
