Feature: Data from before

  Encrypting a project does not reach back. What lay in it stays as it was, unencrypted and in
  use, until somebody reads it and writes it back. What was replaced may be kept for the hours of
  retention that a target declares: for a day, where it declares none.

  @EXI-2 @inspection
  Rule: Existing data stays unencrypted in storage

    Example: A table from before
      Given an unencrypted project "archive"
      And table "letters" of "archive" holds:
        | sender            | subject                  |
        | the tax authority | the year's last reminder |
      When the owner tries to encrypt "archive" with AES256 under the default key
      Then it is accepted
      And table "letters" of "archive" is stored without encryption

    Example: Reading does not encrypt
      Given an unencrypted project "archive"
      And table "letters" of "archive" holds:
        | sender            | subject                  |
        | the tax authority | the year's last reminder |
      And "archive" was then encrypted with AES256 under the default key
      When the owner reads table "letters" of "archive"
      Then table "letters" of "archive" is stored without encryption

    Example: Writing to one table does not encrypt another
      Given an unencrypted project "archive"
      And table "letters" of "archive" holds:
        | sender            | subject                  |
        | the tax authority | the year's last reminder |
      And "archive" was then encrypted with AES256 under the default key
      When the owner extends table "replies" of "archive" with:
        | receiver          | subject             |
        | the tax authority | we beg your pardon  |
      Then table "letters" of "archive" is stored without encryption

    @clock
    Example: A month does not encrypt
      Given an unencrypted project "archive"
      And table "letters" of "archive" holds:
        | sender            | subject                  |
        | the tax authority | the year's last reminder |
      And "archive" was then encrypted with AES256 under the default key
      And 30 days have passed
      When the owner reads table "letters" of "archive"
      Then table "letters" of "archive" is stored without encryption

  @EXI-3
  Rule: Existing data stays readable and writable

    Example: Reading it, once the project is encrypted
      Given an unencrypted project "archive"
      And table "letters" of "archive" holds a value of many blocks
      And "archive" was then encrypted with AES256 under the default key
      When the owner tries to read table "letters" of "archive"
      Then it is accepted
      And the answer is the rows of table "letters" of "archive"

    Scenario Outline: Trying to <write> it, once the project is encrypted
      Given an unencrypted project "archive"
      And table "letters" of "archive" holds a value of many blocks
      And "archive" was then encrypted with AES256 under the default key
      When the owner tries to <write> table "letters" of "archive" with:
        | name  | value |
        | later | yes   |
      Then it is accepted
      And table "letters" of "archive" holds exactly what was written

      Examples:
        | write     |
        | extend    |
        | overwrite |

    @keys
    Example: Reading it, once the project is encrypted under a BYOK
      Given a BYOK "vault" in cn-shanghai
      And an unencrypted project "archive"
      And table "letters" of "archive" holds a value of many blocks
      And "archive" was then encrypted with AES256 under BYOK "vault"
      When the owner tries to read table "letters" of "archive"
      Then the answer is the rows of table "letters" of "archive"

  @EXI-4 @inspection
  Rule: What is written afterwards is encrypted, in new tables and in old ones

    Scenario Outline: A new table under <algorithm>
      Given an unencrypted project "archive"
      And "archive" was then encrypted with <algorithm> under the default key
      When the owner extends table "replies" of "archive" with:
        | receiver          | subject            |
        | the tax authority | we beg your pardon |
      Then nothing stored for table "replies" of "archive" shows its rows
      And table "replies" of "archive" holds exactly what was written

      Examples:
        | algorithm |
        | AES256    |
        | AESCTR    |
        | RC4       |

    Example: Rows added to an old table
      Given an unencrypted project "archive"
      And table "letters" of "archive" holds:
        | sender            | subject                  |
        | the tax authority | the year's last reminder |
      And "archive" was then encrypted with AES256 under the default key
      When the owner extends table "letters" of "archive" with:
        | sender                | subject                 |
        | the ministry of water | a most confidential map |
      Then nothing stored for table "letters" of "archive" shows "a most confidential map"
      And table "letters" of "archive" holds exactly what was written

    Example: Rows that replace those of an old table
      Given an unencrypted project "archive"
      And table "letters" of "archive" holds:
        | sender            | subject                  |
        | the tax authority | the year's last reminder |
      And "archive" was then encrypted with AES256 under the default key
      When the owner overwrites table "letters" of "archive" with:
        | sender                | subject                 |
        | the ministry of water | a most confidential map |
      Then table "letters" of "archive" holds exactly what was written
      And once the retention is over, nothing stored for table "letters" of "archive" shows its rows

  @EXI-5 @inspection
  Rule: Existing data becomes encrypted by reading it and writing it back

    Scenario Outline: A table that is written back under <algorithm>
      Given an unencrypted project "archive"
      And table "letters" of "archive" holds:
        | sender            | subject                  |
        | the tax authority | the year's last reminder |
      And "archive" was then encrypted with <algorithm> under the default key
      When the owner reads table "letters" of "archive" and writes it back
      Then table "letters" of "archive" holds exactly what was written
      And once the retention is over, nothing stored for table "letters" of "archive" shows its rows

      Examples:
        | algorithm |
        | AES256    |
        | AESCTR    |
        | RC4       |

    @keys
    Example: A table that is written back under a BYOK
      Given a BYOK "vault" in cn-shanghai
      And an unencrypted project "archive"
      And table "letters" of "archive" holds a value of many blocks
      And "archive" was then encrypted with AESCTR under BYOK "vault"
      When the owner reads table "letters" of "archive" and writes it back
      Then once the retention is over, table "letters" of "archive" opens with AESCTR under BYOK "vault"

    Example: A table with a large value
      Given an unencrypted project "archive"
      And table "letters" of "archive" holds a value of one mebibyte
      And "archive" was then encrypted with AES256 under the default key
      When the owner reads table "letters" of "archive" and writes it back
      Then table "letters" of "archive" holds exactly what was written
      And once the retention is over, nothing stored for table "letters" of "archive" shows its rows

    Example: A table with rows from before and from after
      Given an unencrypted project "archive"
      And table "letters" of "archive" holds a value of many blocks
      And "archive" was then encrypted with AES256 under the default key
      And table "letters" of "archive" holds a value of 17 bytes
      When the owner reads table "letters" of "archive" and writes it back
      Then table "letters" of "archive" holds exactly what was written
      And once the retention is over, nothing stored for table "letters" of "archive" shows its rows

  @EXI-7 @inspection
  Rule: That a project is encrypted does not mean that its old data is

    Example: The configuration says encrypted, storage shows the old rows
      Given an unencrypted project "archive"
      And table "letters" of "archive" holds:
        | sender            | subject                  |
        | the tax authority | the year's last reminder |
      When the owner tries to encrypt "archive" with AES256 under the default key
      Then "archive" is encrypted with AES256 under the default key
      And table "letters" of "archive" is stored without encryption
