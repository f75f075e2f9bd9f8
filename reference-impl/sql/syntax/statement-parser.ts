/** The rules of all statements. They build the statement while they match. */

import type { IToken } from 'chevrotain'
import { notCovered } from '../sql-errors'
import { positionOf } from './expression-parser'
import { nameIn, textIn } from './literals'
import type * as S from './statement'
import { TableParser } from './table-parser'
import * as T from './tokens'
import { W } from './tokens'

export class StatementParser extends TableParser {
  constructor() {
    super()
    this.performSelfAnalysis()
  }

  /** The statement of tokens that were set as `input`; `errors` says why there is none. */
  parse(input: IToken[]): S.Statement | undefined {
    this.input = input
    this.begin()
    return this.statement()
  }

  readonly statement = this.RULE('statement', (): S.Statement => {
    return this.OR([
      { ALT: (): S.Statement => this.SUBRULE(this.select) },
      { ALT: (): S.Statement => this.SUBRULE(this.insert) },
      { ALT: (): S.Statement => this.SUBRULE(this.createTable) },
      { ALT: (): S.Statement => this.SUBRULE(this.createRole) },
      { ALT: (): S.Statement => this.SUBRULE(this.dropTable) },
      { ALT: (): S.Statement => this.SUBRULE(this.dropRole) },
      { ALT: (): S.Statement => this.SUBRULE(this.alterTable) },
      { ALT: (): S.Statement => this.SUBRULE(this.truncate) },
      { ALT: (): S.Statement => this.SUBRULE(this.describe) },
      { ALT: (): S.Statement => this.SUBRULE(this.show) },
      { ALT: (): S.Statement => this.SUBRULE(this.member) },
    ])
  })

  protected readonly describe = this.RULE('describe', (): S.ShowStatement => {
    this.OR([{ ALT: () => this.CONSUME(W.DESC) }, { ALT: () => this.CONSUME(W.DESCRIBE) }])
    const isExtended = this.OPTION(() => this.CONSUME(W.EXTENDED)) !== undefined
    this.ACTION(() => this.#refuseWord('ROLE'))
    const table = this.SUBRULE(this.tableName)
    const partition = this.OPTION2(() => this.SUBRULE(this.partition)) ?? []
    return { kind: 'describe', table, isExtended, partition }
  })

  protected readonly show = this.RULE('show', (): S.Statement => {
    const at = positionOf(this.CONSUME(W.SHOW))
    return this.OR([
      {
        ALT: (): S.Statement => {
          this.CONSUME(W.TABLES)
          const project =
            this.OPTION(() => {
              this.CONSUME(W.IN)
              return this.SUBRULE(this.name).name
            }) ?? null
          const pattern =
            this.OPTION2(() => {
              this.CONSUME(W.LIKE)
              return this.SUBRULE(this.text)
            }) ?? null
          return { kind: 'show tables', project, pattern, at }
        },
      },
      {
        ALT: (): S.Statement => {
          this.CONSUME(W.PARTITIONS)
          const table = this.SUBRULE(this.tableName)
          const partition = this.OPTION3(() => this.SUBRULE(this.partition)) ?? []
          return { kind: 'show partitions', table, partition }
        },
      },
      {
        ALT: (): S.Statement => {
          this.CONSUME(W.CREATE)
          this.CONSUME(W.TABLE)
          return { kind: 'show create table', table: this.SUBRULE2(this.tableName) }
        },
      },
      {
        ALT: (): S.Statement => {
          this.CONSUME(W.GRANTS)
          const user =
            this.OPTION4(() => {
              this.OPTION5(() => this.CONSUME(W.FOR))
              return this.SUBRULE(this.user)
            }) ?? null
          return { kind: 'show grants', user, at }
        },
      },
    ])
  })

  protected readonly createRole = this.RULE('createRole', (): S.MemberStatement => {
    this.CONSUME(W.CREATE)
    this.CONSUME(W.ROLE)
    const { name: role, at } = this.SUBRULE(this.name)
    return { kind: 'create role', role, at }
  })

  protected readonly dropRole = this.RULE('dropRole', (): S.MemberStatement => {
    this.CONSUME(W.DROP)
    this.CONSUME(W.ROLE)
    const { name: role, at } = this.SUBRULE(this.name)
    return { kind: 'drop role', role, at }
  })

  protected readonly member = this.RULE('member', (): S.MemberStatement => {
    return this.OR([
      {
        ALT: (): S.MemberStatement => {
          this.CONSUME(W.GRANT)
          this.OPTION(() => this.CONSUME(W.ROLE))
          const { name: role, at } = this.SUBRULE(this.name)
          this.ACTION(() => this.#refuseRights('GRANT'))
          this.CONSUME(W.TO)
          return { kind: 'grant role', role, user: this.SUBRULE(this.user), at }
        },
      },
      {
        ALT: (): S.MemberStatement => {
          this.CONSUME(W.REVOKE)
          this.OPTION2(() => this.CONSUME2(W.ROLE))
          const { name: role, at } = this.SUBRULE2(this.name)
          this.ACTION(() => this.#refuseRights('REVOKE'))
          this.CONSUME(W.FROM)
          return { kind: 'revoke role', role, user: this.SUBRULE2(this.user), at }
        },
      },
      {
        ALT: (): S.MemberStatement => {
          const at = positionOf(this.CONSUME(W.ADD))
          this.CONSUME(W.USER)
          return { kind: 'add user', user: this.SUBRULE3(this.user), at }
        },
      },
      {
        ALT: (): S.MemberStatement => {
          const at = positionOf(this.CONSUME(W.REMOVE))
          this.CONSUME2(W.USER)
          return { kind: 'remove user', user: this.SUBRULE4(this.user), at }
        },
      },
      {
        ALT: (): S.MemberStatement => {
          this.CONSUME(W.LIST)
          return this.OR2([
            {
              ALT: (): S.MemberStatement => {
                this.CONSUME(W.USERS)
                return { kind: 'list users' }
              },
            },
            {
              ALT: (): S.MemberStatement => {
                this.CONSUME(W.ROLES)
                return { kind: 'list roles' }
              },
            },
          ])
        },
      },
      {
        ALT: (): S.MemberStatement => {
          this.CONSUME(W.WHOAMI)
          return { kind: 'whoami' }
        },
      },
    ])
  })

  /** `ALIYUN$…`, `RAM$…`, with or without quotes and the word USER. */
  protected readonly user = this.RULE('user', (): string => {
    this.OPTION(() => this.CONSUME(W.USER))
    const token = this.OR([
      { ALT: () => this.CONSUME(T.MemberName) },
      { ALT: () => this.CONSUME(T.Text) },
      { ALT: () => this.CONSUME(T.QuotedName) },
      { ALT: () => this.CONSUME(T.Identifier) },
    ])
    return this.ACTION(() =>
      token.tokenType === T.Text ? textIn(token.image) : nameIn(token.image),
    )
  })

  #refuseRights(verb: string): void {
    const next = this.LA(1)
    if (next.tokenType !== W.ON && next.tokenType !== T.Comma) return
    throw notCovered(positionOf(next), `${verb} of rights to single objects`)
  }

  #refuseWord(word: keyof typeof W): void {
    const next = this.LA(1)
    if (next.tokenType === W[word] && this.LA(2).tokenType === T.Identifier) {
      throw notCovered(positionOf(next), word)
    }
  }
}
