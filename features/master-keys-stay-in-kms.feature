@keys
Feature: Master keys stay in KMS

  KMS generates, manages and protects the master key. MaxCompute works with data keys, which it
  stores in wrapped form only, and which only KMS unwraps.

  @MEC-4
  Rule: A master key never leaves KMS

    Scenario Outline: KMS describes its keys without their material under <key>
      Given a BYOK "vault" in cn-shanghai
      When the owner tries to create project "payroll" encrypted with AES256 under <key>
      Then it is accepted
      And no description of a key in cn-shanghai shows key material

      Examples:
        | key             |
        | the default key |
        | BYOK "vault"    |

    Example: KMS describes a BYOK without its material while its state changes
      Given a BYOK "vault" in cn-shanghai
      And BYOK "vault" was disabled
      And BYOK "vault" was enabled again
      When the owner tries to schedule the deletion of BYOK "vault" in 7 days
      Then it is accepted
      And no description of a key in cn-shanghai shows key material

    @inspection
    Scenario Outline: KMS unwraps a data key, not its master key, under <algorithm>
      Given a project "payroll" encrypted with <algorithm> under the default key
      When the owner extends table "salaries" of "payroll" with:
        | employee            | salary             |
        | Mei Lin of Hangzhou | forty-one thousand |
      Then the data key of table "salaries" of "payroll" is not its master key

      Examples:
        | algorithm |
        | AES256    |
        | AESCTR    |
        | RC4       |

    @inspection
    Example: KMS unwraps a data key, not its master key, under a BYOK
      Given a BYOK "vault" in cn-shanghai
      And a project "payroll" encrypted with AES256 under BYOK "vault"
      When the owner extends table "salaries" of "payroll" with:
        | employee            | salary             |
        | Mei Lin of Hangzhou | forty-one thousand |
      Then the data key of table "salaries" of "payroll" is not its master key

  @MEC-7 @inspection
  Rule: Data keys are stored in wrapped form only, and only KMS unwraps them

    Scenario Outline: Storage shows no data key under <algorithm>
      Given a project "payroll" encrypted with <algorithm> under the default key
      And table "salaries" of "payroll" holds:
        | employee            | salary             |
        | Mei Lin of Hangzhou | forty-one thousand |
      When the owner extends table "salaries" of "payroll" with:
        | employee             | salary                  |
        | Tao Chen of Shenzhen | thirty-eight and a half |
      Then no stored byte of table "salaries" of "payroll" shows a data key

      Examples:
        | algorithm |
        | AES256    |
        | AESCTR    |
        | RC4       |

    Example: Storage shows no data key under a BYOK
      Given a BYOK "vault" in cn-shanghai
      And a project "payroll" encrypted with AES256 under BYOK "vault"
      When the owner extends table "salaries" of "payroll" with:
        | employee            | salary             |
        | Mei Lin of Hangzhou | forty-one thousand |
      Then no stored byte of table "salaries" of "payroll" shows a data key

    Example: No answer shows a data key
      Given a BYOK "vault" in cn-shanghai
      And a project "payroll" encrypted with AES256 under BYOK "vault"
      And table "salaries" of "payroll" holds:
        | employee            | salary             |
        | Mei Lin of Hangzhou | forty-one thousand |
      When the owner reads table "salaries" of "payroll"
      Then "payroll" is encrypted with AES256 under BYOK "vault"
      And no answer shows a data key of table "salaries" of "payroll"

    Example: Without its master key a data key cannot be unwrapped
      Given a BYOK "vault" in cn-shanghai
      And a project "payroll" encrypted with AES256 under BYOK "vault"
      And table "salaries" of "payroll" holds:
        | employee            | salary             |
        | Mei Lin of Hangzhou | forty-one thousand |
      And BYOK "vault" was disabled
      When the owner tries to have KMS unwrap a data key of table "salaries" of "payroll"
      Then it is refused as KEY_UNAVAILABLE
