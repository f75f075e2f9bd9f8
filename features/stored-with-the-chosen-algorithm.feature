@inspection @keys
Feature: What is stored is encrypted with the chosen algorithm

  A name in a configuration proves nothing. The stored bytes are opened with the data key
  that KMS unwraps and the cipher that was chosen; only then do they give the rows.

  @ALG-3
  Rule: Stored bytes open with the chosen algorithm and give the rows

    Scenario Outline: A project created with <algorithm> under the default key
      Given a project "ledger" encrypted with <algorithm> under the default key
      When the owner extends table "entries" of "ledger" with:
        | account                    | amount          |
        | petty cash of the canteen  | fifteen hundred |
      Then table "entries" of "ledger" opens with <algorithm> under the default key

      Examples:
        | algorithm |
        | AES256    |
        | AESCTR    |
        | RC4       |

    Scenario Outline: A project created with <algorithm> under a BYOK
      Given a BYOK "vault" in cn-shanghai
      And a project "ledger" encrypted with <algorithm> under BYOK "vault"
      When the owner extends table "entries" of "ledger" with:
        | account                    | amount          |
        | petty cash of the canteen  | fifteen hundred |
      Then table "entries" of "ledger" opens with <algorithm> under BYOK "vault"

      Examples:
        | algorithm |
        | AES256    |
        | AESCTR    |
        | RC4       |

    Scenario Outline: A project that was encrypted with <algorithm> later
      Given an unencrypted project "ledger"
      And "ledger" was then encrypted with <algorithm> under the default key
      When the owner extends table "entries" of "ledger" with:
        | account                    | amount          |
        | petty cash of the canteen  | fifteen hundred |
      Then table "entries" of "ledger" opens with <algorithm> under the default key

      Examples:
        | algorithm |
        | AES256    |
        | AESCTR    |
        | RC4       |

    Scenario Outline: The owner <writes> a table under <algorithm>
      Given a project "ledger" encrypted with <algorithm> under the default key
      And table "entries" of "ledger" holds:
        | account                    | amount          |
        | petty cash of the canteen  | fifteen hundred |
      When the owner <writes> table "entries" of "ledger" with:
        | account                    | amount          |
        | the bank at the crossroads | two and seventy |
      Then table "entries" of "ledger" opens with <algorithm> under the default key
      And table "entries" of "ledger" holds exactly what was written

      Examples:
        | algorithm | writes     |
        | AES256    | extends    |
        | AESCTR    | extends    |
        | RC4       | extends    |
        | AES256    | overwrites |
        | AESCTR    | overwrites |
        | RC4       | overwrites |

    Scenario Outline: A value of <value> under <algorithm>
      Given a project "ledger" encrypted with <algorithm> under the default key
      And table "entries" of "ledger" holds a value of <value>
      When the owner reads table "entries" of "ledger" and writes it back
      Then table "entries" of "ledger" opens with <algorithm> under the default key

      Examples: many blocks, and so many that a target may cut them in pieces
        | value        | algorithm |
        | many blocks  | AES256    |
        | many blocks  | AESCTR    |
        | many blocks  | RC4       |
        | 64 kibibytes | AES256    |
        | 64 kibibytes | AESCTR    |
        | 64 kibibytes | RC4       |

      Examples: characters that formats of text escape
        | value                 | algorithm |
        | quotes and separators | AES256    |
        | quotes and separators | AESCTR    |
        | quotes and separators | RC4       |
        | non-ASCII text        | AES256    |
        | blanks and line ends  | AES256    |
