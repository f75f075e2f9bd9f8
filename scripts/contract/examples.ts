/**
 * The conversations that stand on the contract's page, as blocks of `http`: request above, answer
 * below.
 */

export interface Example {
  readonly method: string
  readonly path: string
  readonly request?: unknown
  readonly status: number
  readonly answer?: unknown
}

const BLOCK = /```http\n(\w+) (\S+)\n([\s\S]*?)\n?\n(\d{3})\n([\s\S]*?)```/g

export function examplesOn(page: string): readonly Example[] {
  const found = [...page.matchAll(BLOCK)].map(
    ([, method = '', path = '', request, status, answer]) => ({
      method,
      path,
      status: Number(status),
      ...parsed('request', request),
      ...parsed('answer', answer),
    }),
  )
  const written = page.split('```http').length - 1
  if (found.length !== written)
    throw new Error(`${written - found.length} of ${written} examples cannot be read`)
  return found
}

function parsed(member: string, json = ''): object {
  return json.trim() === '' ? {} : { [member]: JSON.parse(json) }
}
