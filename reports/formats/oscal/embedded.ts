/**
 * Documents that the results refer to, inside of the results: each is a resource of the back matter with its content in
 * base64, so that a reader of the one file can resolve every reference.
 */
import { jsonText } from '../../../record/json-text'
import { markup } from './data-types'

export interface Resource {
  readonly uuid: string
  readonly title: string
  readonly description: string
}

/** `filename` is unique within a back matter. */
export function embeddedJson(about: Resource, filename: string, document: object): Resource {
  return embedded(about, filename, 'application/oscal+json', `${jsonText(document)}\n`)
}

export function embeddedText(about: Resource, filename: string, text: string): Resource {
  return embedded(about, filename, 'text/plain', `${text}\n`)
}

/** A resource elsewhere, by its address. */
export function linkedResource(about: Resource, href: string): Resource {
  return { ...described(about), ...{ rlinks: [{ href }] } }
}

function embedded(about: Resource, filename: string, type: string, content: string): Resource {
  const value = Buffer.from(content).toString('base64')
  return { ...described(about), ...{ base64: { filename, 'media-type': type, value } } }
}

function described({ uuid, title, description }: Resource): Resource {
  return { uuid, title: markup(title), description: markup(description) }
}
