/** What is asked of SQL, and of which cloud. */

import type { Clock } from '../clock'
import type { Projects, TypedTables } from '../maxcompute'
import type { Ram } from '../ram'

/** Parts of the cloud; `tables` may be another one after a restart. */
export interface SqlNeeds {
  readonly accountId: string
  readonly clock: Clock
  readonly projects: Projects
  readonly ram: Ram
  readonly tables: TypedTables
}

export interface SqlRequest {
  /** Where tables are without a project in their name. */
  readonly project: string
  /** Statements with `;` between them. */
  readonly query: string
  /** Hints, as by SET. */
  readonly settings: Readonly<Record<string, string>>
}
