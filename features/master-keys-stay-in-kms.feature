@inspection @keys
Feature: Master keys stay in KMS

  KMS makes, keeps and guards the master key. MaxCompute works with data keys, which
  rest beside the data in wrapped form only, and which KMS alone unwraps.

  @MEC-4
  Rule: A master key never leaves KMS, and data keys rest in wrapped form only

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

    Scenario Outline: KMS describes its keys without their material under <key>
      Given a BYOK "vault" in cn-shanghai
      When the owner tries to create project "payroll" encrypted with AES256 under <key>
      Then it is accepted
      And no description of a key in cn-shanghai shows key material

      Examples:
        | key             |
        | the default key |
        | BYOK "vault"    |

    Example: Without its master key a data key cannot be unwrapped
      Given a BYOK "vault" in cn-shanghai
      And a project "payroll" encrypted with AES256 under BYOK "vault"
      And table "salaries" of "payroll" holds:
        | employee            | salary             |
        | Mei Lin of Hangzhou | forty-one thousand |
      And BYOK "vault" was disabled
      When the owner tries to have KMS unwrap a data key of table "salaries" of "payroll"
      Then it is refused as KEY_UNAVAILABLE
