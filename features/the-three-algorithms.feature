Feature: Three algorithms, and no other

  Storage is encrypted with AES256, AESCTR or RC4: whichever was chosen, and nothing
  that has another name.

  @ALG-1
  Rule: AES256, AESCTR and RC4 are each accepted

    Scenario Outline: A new project with <algorithm> under the default key
      Given KMS is ready in cn-shanghai
      When the owner tries to create project "ledger" encrypted with <algorithm> under the default key
      Then it is accepted
      And "ledger" is encrypted with <algorithm> under the default key

      Examples:
        | algorithm |
        | AES256    |
        | AESCTR    |
        | RC4       |

    @keys
    Scenario Outline: A new project with <algorithm> under a BYOK
      Given a BYOK "vault" in cn-shanghai
      When the owner tries to create project "ledger" encrypted with <algorithm> under BYOK "vault"
      Then it is accepted
      And "ledger" is encrypted with <algorithm> under BYOK "vault"

      Examples:
        | algorithm |
        | AES256    |
        | AESCTR    |
        | RC4       |

  @ALG-2
  Rule: Nothing else is accepted

    Scenario Outline: A new project with <name>
      Given KMS is ready in cn-shanghai
      When the owner tries to create project "ledger" encrypted with <name> under the default key
      Then it is refused as ALGORITHM_UNSUPPORTED or INVALID_ARGUMENT
      And project "ledger" does not exist

      Examples: other names that ciphers go by
        | name          |
        | "AES128"      |
        | "AES192"      |
        | "AES-256-GCM" |
        | "SM4"         |
        | "DES"         |
        | "3DES"        |
        | "CHACHA20"    |
        | "RC5"         |

      Examples: what is no cipher at all
        | name                                                               |
        | "SHA1"                                                             |
        | "NONE"                                                             |
        | "AES256,RC4"                                                       |
        | "AES256AES256AES256AES256AES256AES256AES256AES256AES256AES256AES2" |

    Scenario Outline: An existing project with <name>
      Given an unencrypted project "ledger"
      When the owner tries to encrypt "ledger" with <name> under the default key
      Then it is refused as ALGORITHM_UNSUPPORTED or INVALID_ARGUMENT
      And "ledger" is still not encrypted

      Examples:
        | name          |
        | "AES128"      |
        | "AES-256-GCM" |
        | "SM4"         |
        | "NONE"        |

    @keys
    Example: A BYOK makes no difference
      Given a BYOK "vault" in cn-shanghai
      When the owner tries to create project "ledger" encrypted with "SM4" under BYOK "vault"
      Then it is refused as ALGORITHM_UNSUPPORTED or INVALID_ARGUMENT
      And project "ledger" does not exist

  @ALG-6
  Rule: The algorithm that a project reports is the one that was chosen

    Scenario Outline: A project that was created with <algorithm>
      Given a project "ledger" encrypted with <algorithm> under the default key
      And a project "archive" encrypted with <other> under the default key
      When the owner extends table "entries" of "ledger" with:
        | account | amount |
        | cash    | 1500   |
      Then "ledger" is encrypted with <algorithm> under the default key
      And "archive" is encrypted with <other> under the default key

      Examples:
        | algorithm | other  |
        | AES256    | AESCTR |
        | AESCTR    | RC4    |
        | RC4       | AES256 |

    Scenario Outline: A project that was encrypted with <algorithm> later
      Given an unencrypted project "ledger"
      And "ledger" was then encrypted with <algorithm> under the default key
      When the owner extends table "entries" of "ledger" with:
        | account | amount |
        | cash    | 1500   |
      Then "ledger" is encrypted with <algorithm> under the default key

      Examples:
        | algorithm |
        | AES256    |
        | AESCTR    |
        | RC4       |
