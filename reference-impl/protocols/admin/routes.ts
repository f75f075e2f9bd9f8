/** What the admin door offers, as data: docs/emulator.md has a table of it. */

import { type Cloud, OWNER } from '../../index'
import { type Disturbances, WIRE_FAILURES, type WireFailure } from '../disturbances'
import type { ServedCloud } from '../served-cloud'
import { parseSnapshot, SnapshotMistake } from '../snapshot'
import { AdminRefusal } from './admin-refusal'
import { type Input, optionalNumber, optionalText, requiredNumber, requiredText } from './input'

export const ADMIN_PATH = '/_sealproof'

export interface AdminContext {
  readonly served: ServedCloud
  readonly disturbances: Disturbances
  readonly products: readonly KnownProduct[]
}

/** What can be planned to fail. */
export interface KnownProduct {
  readonly name: string
  readonly version: string
  readonly operations: readonly { readonly name: string }[]
}

export interface AdminRoute {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE'
  /** After {@link ADMIN_PATH}. */
  readonly path: string
  /** Members of the query, or of the JSON body; with `*` where one is required. */
  readonly input: readonly string[]
  readonly does: string
  /** Plain JSON. */
  readonly perform: (context: AdminContext, input: Input) => unknown
}

export const ADMIN_ROUTES: readonly AdminRoute[] = [
  {
    method: 'GET',
    path: '/health',
    input: [],
    does: 'Whether it serves: `status` is `ok`; the products, and the time of the cloud',
    perform: ({ served, products }) => ({
      status: 'ok',
      time: timeOf(served),
      products: products.map(({ name, version }) => ({ name, version })),
    }),
  },
  {
    method: 'POST',
    path: '/reset',
    input: [],
    does: 'Everything is as after the first start: the seed is applied anew, the clock is back, recent calls and failures are forgotten',
    async perform({ served, disturbances }) {
      await served.reset()
      disturbances.clear()
      return {}
    },
  },
  {
    method: 'GET',
    path: '/snapshot',
    input: [],
    does: 'All that is kept, as one document. It has the secrets and the key material',
    perform: ({ served }) => served.snapshot(),
  },
  {
    method: 'PUT',
    path: '/snapshot',
    input: ['version\\*', 'records\\*', 'objects\\*'],
    does: 'Replaces all that is kept by a snapshot',
    async perform({ served }, input) {
      try {
        await served.restore(parseSnapshot(input))
      } catch (error) {
        if (!(error instanceof SnapshotMistake)) throw error
        throw new AdminRefusal(400, `this is no snapshot of this program: ${error.message}`)
      }
      return {}
    },
  },
  {
    method: 'GET',
    path: '/clock',
    input: [],
    does: 'The time of the cloud',
    perform: ({ served }) => ({ time: timeOf(served) }),
  },
  {
    method: 'POST',
    path: '/clock',
    input: ['hours\\*'],
    does: 'Moves the clock of the cloud forward by hours, fractions allowed; it goes on running',
    perform({ served }, input) {
      const hours = requiredNumber(input, 'hours')
      try {
        served.clock.advance(hours)
      } catch (error) {
        if (!(error instanceof RangeError)) throw error
        throw new AdminRefusal(400, `hours: ${error.message}`)
      }
      return { time: timeOf(served) }
    },
  },
  {
    method: 'GET',
    path: '/objects',
    input: ['project\\*', 'table\\*'],
    does: 'The stored objects of a table: all bytes in base64, and the envelope, or null where it is not encrypted',
    async perform({ served: { cloud } }, input) {
      const [project, table] = [requiredText(input, 'project'), requiredText(input, 'table')]
      return { objects: await storedObjects(cloud, project, table) }
    },
  },
  {
    method: 'GET',
    path: '/meters',
    input: [],
    does: "Completed calls by region, operation and key as KMS counted them, and the account's bill",
    perform: ({ served: { cloud } }) => ({
      kms: cloud.kms.meters(),
      bill: cloud.billing.bill(),
    }),
  },
  {
    method: 'GET',
    path: '/calls',
    input: ['most'],
    does: 'The newest calls of the cloud, newest first, 1000 at most, without their parameters',
    perform: ({ served }, input) => ({
      calls: served.recentCalls.list().slice(0, optionalNumber(input, 'most', 1000)),
    }),
  },
  {
    method: 'DELETE',
    path: '/calls',
    input: [],
    does: 'Forgets the recent calls',
    perform({ served }) {
      served.recentCalls.clear()
      return {}
    },
  },
  {
    method: 'GET',
    path: '/failures',
    input: [],
    does: 'The failures that are still to happen',
    perform: ({ disturbances }) => ({ failures: disturbances.planned() }),
  },
  {
    method: 'POST',
    path: '/failures',
    input: ['product', 'operation', 'failure\\*', 'times'],
    does: `The next calls fail, 1 or \`times\`, of this product and operation (\`*\`: all): ${WIRE_FAILURES.map((each) => `\`${each}\``).join(', ')}. \`timeout\` answers after 30 s`,
    perform(context, input) {
      context.disturbances.plan(disturbanceIn(context, input))
      return { failures: context.disturbances.planned() }
    },
  },
  {
    method: 'DELETE',
    path: '/failures',
    input: [],
    does: 'No failure is to happen any more',
    perform({ disturbances }) {
      disturbances.clear()
      return {}
    },
  },
]

function timeOf({ clock }: ServedCloud): string {
  return new Date(clock.now()).toISOString()
}

async function storedObjects({ tunnel }: Cloud, project: string, table: string) {
  const objects = await tunnel.storedObjects(OWNER, { project, table })
  return objects.map(({ id, header, body, envelope }) => ({
    id,
    bytes: Buffer.concat([header, body]).toString('base64'),
    envelope,
  }))
}

const MOST_TIMES = 1_000_000

function disturbanceIn({ products }: AdminContext, input: Input) {
  const failure = requiredText(input, 'failure') as WireFailure
  if (!WIRE_FAILURES.includes(failure)) {
    throw new AdminRefusal(400, `failure must be one of ${WIRE_FAILURES.join(', ')}`)
  }
  const product = optionalText(input, 'product', '*')
  const operation = optionalText(input, 'operation', '*')
  const chosen = products.filter(({ name }) => product === '*' || name === product)
  const isKnown = (name: string) => operation === '*' || name === operation
  if (!chosen.some(({ operations }) => operations.some(({ name }) => isKnown(name)))) {
    throw new AdminRefusal(400, `there is no operation ${operation} of the product ${product}`)
  }
  const times = optionalNumber(input, 'times', 1)
  if (!Number.isInteger(times) || times < 1 || times > MOST_TIMES) {
    throw new AdminRefusal(400, `times must be a whole number from 1 to ${MOST_TIMES}`)
  }
  return { product, operation, failure, times }
}
