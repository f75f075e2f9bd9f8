@keys @clock
Feature: A key that is taken away

  Who disables a BYOK or schedules its deletion takes the data away from MaxCompute too. A cache
  may delay that, by 24 hours at the most.

  @CCH-1
  Rule: 24 hours after a BYOK was disabled the project can be neither read nor written

    Background:
      Given a BYOK "vault" in cn-shanghai
      And a project "payroll" encrypted with AES256 under BYOK "vault"
      And table "salaries" of "payroll" holds a value of many blocks

    Scenario Outline: Reading <time> later
      Given BYOK "vault" was disabled <time> ago
      When the owner tries to read table "salaries" of "payroll"
      Then it is refused as KEY_UNAVAILABLE

      Examples:
        | time              |
        | 24 hours          |
        | 24 hours 1 minute |
        | 48 hours          |
        | 30 days           |

    Scenario Outline: Reading when <part> have passed <times> times
      Given BYOK "vault" was disabled
      And <part> have passed <times> times
      When the owner tries to read table "salaries" of "payroll"
      Then it is refused as KEY_UNAVAILABLE

      Examples: 24 hours in parts, each of them no whole number of hours
        | part           | times |
        | 30 minutes     | 48    |
        | 2 hours 24 minutes | 10 |

    Scenario Outline: Reading a project encrypted with <algorithm>
      Given a project "bonus" encrypted with <algorithm> under BYOK "vault"
      And table "grants" of "bonus" holds a value of many blocks
      And BYOK "vault" was disabled 24 hours ago
      When the owner tries to read table "grants" of "bonus"
      Then it is refused as KEY_UNAVAILABLE

      Examples:
        | algorithm |
        | AESCTR    |
        | RC4       |

    Scenario Outline: Trying to <write> table "<table>"
      Given BYOK "vault" was disabled 24 hours ago
      When the owner tries to <write> table "<table>" of "payroll" with:
        | name  | value |
        | later | yes   |
      Then it is refused as KEY_UNAVAILABLE

      Examples: an old table, and one that is new
        | write     | table    |
        | extend    | salaries |
        | overwrite | salaries |
        | extend    | bonuses  |

    Example: A project that was encrypted later
      Given an unencrypted project "bonus"
      And "bonus" was then encrypted with AES256 under BYOK "vault"
      And table "grants" of "bonus" holds a value of many blocks
      And BYOK "vault" was disabled 24 hours ago
      When the owner tries to read table "grants" of "bonus"
      Then it is refused as KEY_UNAVAILABLE

    @disturbance
    Example: Reading while KMS does not answer
      Given BYOK "vault" was disabled 24 hours ago
      And KMS leaves unanswered the next 1000 calls of MaxCompute
      When the owner tries to read table "salaries" of "payroll"
      Then it is refused as KEY_UNAVAILABLE

  @CCH-2
  Rule: 24 hours after its deletion was scheduled the same is true

    Background:
      Given a BYOK "vault" in cn-shanghai
      And a project "payroll" encrypted with AES256 under BYOK "vault"
      And table "salaries" of "payroll" holds a value of many blocks

    Scenario Outline: Reading <time> later
      Given BYOK "vault" was scheduled for deletion <time> ago
      When the owner tries to read table "salaries" of "payroll"
      Then it is refused as KEY_UNAVAILABLE

      Examples:
        | time     |
        | 24 hours |
        | 6 days   |

    Scenario Outline: Trying to <write> the table
      Given BYOK "vault" was scheduled for deletion 24 hours ago
      When the owner tries to <write> table "salaries" of "payroll" with:
        | name  | value |
        | later | yes   |
      Then it is refused as KEY_UNAVAILABLE

      Examples:
        | write     |
        | extend    |
        | overwrite |

  @CCH-3 @observed
  Rule: Until then a cached data key goes on opening

    Background:
      Given a BYOK "vault" in cn-shanghai
      And a project "payroll" encrypted with AES256 under BYOK "vault"
      And table "salaries" of "payroll" holds a value of many blocks

    Scenario Outline: Reading 23 hours and 59 minutes after the BYOK was <change>
      Given BYOK "vault" was <change> 23 hours 59 minutes ago
      When the owner tries to read table "salaries" of "payroll"
      Then it is accepted
      And the answer is the rows of table "salaries" of "payroll"

      Examples:
        | change                 |
        | disabled               |
        | scheduled for deletion |

    Example: Writing 23 hours and 59 minutes after the BYOK was disabled
      Given BYOK "vault" was disabled 23 hours 59 minutes ago
      When the owner tries to extend table "salaries" of "payroll" with:
        | name  | value |
        | later | yes   |
      Then it is accepted

    Example: A data key that was cached long before
      Given 20 hours have passed
      And BYOK "vault" was disabled 4 hours ago
      When the owner tries to read table "salaries" of "payroll"
      Then it is refused as KEY_UNAVAILABLE

  @CCH-4
  Rule: Being busy does not stretch the 24 hours

    Background:
      Given a BYOK "vault" in cn-shanghai
      And a project "payroll" encrypted with AES256 under BYOK "vault"
      And table "salaries" of "payroll" holds a value of many blocks

    Example: A read every hour since the key was disabled
      Given BYOK "vault" was disabled
      When the owner reads table "salaries" of "payroll" every hour for 24 hours
      Then it is refused as KEY_UNAVAILABLE

    Example: A read every hour since its deletion was scheduled
      Given BYOK "vault" was scheduled for deletion
      When the owner reads table "salaries" of "payroll" every hour for 30 hours
      Then it is refused as KEY_UNAVAILABLE

    Example: A write every hour since the key was disabled
      Given BYOK "vault" was disabled
      When the owner extends table "salaries" of "payroll" every hour for 24 hours
      Then it is refused as KEY_UNAVAILABLE

    Example: A table of another project under the same key
      Given a project "bonus" encrypted with AES256 under BYOK "vault"
      And table "grants" of "bonus" holds a value of many blocks
      And BYOK "vault" was disabled 24 hours ago
      When the owner tries to read table "grants" of "bonus"
      Then it is refused as KEY_UNAVAILABLE

  @CCH-6
  Rule: Only the projects of that key are affected

    Scenario Outline: A project under <key>
      Given a BYOK "vault" in cn-shanghai
      And a BYOK "safe" in cn-shanghai
      And a project "ledger" encrypted with AES256 under <key>
      And table "entries" of "ledger" holds a value of many blocks
      And BYOK "vault" was disabled 24 hours ago
      When the owner tries to extend table "entries" of "ledger" with:
        | name  | value |
        | later | yes   |
      Then it is accepted
      And table "entries" of "ledger" holds exactly what was written

      Examples:
        | key             |
        | BYOK "safe"     |
        | the default key |

    Example: Two projects at work, one of which loses its key
      Given a BYOK "vault" in cn-shanghai
      And a BYOK "safe" in cn-shanghai
      And a project "payroll" encrypted with AES256 under BYOK "vault"
      And a project "ledger" encrypted with AES256 under BYOK "safe"
      And table "salaries" of "payroll" holds a value of many blocks
      And table "entries" of "ledger" holds a value of many blocks
      And BYOK "vault" was disabled 24 hours ago
      When the owner tries to read table "entries" of "ledger"
      Then the answer is the rows of table "entries" of "ledger"

    Example: An unencrypted project
      Given a BYOK "vault" in cn-shanghai
      And an unencrypted project "archive"
      And table "letters" of "archive" holds a value of many blocks
      And BYOK "vault" was disabled 24 hours ago
      When the owner tries to read table "letters" of "archive"
      Then the answer is the rows of table "letters" of "archive"

  @CCH-8 @inspection
  Rule: Old, unencrypted rows under a disabled key are given as they are, or refused

    Background:
      Given a BYOK "vault" in cn-shanghai
      And an unencrypted project "archive"
      And table "letters" of "archive" holds a value of many blocks
      And "archive" was then encrypted with AES256 under BYOK "vault"

    Example: A day after the key was disabled
      Given BYOK "vault" was disabled 24 hours ago
      When the owner tries to read table "letters" of "archive"
      Then it is either accepted or refused as KEY_UNAVAILABLE
      And where it was accepted, the answer is the rows of table "letters" of "archive"
      And table "letters" of "archive" is stored without encryption

    Example: Beside rows that are encrypted
      Given table "letters" of "archive" holds a value of 17 bytes
      And BYOK "vault" was disabled 24 hours ago
      When the owner tries to read table "letters" of "archive"
      Then it is refused as KEY_UNAVAILABLE

    Example: A day after the key was enabled again
      Given BYOK "vault" was disabled 24 hours ago
      And BYOK "vault" was enabled again 24 hours ago
      When the owner tries to read table "letters" of "archive"
      Then the answer is the rows of table "letters" of "archive"

  @CCH-9 @inspection
  Rule: A write that is refused while the key is unavailable leaves nothing behind

    Background:
      Given a BYOK "vault" in cn-shanghai
      And a project "payroll" encrypted with AES256 under BYOK "vault"
      And table "salaries" of "payroll" holds a value of many blocks

    Scenario Outline: Trying to <write> a table
      Given the stored bytes of table "salaries" of "payroll" are noted
      And BYOK "vault" was disabled 24 hours ago
      When the owner tries to <write> table "salaries" of "payroll" with:
        | name                | value              |
        | Mei Lin of Hangzhou | forty-one thousand |
      Then it is refused as KEY_UNAVAILABLE
      And table "salaries" of "payroll" is stored as it was before

      Examples:
        | write     |
        | extend    |
        | overwrite |

    Example: A table that would have been new
      Given BYOK "vault" was disabled 24 hours ago
      When the owner tries to extend table "bonuses" of "payroll" with:
        | name                | value              |
        | Mei Lin of Hangzhou | forty-one thousand |
      Then it is refused as KEY_UNAVAILABLE
      And nothing is stored for table "bonuses" of "payroll"
