/** Answers the requests of the admin door, in JSON. They need no signature. */

import { ServiceError } from '../../errors'
import type { HttpAnswer } from '../http/loopback-server'
import type { ReceivedRequest } from '../http/received-request'
import { AdminRefusal } from './admin-refusal'
import { inputOf } from './input'
import { refuseBrowsers } from './origin-check'
import { ADMIN_PATH, ADMIN_ROUTES, type AdminContext, type AdminRoute } from './routes'

export interface AdminNeeds extends AdminContext {
  /** Resolves when what was changed will outlive the process. */
  readonly saved: () => Promise<void>
  /** Called with mistakes of the emulator itself. */
  readonly onMistake: (error: unknown, operation: string) => void
}

const SNAPSHOT_BYTES = 512 * 2 ** 20

/** A snapshot may be larger than a request of the cloud. */
export function adminBodyLimit(target: string): number | undefined {
  return target === `${ADMIN_PATH}/snapshot` ? SNAPSHOT_BYTES : undefined
}

export function isForAdmin({ path }: ReceivedRequest): boolean {
  return path === ADMIN_PATH || path.startsWith(`${ADMIN_PATH}/`)
}

export class Admin {
  readonly #needs: AdminNeeds
  /** Resets and snapshots wait for each other. */
  #last: Promise<unknown> = Promise.resolve()

  constructor(needs: AdminNeeds) {
    this.#needs = needs
  }

  /** Never rejects. */
  answer(request: ReceivedRequest): Promise<HttpAnswer> {
    const answer = this.#last.then(() => this.#answer(request))
    this.#last = answer
    return answer
  }

  async #answer(request: ReceivedRequest): Promise<HttpAnswer> {
    let operation = 'admin'
    try {
      refuseBrowsers(request)
      const route = routeOf(request)
      operation = `${route.method} ${ADMIN_PATH}${route.path}`
      const content = await route.perform(this.#needs, inputOf(request))
      await this.#needs.saved()
      return json(200, content)
    } catch (error) {
      if (error instanceof AdminRefusal) return json(error.status, { error: error.message })
      if (error instanceof ServiceError) {
        return json(error.httpStatus, { error: `${error.message} (${error.code})` })
      }
      this.#needs.onMistake(error, operation)
      return json(500, { error: 'a mistake of the emulator; stderr has its place' })
    }
  }
}

/** @throws AdminRefusal 404 or 405 */
function routeOf({ method, path }: ReceivedRequest): AdminRoute {
  const there = ADMIN_ROUTES.filter((route) => `${ADMIN_PATH}${route.path}` === path)
  const route = there.find((each) => each.method === method)
  if (route) return route
  if (there.length === 0) {
    const known = [...new Set(ADMIN_ROUTES.map((each) => `${ADMIN_PATH}${each.path}`))]
    throw new AdminRefusal(404, `there is no such path; there are ${known.join(', ')}`)
  }
  throw new AdminRefusal(405, `the method must be ${there.map((each) => each.method).join(' or ')}`)
}

/** No page of another site may read it, and no browser may guess another type. */
function json(status: number, content: unknown): HttpAnswer {
  return {
    status,
    headers: {
      'content-type': 'application/json;charset=utf-8',
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
    },
    body: `${JSON.stringify(content)}\n`,
  }
}
