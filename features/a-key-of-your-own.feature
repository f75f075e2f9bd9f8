Feature: A key of your own

  A BYOK is a key that the user created and manages in KMS. The project uses that key and no
  other, and says so.

  @KEY-3 @keys @inspection
  Rule: The project uses exactly the key that was chosen

    Scenario Outline: The stored bytes of a project under <key>
      Given a BYOK "vault" in cn-shanghai
      And a BYOK "safe" in cn-shanghai
      And a project "payroll" encrypted with AES256 under <key>
      When the owner extends table "salaries" of "payroll" with:
        | employee            | salary             |
        | Mei Lin of Hangzhou | forty-one thousand |
      Then table "salaries" of "payroll" opens with AES256 under <key>

      Examples:
        | key          |
        | BYOK "vault" |
        | BYOK "safe"  |

    Example: A project that was encrypted later
      Given a BYOK "vault" in cn-shanghai
      And an unencrypted project "payroll"
      And "payroll" was then encrypted with RC4 under BYOK "vault"
      When the owner extends table "salaries" of "payroll" with:
        | employee            | salary             |
        | Mei Lin of Hangzhou | forty-one thousand |
      Then table "salaries" of "payroll" opens with RC4 under BYOK "vault"

    Example: Nothing but the chosen key unwraps the project's data keys
      Given a BYOK "vault" in cn-shanghai
      And a project "payroll" encrypted with AESCTR under BYOK "vault"
      And table "salaries" of "payroll" holds a value of many blocks
      And BYOK "vault" was disabled
      When the owner tries to have KMS unwrap a data key of table "salaries" of "payroll"
      Then it is refused as KEY_UNAVAILABLE

    Example: Nothing but its own key unwraps the data keys of the second of two projects
      Given a BYOK "vault" in cn-shanghai
      And a BYOK "safe" in cn-shanghai
      And a project "payroll" encrypted with AES256 under BYOK "vault"
      And a project "bonus" encrypted with AES256 under BYOK "safe"
      And table "salaries" of "payroll" holds a value of many blocks
      And table "grants" of "bonus" holds a value of many blocks
      And BYOK "safe" was disabled
      When the owner tries to have KMS unwrap a data key of table "grants" of "bonus"
      Then it is refused as KEY_UNAVAILABLE

    Example: Another key of the user has no part in it
      Given a BYOK "vault" in cn-shanghai
      And a BYOK "safe" in cn-shanghai
      And a project "payroll" encrypted with AESCTR under BYOK "vault"
      And table "salaries" of "payroll" holds a value of many blocks
      And BYOK "safe" was disabled
      When the owner tries to have KMS unwrap a data key of table "salaries" of "payroll"
      Then it is accepted

  @KEY-7
  Rule: The key that a project reports is the one that was chosen

    Example: The default key
      Given KMS is ready in cn-shanghai
      When the owner tries to create project "payroll" encrypted with AES256 under the default key
      Then it is accepted
      And "payroll" is encrypted with AES256 under the default key

    @keys
    Example: One BYOK of two
      Given a BYOK "vault" in cn-shanghai
      And a BYOK "safe" in cn-shanghai
      And a project "payroll" encrypted with AES256 under BYOK "vault"
      When the owner tries to create project "bonus" encrypted with AES256 under BYOK "safe"
      Then "payroll" is still encrypted with AES256 under BYOK "vault"
      And "bonus" is encrypted with AES256 under BYOK "safe"

    @keys
    Example: A project that was encrypted later
      Given a BYOK "vault" in cn-shanghai
      And an unencrypted project "payroll"
      When the owner tries to encrypt "payroll" with AES256 under BYOK "vault"
      Then it is accepted
      And "payroll" is encrypted with AES256 under BYOK "vault"
