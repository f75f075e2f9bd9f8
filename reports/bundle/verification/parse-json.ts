/** Undefined: it is not JSON, or it is `null`. */
export function parseJson(content: Buffer): unknown {
  try {
    return JSON.parse(content.toString()) ?? undefined
  } catch {
    return undefined
  }
}
