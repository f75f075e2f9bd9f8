/** What a request is for, by its method and path; what the wire does not have is refused. */
import { NoAnswer } from './no-answer'

export type Route =
  | { readonly kind: 'declare' }
  | { readonly kind: 'open' }
  | { readonly kind: 'ask'; readonly id: string; readonly operation: string }
  | { readonly kind: 'close'; readonly id: string }

const METHODS: Readonly<Record<Route['kind'], string>> = {
  declare: 'GET',
  open: 'POST',
  ask: 'POST',
  close: 'DELETE',
}

export function routeOf(method: string, path: string): Route {
  const route = routeAt(path)
  if (route === undefined) {
    throw new NoAnswer(
      404,
      'there is no such path; there are /, /sandboxes, /sandboxes/{id} and /sandboxes/{id}/{operation}',
    )
  }
  const allowed = METHODS[route.kind]
  if (method === allowed) return route
  throw new NoAnswer(405, `this path takes ${allowed} alone`, { allow: allowed })
}

function routeAt(path: string): Route | undefined {
  if (path === '/') return { kind: 'declare' }
  const [nothing, collection, id, operation, ...more] = path.split('/')
  if (nothing !== '' || collection !== 'sandboxes' || more.length > 0) return undefined
  if (id === undefined) return { kind: 'open' }
  if (id === '' || operation === '') return undefined
  return operation === undefined ? { kind: 'close', id } : { kind: 'ask', id, operation }
}
