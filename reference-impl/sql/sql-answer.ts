/** What a query answers. */

import type { Column, TypedRow } from '../columns'

export type SqlAnswer =
  | {
      readonly kind: 'rows'
      readonly columns: readonly Column[]
      readonly rows: readonly TypedRow[]
      /** In which DATETIME and TIMESTAMP are shown as text. */
      readonly timeZone: string
    }
  /** What DESC, SHOW and LIST print; `OK` of statements about members, `''` of the others. */
  | { readonly kind: 'done'; readonly text: string }
