@rotation @keys
Feature: A key that is rotated

  A rotation gives a master key a new version of its material. New data keys are wrapped under the
  new version, and earlier versions go on unwrapping what they wrapped.

  Background:
    Given a BYOK "vault" in cn-shanghai
    And a project "payroll" encrypted with AES256 under BYOK "vault"
    And table "salaries" of "payroll" holds a value of many blocks

  @ROT-1
  Rule: Rows written before a rotation stay readable

    Example: Right after it
      Given BYOK "vault" was rotated
      When the owner tries to read table "salaries" of "payroll"
      Then the answer is the rows of table "salaries" of "payroll"

    @clock
    Scenario Outline: <time> after it
      Given BYOK "vault" was rotated <time> ago
      When the owner tries to read table "salaries" of "payroll"
      Then the answer is the rows of table "salaries" of "payroll"

      Examples:
        | time     |
        | 24 hours |
        | 30 days  |

    @clock
    Example: After a second and a third one
      Given BYOK "vault" was rotated 24 hours ago
      And BYOK "vault" was rotated 24 hours ago
      And BYOK "vault" was rotated 24 hours ago
      When the owner tries to read table "salaries" of "payroll"
      Then the answer is the rows of table "salaries" of "payroll"

    @clock
    Example: Beside rows that were written after it
      Given BYOK "vault" was rotated 24 hours ago
      When the owner extends table "salaries" of "payroll" with:
        | name  | value |
        | later | yes   |
      Then table "salaries" of "payroll" holds exactly what was written

    @inspection
    Example: KMS unwraps a data key from before it
      Given BYOK "vault" was rotated
      When the owner tries to have KMS unwrap a data key of table "salaries" of "payroll"
      Then it is accepted
      And table "salaries" of "payroll" opens with AES256 under BYOK "vault"

  @ROT-2 @clock @inspection
  Rule: 24 hours after a rotation, a new project is under the new version

    Background:
      Given the stored bytes of table "salaries" of "payroll" are noted

    Scenario Outline: Table "<table>" of a project that was created after it
      Given BYOK "vault" was rotated 24 hours ago
      And a project "ledger" encrypted with AES256 under BYOK "vault"
      When the owner extends table "<table>" of "ledger" with:
        | name                | value              |
        | Mei Lin of Hangzhou | forty-one thousand |
      Then table "<table>" of "ledger" is wrapped unlike what was noted of table "salaries" of "payroll"
      And table "<table>" of "ledger" opens with AES256 under BYOK "vault"

      Examples:
        | table    |
        | bonuses  |
        | salaries |

    Example: A second rotation
      Given BYOK "vault" was rotated 24 hours ago
      And a project "ledger" encrypted with AES256 under BYOK "vault"
      And table "salaries" of "ledger" holds a value of 17 bytes
      And the stored bytes of table "salaries" of "ledger" are noted
      And BYOK "vault" was rotated 24 hours ago
      And a project "archive" encrypted with AES256 under BYOK "vault"
      When the owner extends table "bonuses" of "archive" with:
        | name                | value              |
        | Mei Lin of Hangzhou | forty-one thousand |
      Then table "bonuses" of "archive" is wrapped unlike what was noted of table "salaries" of "ledger"
      And table "bonuses" of "archive" opens with AES256 under BYOK "vault"
