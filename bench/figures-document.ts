/** Writes `bench.json`, and reads it when it has the schema of this version. */
import Ajv from 'ajv'
import type { Figures } from './figures'
import schema from './figures.schema.json'

export function figuresJson(figures: Figures): string {
  return `${JSON.stringify(figures, null, 2)}\n`
}

/** The figures in a text, or the reason why it has none. */
export function readFigures(
  text: string,
): { readonly figures: Figures } | { readonly wrong: string } {
  const document = parsed(text)
  if (document === undefined) return { wrong: 'it is not JSON' }
  const version = (document as { schemaVersion?: unknown } | null)?.schemaVersion
  if (version !== 1) return { wrong: `its schemaVersion is ${JSON.stringify(version)}, not 1` }
  const validate = new Ajv({ allowUnionTypes: true }).compile<Figures>(schema)
  if (validate(document)) return { figures: document }
  const [error] = validate.errors ?? []
  return {
    wrong: `it is no bench.json: ${error?.instancePath || 'the document'} ${error?.message}`,
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
