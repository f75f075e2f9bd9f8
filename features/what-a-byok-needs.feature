@keys
Feature: What a key of your own needs

  Before a project can use a BYOK, KMS must be activated in the project's region, the key must
  exist there, and MaxCompute must have been granted the right to use it.

  @BYOK-1
  Rule: KMS must be activated first

    Example: No key without KMS
      Given KMS is not activated in cn-shanghai
      When the owner tries to create a BYOK "vault" in cn-shanghai
      Then it is refused as KMS_NOT_ACTIVATED

    Example: No project under a BYOK without KMS
      Given KMS is not activated in cn-shanghai
      And a BYOK "vault" that nobody created, with the id "7d9a1c2e-3b4f-4a5b-8c6d-1e2f3a4b5c6d"
      When the owner tries to create project "payroll" encrypted with AES256 under BYOK "vault"
      Then it is refused as KMS_NOT_ACTIVATED, KEY_NOT_FOUND or INVALID_ARGUMENT
      And project "payroll" does not exist

    Example: With KMS and the key, the project comes into being
      Given a BYOK "vault" in cn-shanghai
      When the owner tries to create project "payroll" encrypted with AES256 under BYOK "vault"
      Then it is accepted
      And "payroll" is encrypted with AES256 under BYOK "vault"

  @BYOK-2
  Rule: KMS must be activated in the region of the project

    Example: KMS activated elsewhere does not help
      Given KMS is not activated in cn-shanghai
      And a BYOK "vault" in cn-beijing
      When the owner tries to create project "payroll" in cn-shanghai encrypted with AES256 under BYOK "vault"
      Then it is refused as KMS_NOT_ACTIVATED, KEY_REGION_UNSUPPORTED or KEY_NOT_FOUND
      And project "payroll" does not exist

    Scenario Outline: A key of <region> for a project in <region>
      Given a BYOK "vault" in <region>
      When the owner tries to create project "payroll" in <region> encrypted with AES256 under BYOK "vault"
      Then it is accepted
      And "payroll" lies in <region>
      And "payroll" is encrypted with AES256 under BYOK "vault"

      Examples:
        | region         |
        | cn-beijing     |
        | cn-hangzhou    |
        | ap-southeast-1 |

  @BYOK-3
  Rule: The key must exist

    Scenario Outline: A key that nobody created, with the id "<id>"
      Given KMS is ready in cn-shanghai
      And a BYOK "vault" that nobody created, with the id "<id>"
      When the owner tries to create project "payroll" encrypted with AES256 under BYOK "vault"
      Then it is refused as KEY_NOT_FOUND or INVALID_ARGUMENT
      And project "payroll" does not exist

      Examples:
        | id                                   |
        | 7d9a1c2e-3b4f-4a5b-8c6d-1e2f3a4b5c6d |
        | not-an-id                            |
        |                                      |

    @clock
    Example: A key that was deleted
      Given a BYOK "vault" in cn-shanghai
      And BYOK "vault" was scheduled for deletion 8 days ago
      When the owner tries to create project "payroll" encrypted with AES256 under BYOK "vault"
      Then it is refused as KEY_NOT_FOUND or KEY_UNAVAILABLE
      And project "payroll" does not exist

  @BYOK-4 @access
  Rule: MaxCompute must have been granted the encryption role

    Example: The role was never granted, or was taken away
      Given a BYOK "vault" in cn-shanghai
      And MaxCompute has lost its encryption role
      When the owner tries to create project "payroll" encrypted with AES256 under BYOK "vault"
      Then it is refused as SERVICE_NOT_AUTHORIZED
      And project "payroll" does not exist

    Example: The role of Hologres does not stand in for it
      Given a BYOK "vault" in cn-shanghai
      And MaxCompute has lost its encryption role
      And Hologres holds its encryption role
      When the owner tries to create project "payroll" encrypted with AES256 under BYOK "vault"
      Then it is refused as SERVICE_NOT_AUTHORIZED
      And project "payroll" does not exist

    Example: The role was granted again
      Given a BYOK "vault" in cn-shanghai
      And MaxCompute has lost its encryption role
      And MaxCompute holds its encryption role
      When the owner tries to create project "payroll" encrypted with AES256 under BYOK "vault"
      Then it is accepted
      And "payroll" is encrypted with AES256 under BYOK "vault"

  @BYOK-5 @access @clock
  Rule: A project whose MaxCompute lost the role gives its rows or a refusal, never other rows

    Background:
      Given a BYOK "vault" in cn-shanghai
      And a project "payroll" encrypted with AES256 under BYOK "vault"
      And table "salaries" of "payroll" holds a value of many blocks
      And MaxCompute has lost its encryption role

    Example: Reading a day later
      Given 24 hours have passed
      When the owner tries to read table "salaries" of "payroll"
      Then it is either accepted or refused as SERVICE_NOT_AUTHORIZED or KEY_UNAVAILABLE
      And where it was accepted, the answer is the rows of table "salaries" of "payroll"

    Example: Reading after the role was granted again
      Given 24 hours have passed
      And the owner has tried to read table "salaries" of "payroll"
      And MaxCompute holds its encryption role
      And 24 hours have passed
      When the owner tries to read table "salaries" of "payroll"
      Then the answer is the rows of table "salaries" of "payroll"

  @BYOK-6
  Rule: A key that cannot be used now cannot be chosen now

    Scenario Outline: A key that was <change>
      Given a BYOK "vault" in cn-shanghai
      And BYOK "vault" was <change>
      When the owner tries to create project "payroll" encrypted with AES256 under BYOK "vault"
      Then it is refused as KEY_UNAVAILABLE or KEY_STATE_CONFLICT
      And project "payroll" does not exist

      Examples:
        | change                 |
        | disabled               |
        | scheduled for deletion |

    Example: A key that was enabled again
      Given a BYOK "vault" in cn-shanghai
      And BYOK "vault" was disabled
      And BYOK "vault" was enabled again
      When the owner tries to create project "payroll" encrypted with AES256 under BYOK "vault"
      Then it is accepted

  @BYOK-7
  Rule: All of this holds for encrypting an existing project too

    Example: KMS activated elsewhere does not help
      Given KMS is not activated in cn-shanghai
      And an unencrypted project "payroll" in cn-shanghai
      And a BYOK "vault" in cn-beijing
      When the owner tries to encrypt "payroll" with AES256 under BYOK "vault"
      Then it is refused as KMS_NOT_ACTIVATED, KEY_REGION_UNSUPPORTED or KEY_NOT_FOUND
      And "payroll" is still not encrypted

    Example: A key that nobody created
      Given an unencrypted project "payroll"
      And a BYOK "vault" that nobody created, with the id "7d9a1c2e-3b4f-4a5b-8c6d-1e2f3a4b5c6d"
      When the owner tries to encrypt "payroll" with AES256 under BYOK "vault"
      Then it is refused as KEY_NOT_FOUND or INVALID_ARGUMENT
      And "payroll" is still not encrypted

    @access
    Example: MaxCompute without the encryption role
      Given an unencrypted project "payroll"
      And a BYOK "vault" in cn-shanghai
      And MaxCompute has lost its encryption role
      When the owner tries to encrypt "payroll" with AES256 under BYOK "vault"
      Then it is refused as SERVICE_NOT_AUTHORIZED
      And "payroll" is still not encrypted

    Example: With everything in place
      Given an unencrypted project "payroll"
      And a BYOK "vault" in cn-shanghai
      When the owner tries to encrypt "payroll" with AES256 under BYOK "vault"
      Then it is accepted
      And "payroll" is encrypted with AES256 under BYOK "vault"

  @BYOK-8
  Rule: A key of another region is refused

    Scenario Outline: A key of <elsewhere> for a new project in <region>
      Given KMS is ready in <region>
      And a BYOK "vault" in <elsewhere>
      When the owner tries to create project "payroll" in <region> encrypted with AES256 under BYOK "vault"
      Then it is refused as KEY_REGION_UNSUPPORTED or KEY_NOT_FOUND
      And project "payroll" does not exist

      Examples:
        | region      | elsewhere      |
        | cn-shanghai | cn-beijing     |
        | cn-beijing  | cn-shanghai    |
        | cn-hangzhou | ap-southeast-1 |

    Example: For an existing project
      Given an unencrypted project "payroll" in cn-shanghai
      And a BYOK "vault" in cn-beijing
      When the owner tries to encrypt "payroll" with AES256 under BYOK "vault"
      Then it is refused as KEY_REGION_UNSUPPORTED or KEY_NOT_FOUND
      And "payroll" is still not encrypted

    @dataworks
    Example: For a project from DataWorks
      Given a DataWorks workspace "finance" in cn-shanghai
      And a BYOK "vault" in cn-beijing
      When the owner tries to create project "payroll" from workspace "finance" encrypted with AES256 under BYOK "vault"
      Then it is refused as KEY_REGION_UNSUPPORTED or KEY_NOT_FOUND
      And project "payroll" does not exist
