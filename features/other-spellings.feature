@inspection
Feature: Other spellings of an algorithm's name

  The page's prose hyphenates the names, its pick-list and the API do not, and nothing says
  what becomes of an empty name. A target may take such a name or refuse it. It may not
  take it and store plaintext.

  @ALG-4
  Rule: Another spelling is really encrypted with, or refused

    Scenario Outline: A new project with <spelling>, <which is>
      Given KMS is ready in cn-shanghai
      When the owner tries to create project "ledger" encrypted with <spelling> under the default key
      Then it is either accepted or refused as ALGORITHM_UNSUPPORTED or INVALID_ARGUMENT
      And where it was refused, project "ledger" does not exist
      And where it was accepted, rows written to table "entries" of "ledger" are hidden in storage

      Examples:
        | spelling   | which is                |
        | "AES-256"  | as the page's prose has it |
        | "AES-CTR"  | as the page's prose has it |
        | "RC-4"     | hyphenated in the same way |
        | "aes256"   | in lower case           |
        | "AesCtr"   | in mixed case           |
        | "rc4"      | in lower case           |
        | " AES256 " | with blanks around      |

    @keys
    Scenario Outline: <spelling>, opened as <algorithm>
      Given KMS is ready in cn-shanghai
      When the owner tries to create project "ledger" encrypted with <spelling> under the default key
      Then it is either accepted or refused as ALGORITHM_UNSUPPORTED or INVALID_ARGUMENT
      And where it was accepted, rows written to table "entries" of "ledger" are hidden in storage
      And where it was accepted, table "entries" of "ledger" opens with <algorithm> under the default key

      Examples:
        | spelling  | algorithm |
        | "AES-256" | AES256    |
        | "AES-CTR" | AESCTR    |
        | "rc4"     | RC4       |

    Scenario Outline: An existing project with <spelling>
      Given an unencrypted project "ledger"
      When the owner tries to encrypt "ledger" with <spelling> under the default key
      Then it is either accepted or refused as ALGORITHM_UNSUPPORTED or INVALID_ARGUMENT
      And where it was refused, "ledger" is still not encrypted
      And where it was accepted, rows written to table "entries" of "ledger" are hidden in storage

      Examples:
        | spelling  |
        | "AES-256" |
        | "aesctr"  |

  @ALG-5
  Rule: Encryption with an empty name is really encryption, or refused

    Scenario Outline: A new project with a name of <length>
      Given KMS is ready in cn-shanghai
      When the owner tries to create project "ledger" encrypted with <nothing> under the default key
      Then it is either accepted or refused as ALGORITHM_UNSUPPORTED or INVALID_ARGUMENT
      And where it was refused, project "ledger" does not exist
      And where it was accepted, rows written to table "entries" of "ledger" are hidden in storage

      Examples:
        | nothing | length        |
        | ""      | no characters |
        | " "     | one blank     |

    Example: An existing project with an empty name
      Given an unencrypted project "ledger"
      When the owner tries to encrypt "ledger" with "" under the default key
      Then it is either accepted or refused as ALGORITHM_UNSUPPORTED or INVALID_ARGUMENT
      And where it was refused, "ledger" is still not encrypted
      And where it was accepted, rows written to table "entries" of "ledger" are hidden in storage
