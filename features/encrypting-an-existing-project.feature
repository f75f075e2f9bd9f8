Feature: Encrypting an existing project

  A project that came into being without encryption can be given it later: once.

  @EXI-1
  Rule: Encryption can be switched on for a project that does not have it

    Scenario Outline: With <algorithm> under the default key
      Given an unencrypted project "archive"
      When the owner tries to encrypt "archive" with <algorithm> under the default key
      Then it is accepted
      And "archive" is encrypted with <algorithm> under the default key

      Examples:
        | algorithm |
        | AES256    |
        | AESCTR    |
        | RC4       |

    @keys
    Scenario Outline: With <algorithm> under a BYOK
      Given a BYOK "vault" in cn-shanghai
      And an unencrypted project "archive"
      When the owner tries to encrypt "archive" with <algorithm> under BYOK "vault"
      Then it is accepted
      And "archive" is encrypted with <algorithm> under BYOK "vault"

      Examples:
        | algorithm |
        | AES256    |
        | AESCTR    |
        | RC4       |

    Example: A project that holds rows already
      Given an unencrypted project "archive"
      And table "letters" of "archive" holds 200 rows of 50 bytes
      When the owner tries to encrypt "archive" with AES256 under the default key
      Then it is accepted
      And "archive" is encrypted with AES256 under the default key
      And table "letters" of "archive" holds exactly what was written

    Example: Its neighbour stays unencrypted
      Given an unencrypted project "archive"
      And an unencrypted project "ledger"
      When the owner tries to encrypt "archive" with AES256 under the default key
      Then "archive" is encrypted with AES256 under the default key
      And "ledger" is still not encrypted

  @EXI-6
  Rule: Encryption can be switched on only where it is not on already

    Example: A project that was created with encryption
      Given a project "archive" encrypted with AES256 under the default key
      When the owner tries to encrypt "archive" with AESCTR under the default key
      Then it is refused as ENCRYPTION_IMMUTABLE
      And "archive" is still encrypted with AES256 under the default key

    Example: A project that was encrypted later
      Given an unencrypted project "archive"
      And "archive" was then encrypted with RC4 under the default key
      When the owner tries to encrypt "archive" with AES256 under the default key
      Then it is refused as ENCRYPTION_IMMUTABLE
      And "archive" is still encrypted with RC4 under the default key

    @keys
    Example: Another algorithm under another key
      Given a BYOK "vault" in cn-shanghai
      And a project "archive" encrypted with AES256 under the default key
      When the owner tries to encrypt "archive" with RC4 under BYOK "vault"
      Then it is refused as ENCRYPTION_IMMUTABLE
      And "archive" is still encrypted with AES256 under the default key
