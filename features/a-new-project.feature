Feature: A new project

  Encryption is asked for when a project is created: yes or no, the default key or a BYOK, one of
  three algorithms. Who does not ask gets none.

  @NEW-1
  Rule: Encryption is yes or no, under the default key or a BYOK

    Example: No
      Given KMS is ready in cn-shanghai
      When the owner tries to create project "payroll" without encryption
      Then it is accepted
      And "payroll" is not encrypted

    Scenario Outline: Yes, in <region>
      Given KMS is ready in <region>
      When the owner tries to create project "payroll" in <region> encrypted with AES256 under the default key
      Then it is accepted
      And "payroll" lies in <region>
      And "payroll" is encrypted with AES256 under the default key

      Examples:
        | region         |
        | cn-shanghai    |
        | cn-beijing     |
        | cn-hangzhou    |
        | ap-southeast-1 |

    @keys
    Example: Yes, under a BYOK
      Given a BYOK "vault" in cn-shanghai
      When the owner tries to create project "payroll" encrypted with RC4 under BYOK "vault"
      Then it is accepted
      And "payroll" is encrypted with RC4 under BYOK "vault"

  @NEW-3 @inspection
  Rule: A project that was created without asking for encryption is not encrypted

    Example: Encryption declined
      Given an unencrypted project "archive"
      When the owner extends table "letters" of "archive" with:
        | sender            | subject                  |
        | the tax authority | the year's last reminder |
      Then "archive" is still not encrypted
      And table "letters" of "archive" is stored without encryption

    Example: Left out after another project asked for it
      Given a project "payroll" encrypted with RC4 under the default key
      When the owner tries to create project "archive" without a word on encryption
      Then it is accepted
      And "archive" is not encrypted
      And rows written to table "letters" of "archive" are plain in storage

    Example: Encryption left out of the request
      Given KMS is ready in cn-shanghai
      When the owner tries to create project "archive" without a word on encryption
      Then it is accepted
      And "archive" is not encrypted
      And rows written to table "letters" of "archive" are plain in storage

  @NEW-4
  Rule: Names have 3 to 28 characters and are given once

    Scenario Outline: A name of <length> characters
      Given KMS is ready in cn-shanghai
      When the owner tries to create project "<name>" encrypted with AES256 under the default key
      Then it is accepted
      And "<name>" is encrypted with AES256 under the default key

      Examples: the shortest and the longest
        | length | name                         |
        | 3      | pay                          |
        | 28     | payroll_of_the_north_station |

    Scenario Outline: A name that <fault>
      Given KMS is ready in cn-shanghai
      When the owner tries to create project "<name>" encrypted with AES256 under the default key
      Then it is refused as INVALID_ARGUMENT
      And project "<name>" does not exist

      Examples:
        | fault                      | name                          |
        | has 2 characters           | pa                            |
        | has 29 characters          | payroll_of_the_north_station_ |
        | has no characters          |                               |
        | begins with a digit        | 1payroll                      |
        | has a blank in it          | pay roll                      |
        | has a slash in it          | pay/roll                      |

    Example: A name that is taken
      Given a project "payroll" encrypted with AES256 under the default key
      When the owner tries to create project "payroll" encrypted with RC4 under the default key
      Then it is refused as ALREADY_EXISTS
      And "payroll" is still encrypted with AES256 under the default key
