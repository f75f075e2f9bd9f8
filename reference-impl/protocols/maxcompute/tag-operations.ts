/** Tags of projects, as the provider of Terraform asks for them. */

import { json, NotValid, required, roa, text } from '../gateway'
import { look, toChange } from './project-members'
import { bodyOf, membersOf, requiredText, textOf, textsOf } from './sent-body'

const TYPED = { RegionId: text, ResourceType: text }

export const tagOperations = [
  roa(
    'ListTagResources',
    'GET /tags',
    { ...TYPED, ResourceId: required(text), Tag: text, NextToken: text },
    (call, { ResourceId }) => {
      const [name = ''] = namesIn(ResourceId)
      const TagResource = Object.entries(look(call, name).meta.tags).map(([TagKey, TagValue]) => ({
        ResourceId: name,
        ResourceType: 'project',
        TagKey,
        TagValue,
      }))
      return { TagResources: { TagResource } }
    },
  ),
  roa('TagResources', 'POST /tags', {}, (call) => {
    const body = bodyOf(call, 'Tag', 'RegionId', 'ResourceType', 'ResourceId')
    const tags = Array.isArray(body.Tag) ? body.Tag : []
    const pairs = tags.map((tag) => {
      const members = membersOf(tag, 'Tag', ['Key', 'Value'])
      return [requiredText(members, 'Key'), textOf(members, 'Value') ?? ''] as const
    })
    for (const name of textsOf(body, 'ResourceId')) {
      const project = toChange(call, name, 'TagResources')
      project.meta = {
        ...project.meta,
        tags: { ...project.meta.tags, ...Object.fromEntries(pairs) },
      }
      call.cloud.projects.save(project)
    }
    return { data: 'success' }
  }),
  roa(
    'UntagResources',
    'DELETE /tags',
    { ...TYPED, ResourceId: required(text), TagKey: required(text) },
    (call, { ResourceId, TagKey }) => {
      for (const name of namesIn(ResourceId)) {
        const project = toChange(call, name, 'UntagResources')
        const removed = new Set(TagKey.split(','))
        const left = Object.entries(project.meta.tags).filter(([key]) => !removed.has(key))
        project.meta = { ...project.meta, tags: Object.fromEntries(left) }
        call.cloud.projects.save(project)
      }
      return { data: 'success' }
    },
  ),
]

/** A name, or a JSON array of names. */
function namesIn(sent: string): readonly string[] {
  if (!sent.startsWith('[')) return [sent]
  const names = json.read(new Map([['ResourceId', sent]]), 'ResourceId')
  if (Array.isArray(names) && names.every((name) => typeof name === 'string')) return names
  throw new NotValid('ResourceId', 'it must be the name of a project, or a JSON array of names')
}
