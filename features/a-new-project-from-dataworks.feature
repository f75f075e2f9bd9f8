@dataworks
Feature: A new project from DataWorks

  DataWorks offers another way to a new MaxCompute project, with the same choices, the same limits and
  the same result.

  @NEW-2
  Rule: A project created from DataWorks is encrypted as any other

    Scenario Outline: With <algorithm> under the default key
      Given a DataWorks workspace "finance" in cn-shanghai
      When the owner tries to create project "payroll" from workspace "finance" encrypted with <algorithm> under the default key
      Then it is accepted
      And "payroll" lies in cn-shanghai
      And "payroll" is encrypted with <algorithm> under the default key

      Examples:
        | algorithm |
        | AES256    |
        | AESCTR    |
        | RC4       |

    Example: Without encryption
      Given a DataWorks workspace "finance" in cn-beijing
      When the owner tries to create project "payroll" from workspace "finance" without encryption
      Then it is accepted
      And "payroll" lies in cn-beijing
      And "payroll" is not encrypted

    @keys
    Example: Under a BYOK
      Given a DataWorks workspace "finance" in cn-shanghai
      And a BYOK "vault" in cn-shanghai
      When the owner tries to create project "payroll" from workspace "finance" encrypted with AES256 under BYOK "vault"
      Then it is accepted
      And "payroll" is encrypted with AES256 under BYOK "vault"

    @inspection
    Example: Its rows are hidden in storage
      Given a DataWorks workspace "finance" in cn-shanghai
      When the owner tries to create project "payroll" from workspace "finance" encrypted with AES256 under the default key
      Then it is accepted
      And rows written to table "salaries" of "payroll" are hidden in storage
      And table "salaries" of "payroll" holds exactly what was written

    Scenario Outline: With <name>, which is refused
      Given a DataWorks workspace "finance" in cn-shanghai
      When the owner tries to create project "payroll" from workspace "finance" encrypted with <name> under the default key
      Then it is refused as ALGORITHM_UNSUPPORTED or INVALID_ARGUMENT
      And project "payroll" does not exist

      Examples:
        | name     |
        | "SM4"    |
        | "AES128" |

    @keys
    Example: A BYOK that nobody created
      Given a DataWorks workspace "finance" in cn-shanghai
      And a BYOK "vault" that nobody created, with the id "7d9a1c2e-3b4f-4a5b-8c6d-1e2f3a4b5c6d"
      When the owner tries to create project "payroll" from workspace "finance" encrypted with AES256 under BYOK "vault"
      Then it is refused as KEY_NOT_FOUND or INVALID_ARGUMENT
      And project "payroll" does not exist

    @access
    Example: Under the policy that forces encryption, without it
      Given a DataWorks workspace "finance" in cn-shanghai
      And a policy that allows everything in MaxCompute is attached to RAM user "mei"
      And a policy that denies creating unencrypted projects is attached to RAM user "mei"
      When RAM user "mei" tries to create project "payroll" from workspace "finance" without encryption
      Then it is refused as ACCESS_DENIED
      And project "payroll" does not exist

    @access
    Example: Under the policy that forces encryption, with it
      Given a DataWorks workspace "finance" in cn-shanghai
      And a policy that allows everything in MaxCompute is attached to RAM user "mei"
      And a policy that denies creating unencrypted projects is attached to RAM user "mei"
      When RAM user "mei" tries to create project "payroll" from workspace "finance" encrypted with AES256 under the default key
      Then it is accepted
      And "payroll" is encrypted with AES256 under the default key
