/** A request as it arrived: its query and form are decoded once, its body is complete. */

export type Pair = readonly [name: string, value: string]

export interface ReceivedRequest {
  readonly method: string
  /** As sent, percent-encoded, without the query. */
  readonly path: string
  /** Decoded, in the order sent. */
  readonly query: readonly Pair[]
  /** Names in small letters. */
  readonly headers: Readonly<Record<string, string>>
  readonly body: Buffer
  /** The pairs of a form in the body; empty when the body is no form. */
  readonly form: readonly Pair[]
  /** The address of the client. */
  readonly clientIp: string
}

const FORM = /^application\/x-www-form-urlencoded\b/i

/** @param target the path and the query, as in the first line of the request */
export function receivedRequest(
  sent: Omit<ReceivedRequest, 'path' | 'query' | 'form'> & { readonly target: string },
): ReceivedRequest {
  const { target, method, headers, body, clientIp } = sent
  const queryAt = target.indexOf('?')
  const path = queryAt < 0 ? target : target.slice(0, queryAt)
  const query = queryAt < 0 ? '' : target.slice(queryAt + 1)
  const form = FORM.test(headers['content-type'] ?? '') ? body.toString('utf8') : ''
  return {
    method,
    path,
    headers,
    body,
    clientIp,
    query: pairsOf(query),
    form: pairsOf(form),
  }
}

/** Decodes as forms are decoded: `+` is a blank, and a wrong percent sign stays as it is. */
function pairsOf(text: string): readonly Pair[] {
  return text === '' ? [] : [...new URLSearchParams(text)]
}
