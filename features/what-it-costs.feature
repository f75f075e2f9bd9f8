@metering
Feature: What encryption costs

  MaxCompute asks nothing for encryption. KMS counts the calls that MaxCompute makes while it
  encrypts and decrypts, and bills them. A call may be missing from log and bill for the hours
  that a target declares, and a target may fetch a key again at any time.

  @BIL-1
  Rule: MaxCompute charges nothing for encryption

    Example: The work of an encrypted project, beside the same unencrypted
      Given an unencrypted project "plain"
      And table "salaries" of "plain" holds 20 rows of 100 bytes
      And log and bill are up to date
      And the meters are noted
      And a project "payroll" encrypted with AES256 under the default key
      When the owner extends table "salaries" of "payroll" with:
        | employee | salary |
        | Mei      | 41000  |
      Then once log and bill are up to date, MaxCompute charges nothing for encryption
      And KMS has counted calls of "payroll"

    @keys
    Example: The work of a project under a BYOK, beside the same unencrypted
      Given a BYOK "vault" in cn-shanghai
      And an unencrypted project "plain"
      And table "salaries" of "plain" holds 20 rows of 100 bytes
      And log and bill are up to date
      And the meters are noted
      And a project "payroll" encrypted with AES256 under BYOK "vault"
      When the owner extends table "salaries" of "payroll" with:
        | employee | salary |
        | Mei      | 41000  |
      Then once log and bill are up to date, MaxCompute charges nothing for encryption
      And KMS has counted calls of "payroll"

  @BIL-2
  Rule: The calls that MaxCompute makes to KMS are counted and billed

    Example: The first write of an encrypted project
      Given the meters are noted
      And a project "payroll" encrypted with AES256 under the default key
      When the owner extends table "salaries" of "payroll" with:
        | employee | salary |
        | Mei      | 41000  |
      Then once log and bill are up to date, KMS has counted calls of "payroll"

    @clock
    Example: A day in which the cache expires, and a read
      Given a project "payroll" encrypted with AES256 under the default key
      And table "salaries" of "payroll" holds 20 rows of 100 bytes
      And log and bill are up to date
      And the meters of "payroll" are noted
      And 25 hours have passed
      When the owner reads table "salaries" of "payroll"
      Then once log and bill are up to date, KMS has counted calls of "payroll"

    @clock @keys
    Example: A day in which the cache expires, and a read under a BYOK
      Given a BYOK "vault" in cn-shanghai
      And a project "payroll" encrypted with AES256 under BYOK "vault"
      And table "salaries" of "payroll" holds 20 rows of 100 bytes
      And log and bill are up to date
      And the meters of "payroll" are noted
      And 25 hours have passed
      When the owner reads table "salaries" of "payroll"
      Then once log and bill are up to date, KMS has counted calls of "payroll"
      And the bill of BYOK "vault" in cn-shanghai has grown

  @BIL-3
  Rule: What is billed for completed calls is exactly what KMS has logged

    @keys
    Example: A write
      Given a BYOK "vault" in cn-shanghai
      And a project "payroll" encrypted with AES256 under BYOK "vault"
      When the owner extends table "salaries" of "payroll" with:
        | employee | salary |
        | Mei      | 41000  |
      Then the bill shows exactly the calls that KMS logs

    @keys @clock
    Example: A day in which the cache expires, and a read
      Given a BYOK "vault" in cn-shanghai
      And a project "payroll" encrypted with AES256 under BYOK "vault"
      And table "salaries" of "payroll" holds 20 rows of 100 bytes
      And 25 hours have passed
      When the owner reads table "salaries" of "payroll"
      Then the bill shows exactly the calls that KMS logs

    @keys @inspection
    Scenario Outline: <times> calls of Decrypt that the owner makes
      Given a BYOK "vault" in cn-shanghai
      And a project "payroll" encrypted with AES256 under BYOK "vault"
      And table "salaries" of "payroll" holds 20 rows of 100 bytes
      And the meters of "payroll" are noted
      When the owner has KMS unwrap a data key of table "salaries" of "payroll" <times> times
      Then once log and bill are up to date, KMS has logged exactly <times> calls of Decrypt by the owner
      And the bill shows exactly the calls that KMS logs

      Examples:
        | times |
        | 2     |
        | 7     |

  @BIL-4
  Rule: An unencrypted project causes no call and no charge of KMS

    Example: Writing and writing back
      Given the meters are noted
      And an unencrypted project "plain"
      And table "salaries" of "plain" holds 20 rows of 100 bytes
      When the owner reads table "salaries" of "plain" and writes it back
      Then once log and bill are up to date, KMS has counted no call of "plain"
      And KMS has billed nothing

    Example: Beside an encrypted project that is at work
      Given an unencrypted project "plain"
      And a project "payroll" encrypted with AES256 under the default key
      And table "salaries" of "payroll" holds 20 rows of 100 bytes
      And the meters of "plain" are noted
      When the owner extends table "salaries" of "plain" with:
        | employee | salary |
        | Mei      | 41000  |
      Then once log and bill are up to date, KMS has counted no call of "plain"

    Example: While an encrypted project is at work
      Given an unencrypted project "plain"
      And a project "payroll" encrypted with AES256 under the default key
      And the meters of "plain" are noted
      And table "salaries" of "payroll" holds 20 rows of 100 bytes
      When the owner extends table "salaries" of "plain" with:
        | employee | salary |
        | Mei      | 41000  |
      Then once log and bill are up to date, KMS has counted no call of "plain"

  @BIL-5 @keys @clock
  Rule: Counters are kept for each key and region

    Example: Two keys of one region
      Given a BYOK "vault" in cn-shanghai
      And a BYOK "safe" in cn-shanghai
      And a project "payroll" encrypted with AES256 under BYOK "vault"
      And a project "ledger" encrypted with AES256 under BYOK "safe"
      And table "salaries" of "payroll" holds 20 rows of 100 bytes
      And table "entries" of "ledger" holds 20 rows of 100 bytes
      When the owner reads table "salaries" of "payroll" every hour for 50 hours
      Then the bill of BYOK "vault" in cn-shanghai shows exactly the calls that KMS logs for "payroll"
      And the bill of BYOK "safe" in cn-shanghai shows exactly the calls that KMS logs for "ledger"

    Example: Two keys in two regions
      Given a BYOK "vault" in cn-shanghai
      And a BYOK "safe" in cn-beijing
      And a project "payroll" encrypted with AES256 under BYOK "vault"
      And a project "ledger" in cn-beijing encrypted with AES256 under BYOK "safe"
      And table "salaries" of "payroll" holds 20 rows of 100 bytes
      And table "entries" of "ledger" holds 20 rows of 100 bytes
      When the owner reads table "salaries" of "payroll" every hour for 50 hours
      Then the bill of BYOK "vault" in cn-shanghai shows exactly the calls that KMS logs for "payroll"
      And the bill of BYOK "safe" in cn-beijing shows exactly the calls that KMS logs for "ledger"

  @BIL-6 @observed
  Rule: Reads and writes that share a cached data key share its bill

    Example: Creating a project and writing to it
      Given the meters are noted
      And a project "payroll" encrypted with AES256 under the default key
      When the owner extends table "salaries" of "payroll" with:
        | employee | salary |
        | Mei      | 41000  |
      Then KMS has counted for "payroll":
        | GenerateDataKey | 1 |

    @clock
    Example: A read every hour within the cache's life
      Given a project "payroll" encrypted with AES256 under the default key
      And table "salaries" of "payroll" holds 20 rows of 100 bytes
      And the meters of "payroll" are noted
      When the owner reads table "salaries" of "payroll" every hour for 23 hours
      Then KMS has counted for "payroll":
        | GenerateDataKey | 0 |

    @clock
    Example: A read after the cache has expired
      Given a project "payroll" encrypted with AES256 under the default key
      And table "salaries" of "payroll" holds 20 rows of 100 bytes
      And 24 hours have passed
      And the meters of "payroll" are noted
      When the owner reads table "salaries" of "payroll"
      Then KMS has counted for "payroll":
        | Decrypt | 1 |

  @BIL-7 @keys @inspection
  Rule: A call that KMS refuses is billed once, or not at all

    Scenario Outline: <times> calls under a BYOK that was <change>
      Given a BYOK "vault" in cn-shanghai
      And a project "payroll" encrypted with AES256 under BYOK "vault"
      And table "salaries" of "payroll" holds 20 rows of 100 bytes
      And BYOK "vault" was <change>
      And log and bill are up to date
      And the meters are noted
      When the owner tries to have KMS unwrap a data key of table "salaries" of "payroll" <times> times
      Then it is refused as KEY_UNAVAILABLE
      And once log and bill are up to date, KMS has billed each of <times> refused calls of Decrypt, or none

      Examples:
        | change                 | times |
        | disabled               | 1     |
        | scheduled for deletion | 3     |
