Feature: Encryption of a project is a one-way door

  A project is encrypted once. From then on nobody takes the encryption away or trades its
  algorithm for another, and who tries leaves everything as it was.

  @IMM-1
  Rule: Encryption cannot be switched off

    Scenario Outline: A project encrypted with <algorithm>
      Given a project "ledger" encrypted with <algorithm> under the default key
      When the owner tries to switch the encryption of "ledger" off
      Then it is refused as ENCRYPTION_IMMUTABLE
      And "ledger" is still encrypted with <algorithm> under the default key

      Examples:
        | algorithm |
        | AES256    |
        | AESCTR    |
        | RC4       |

    @keys
    Example: A project under a BYOK
      Given a BYOK "vault" in cn-shanghai
      And a project "ledger" encrypted with AES256 under BYOK "vault"
      When the owner tries to switch the encryption of "ledger" off
      Then it is refused as ENCRYPTION_IMMUTABLE
      And "ledger" is still encrypted with AES256 under BYOK "vault"

    Example: A second attempt
      Given a project "ledger" encrypted with AES256 under the default key
      And the owner has tried to switch the encryption of "ledger" off
      When the owner tries to switch the encryption of "ledger" off
      Then it is refused as ENCRYPTION_IMMUTABLE
      And "ledger" is still encrypted with AES256 under the default key

  @IMM-2
  Rule: The algorithm cannot be changed

    Scenario Outline: From <algorithm> to <other>
      Given a project "ledger" encrypted with <algorithm> under the default key
      When the owner tries to encrypt "ledger" with <other> under the default key
      Then it is refused as ENCRYPTION_IMMUTABLE
      And "ledger" is still encrypted with <algorithm> under the default key

      Examples: every ordered pair
        | algorithm | other  |
        | AES256    | AESCTR |
        | AES256    | RC4    |
        | AESCTR    | AES256 |
        | AESCTR    | RC4    |
        | RC4       | AES256 |
        | RC4       | AESCTR |

    @keys
    Example: Under a BYOK
      Given a BYOK "vault" in cn-shanghai
      And a project "ledger" encrypted with RC4 under BYOK "vault"
      When the owner tries to encrypt "ledger" with AES256 under BYOK "vault"
      Then it is refused as ENCRYPTION_IMMUTABLE
      And "ledger" is still encrypted with RC4 under BYOK "vault"

  @IMM-3
  Rule: A refused change leaves everything as it was

    Example: The rows after encryption was to be switched off
      Given a project "ledger" encrypted with AES256 under the default key
      And table "entries" of "ledger" holds a value of many blocks
      When the owner tries to switch the encryption of "ledger" off
      Then it is refused as ENCRYPTION_IMMUTABLE
      And table "entries" of "ledger" holds exactly what was written

    Example: The rows after the algorithm was to be changed
      Given a project "ledger" encrypted with AES256 under the default key
      And table "entries" of "ledger" holds a value of many blocks
      When the owner tries to encrypt "ledger" with RC4 under the default key
      Then it is refused as ENCRYPTION_IMMUTABLE
      And table "entries" of "ledger" holds exactly what was written

    @inspection
    Example: What is stored after encryption was to be switched off
      Given a project "ledger" encrypted with AES256 under the default key
      And table "entries" of "ledger" holds a value of many blocks
      And the stored bytes of table "entries" of "ledger" are noted
      When the owner tries to switch the encryption of "ledger" off
      Then it is refused as ENCRYPTION_IMMUTABLE
      And table "entries" of "ledger" is stored as it was before

    @inspection
    Example: What is written after encryption was to be switched off
      Given a project "ledger" encrypted with AES256 under the default key
      When the owner tries to switch the encryption of "ledger" off
      Then it is refused as ENCRYPTION_IMMUTABLE
      And rows written to table "entries" of "ledger" are hidden in storage

    @inspection @keys
    Example: What is written after the algorithm was to be changed
      Given a project "ledger" encrypted with AES256 under the default key
      When the owner tries to encrypt "ledger" with RC4 under the default key
      Then it is refused as ENCRYPTION_IMMUTABLE
      And rows written to table "entries" of "ledger" are hidden in storage
      And table "entries" of "ledger" opens with AES256 under the default key

  @IMM-4
  Rule: The same holds for a project that was encrypted after its creation

    Scenario Outline: Switching <algorithm> off
      Given an unencrypted project "ledger"
      And "ledger" was then encrypted with <algorithm> under the default key
      When the owner tries to switch the encryption of "ledger" off
      Then it is refused as ENCRYPTION_IMMUTABLE
      And "ledger" is still encrypted with <algorithm> under the default key

      Examples:
        | algorithm |
        | AES256    |
        | AESCTR    |
        | RC4       |

    Scenario Outline: From <algorithm> to <other>
      Given an unencrypted project "ledger"
      And "ledger" was then encrypted with <algorithm> under the default key
      When the owner tries to encrypt "ledger" with <other> under the default key
      Then it is refused as ENCRYPTION_IMMUTABLE
      And "ledger" is still encrypted with <algorithm> under the default key

      Examples: every ordered pair
        | algorithm | other  |
        | AES256    | AESCTR |
        | AES256    | RC4    |
        | AESCTR    | AES256 |
        | AESCTR    | RC4    |
        | RC4       | AES256 |
        | RC4       | AESCTR |

    Example: The rows from before and after, once encryption was to be switched off
      Given an unencrypted project "ledger"
      And table "entries" of "ledger" holds a value of 13 bytes
      And "ledger" was then encrypted with AES256 under the default key
      And table "entries" of "ledger" holds a value of many blocks
      When the owner tries to switch the encryption of "ledger" off
      Then it is refused as ENCRYPTION_IMMUTABLE
      And table "entries" of "ledger" holds exactly what was written

  @IMM-5 @access
  Rule: It holds for everybody, however high their rank

    Scenario Outline: A Super_Administrator with every RAM permission: <attempt>
      Given a project "ledger" encrypted with AES256 under the default key
      And a policy that allows everything in MaxCompute is attached to RAM user "mei"
      And RAM user "mei" has the role Super_Administrator in "ledger"
      When RAM user "mei" tries to <attempt>
      Then it is refused as ENCRYPTION_IMMUTABLE
      And "ledger" is still encrypted with AES256 under the default key

      Examples:
        | attempt                                          |
        | switch the encryption of "ledger" off            |
        | encrypt "ledger" with RC4 under the default key  |

    Scenario Outline: The owner: <attempt>
      Given a project "ledger" encrypted with RC4 under the default key
      When the owner tries to <attempt>
      Then it is refused as ENCRYPTION_IMMUTABLE
      And "ledger" is still encrypted with RC4 under the default key

      Examples:
        | attempt                                            |
        | switch the encryption of "ledger" off              |
        | encrypt "ledger" with AES256 under the default key |

    Example: Whoever created the project
      Given a policy that allows everything in MaxCompute is attached to RAM user "mei"
      And RAM user "mei" has created an unencrypted project "ledger"
      And "ledger" was then encrypted with AES256 under the default key
      When RAM user "mei" tries to switch the encryption of "ledger" off
      Then it is refused as ENCRYPTION_IMMUTABLE
      And "ledger" is still encrypted with AES256 under the default key

    Example: An Admin
      Given a project "ledger" encrypted with AES256 under the default key
      And a policy that allows everything in MaxCompute is attached to RAM user "mei"
      And RAM user "mei" has the role Admin in "ledger"
      When RAM user "mei" tries to switch the encryption of "ledger" off
      Then it is refused as ENCRYPTION_IMMUTABLE or ACCESS_DENIED
      And "ledger" is still encrypted with AES256 under the default key

  @IMM-6 @keys
  Rule: A replaced key is reported and loses no row, or the replacement is refused

    Scenario Outline: <key> replaced by <other>
      Given a BYOK "vault" in cn-shanghai
      And a BYOK "safe" in cn-shanghai
      And a project "ledger" encrypted with AES256 under <key>
      And table "entries" of "ledger" holds a value of many blocks
      When the owner tries to encrypt "ledger" with AES256 under <other>
      Then it is either accepted or refused as ENCRYPTION_IMMUTABLE
      And where it was refused, "ledger" is still encrypted with AES256 under <key>
      And where it was accepted, "ledger" is encrypted with AES256 under <other>
      And table "entries" of "ledger" holds exactly what was written

      Examples:
        | key             | other           |
        | the default key | BYOK "vault"    |
        | BYOK "vault"    | the default key |
        | BYOK "vault"    | BYOK "safe"     |

  @IMM-7
  Rule: The configuration that a project already has changes nothing when it is sent again

    Example: The same algorithm and the same key
      Given a project "ledger" encrypted with AES256 under the default key
      And table "entries" of "ledger" holds a value of many blocks
      When the owner tries to encrypt "ledger" with AES256 under the default key
      Then it is either accepted or refused as ENCRYPTION_IMMUTABLE
      And "ledger" is still encrypted with AES256 under the default key
      And table "entries" of "ledger" holds exactly what was written
