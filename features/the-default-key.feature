@keys
Feature: The default key

  Who does not bring a key gets one: MaxCompute creates it in KMS and uses it as the master
  key. Its owner can look at it there, and do nothing to it.

  @KEY-1
  Rule: With the default key MaxCompute creates a key by itself

    Scenario Outline: A new project in <region>
      Given a project "ledger" in <region> encrypted with AES256 under the default key
      When the owner extends table "entries" of "ledger" with:
        | account | amount |
        | cash    | 1500   |
      Then KMS describes the default key of "ledger"

      Examples:
        | region         |
        | cn-shanghai    |
        | cn-beijing     |
        | ap-southeast-1 |

    Example: An existing project
      Given an unencrypted project "ledger"
      And "ledger" was then encrypted with AES256 under the default key
      When the owner extends table "entries" of "ledger" with:
        | account | amount |
        | cash    | 1500   |
      Then KMS describes the default key of "ledger"

    @inspection
    Example: That key is the master key of what is stored
      Given a BYOK "vault" in cn-shanghai
      And a project "ledger" encrypted with AES256 under the default key
      When the owner extends table "entries" of "ledger" with:
        | account                   | amount          |
        | petty cash of the canteen | fifteen hundred |
      Then table "entries" of "ledger" opens with AES256 under the default key

  @KEY-2
  Rule: The default key can be looked up in KMS

    Scenario Outline: The key of a project in <region>, beside a BYOK
      Given a project "ledger" in <region> encrypted with RC4 under the default key
      And a BYOK "vault" in <region>
      When the owner extends table "entries" of "ledger" with:
        | account | amount |
        | cash    | 1500   |
      Then KMS describes the default key of "ledger"

      Examples:
        | region      |
        | cn-shanghai |
        | cn-hangzhou |

  @KEY-8
  Rule: The creator of the default key is the service

    Example: Without a BYOK
      Given a project "ledger" encrypted with AES256 under the default key
      When the owner extends table "entries" of "ledger" with:
        | account | amount |
        | cash    | 1500   |
      Then KMS in cn-shanghai lists 0 keys created by the user
      And KMS describes a key created by the service for "ledger"

    Scenario Outline: Beside a BYOK in <region>
      Given a project "ledger" in <region> encrypted with RC4 under the default key
      And a BYOK "vault" in <region>
      When the owner extends table "entries" of "ledger" with:
        | account | amount |
        | cash    | 1500   |
      Then KMS describes a key created by the service for "ledger"
      And KMS in <region> lists 1 key created by the user

      Examples:
        | region      |
        | cn-shanghai |
        | cn-hangzhou |

  @KEY-4
  Rule: The user can neither disable a default key nor delete it

    Example: Disabling
      Given a project "ledger" encrypted with AES256 under the default key
      And table "entries" of "ledger" holds a value of many blocks
      When the owner tries to disable the master key of "ledger"
      Then it is refused as ACCESS_DENIED or KEY_STATE_CONFLICT
      And the master key of "ledger" is still Enabled

    Example: Scheduling its deletion
      Given a project "ledger" encrypted with AES256 under the default key
      And table "entries" of "ledger" holds a value of many blocks
      When the owner tries to schedule the deletion of the master key of "ledger"
      Then it is refused as ACCESS_DENIED or KEY_STATE_CONFLICT
      And the master key of "ledger" is still Enabled

  @KEY-5
  Rule: Without KMS in the region, a default key is made nevertheless, or refused

    Example: A new project
      Given KMS is not activated in cn-shanghai
      When the owner tries to create project "ledger" encrypted with AES256 under the default key
      Then it is either accepted or refused as KMS_NOT_ACTIVATED
      And where it was refused, project "ledger" does not exist
      And where it was accepted, "ledger" is encrypted with AES256 under the default key

    Example: An existing project
      Given KMS is not activated in cn-shanghai
      And an unencrypted project "ledger"
      When the owner tries to encrypt "ledger" with AES256 under the default key
      Then it is either accepted or refused as KMS_NOT_ACTIVATED
      And where it was refused, "ledger" is still not encrypted
      And where it was accepted, "ledger" is encrypted with AES256 under the default key

  @KEY-6
  Rule: Projects have a default key each, or one that they share in their region

    Example: Two projects in one region
      Given a project "ledger" encrypted with AES256 under the default key
      And a project "archive" encrypted with AES256 under the default key
      And table "entries" of "ledger" holds a value of many blocks
      When the owner extends table "letters" of "archive" with:
        | sender            | subject           |
        | the tax authority | the last reminder |
      Then KMS in cn-shanghai lists 1 to 2 keys created by the service

    Example: Two projects in two regions
      Given a project "ledger" in cn-shanghai encrypted with AES256 under the default key
      And a project "archive" in cn-beijing encrypted with AES256 under the default key
      And table "entries" of "ledger" holds a value of many blocks
      When the owner extends table "letters" of "archive" with:
        | sender            | subject           |
        | the tax authority | the last reminder |
      Then KMS in cn-shanghai lists 1 key created by the service
      And KMS in cn-beijing lists 1 key created by the service
