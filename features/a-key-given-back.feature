@keys @clock
Feature: A key that is given back, and one that is gone

  Enabling a key again or cancelling its deletion takes effect within 24 hours too, and every row is
  as it was. Only when the deletion window has passed is the key gone, and the data with it.

  @CCH-5
  Rule: 24 hours after the key was given back the project works again

    Background:
      Given a BYOK "vault" in cn-shanghai
      And a project "payroll" encrypted with AES256 under BYOK "vault"
      And table "salaries" of "payroll" holds 20 rows of 100 bytes

    Scenario Outline: Reading a day after the BYOK was <change>
      Given BYOK "vault" was <taken> 48 hours ago
      And BYOK "vault" was <change> 24 hours ago
      When the owner tries to read table "salaries" of "payroll"
      Then it is accepted
      And the answer is the rows of table "salaries" of "payroll"

      Examples:
        | taken                  | change        |
        | disabled               | enabled again |
        | scheduled for deletion | rescued       |

    Scenario Outline: Reading a project encrypted with <algorithm>
      Given a project "bonus" encrypted with <algorithm> under BYOK "vault"
      And table "grants" of "bonus" holds 20 rows of 100 bytes
      And BYOK "vault" was disabled 24 hours ago
      And BYOK "vault" was enabled again 24 hours ago
      When the owner tries to read table "grants" of "bonus"
      Then the answer is the rows of table "grants" of "bonus"

      Examples:
        | algorithm |
        | AESCTR    |
        | RC4       |

    Scenario Outline: Trying to <write> the table after it was refused
      Given BYOK "vault" was disabled 24 hours ago
      And BYOK "vault" was enabled again 24 hours ago
      When the owner tries to <write> table "salaries" of "payroll" with:
        | name  | value |
        | later | yes   |
      Then it is accepted
      And table "salaries" of "payroll" holds exactly what was written

      Examples:
        | write     |
        | extend    |
        | overwrite |

    Example: Reading after a refusal
      Given BYOK "vault" was disabled 24 hours ago
      And the owner has tried to read table "salaries" of "payroll"
      And BYOK "vault" was enabled again 24 hours ago
      When the owner tries to read table "salaries" of "payroll"
      Then the answer is the rows of table "salaries" of "payroll"

    Example: A key that came and went before anybody noticed
      Given BYOK "vault" was disabled 1 hour ago
      And BYOK "vault" was enabled again 24 hours ago
      When the owner tries to read table "salaries" of "payroll"
      Then the answer is the rows of table "salaries" of "payroll"

  @CCH-7
  Rule: A key can be scheduled for deletion 7 to 366 days ahead, and is gone for good after that

    Scenario Outline: A window of <days> days
      Given a BYOK "vault" in cn-shanghai
      When the owner tries to schedule the deletion of BYOK "vault" in <days> days
      Then it is refused as INVALID_ARGUMENT
      And BYOK "vault" is Enabled

      Examples: outside the limits
        | days |
        | -1   |
        | 0    |
        | 6    |
        | 367  |

    Scenario Outline: A window of <days> days, within the limits
      Given a BYOK "vault" in cn-shanghai
      When the owner tries to schedule the deletion of BYOK "vault" in <days> days
      Then it is accepted
      And BYOK "vault" is PendingDeletion

      Examples:
        | days |
        | 7    |
        | 366  |

    Example: An hour before the window has passed it can still be rescued
      Given a BYOK "vault" in cn-shanghai
      And BYOK "vault" was scheduled for deletion 167 hours ago
      When the owner tries to rescue BYOK "vault" from deletion
      Then it is accepted
      And BYOK "vault" is Enabled

    Example: After the window it can no longer be rescued
      Given a BYOK "vault" in cn-shanghai
      And BYOK "vault" was scheduled for deletion 169 hours ago
      When the owner tries to rescue BYOK "vault" from deletion
      Then it is refused as KEY_NOT_FOUND
      And BYOK "vault" no longer exists

    Scenario Outline: A key that is not scheduled for deletion cannot be rescued when it is <state>
      Given a BYOK "vault" in cn-shanghai
      And BYOK "vault" was <change>
      When the owner tries to rescue BYOK "vault" from deletion
      Then it is refused as KEY_STATE_CONFLICT
      And BYOK "vault" is <state>

      Examples:
        | change        | state    |
        | disabled      | Disabled |
        | enabled again | Enabled  |

    Example: After the window the data is gone with the key
      Given a BYOK "vault" in cn-shanghai
      And a project "payroll" encrypted with AES256 under BYOK "vault"
      And table "salaries" of "payroll" holds 20 rows of 100 bytes
      And BYOK "vault" was scheduled for deletion 8 days ago
      When the owner tries to read table "salaries" of "payroll"
      Then it is refused as KEY_UNAVAILABLE or KEY_NOT_FOUND
      And BYOK "vault" no longer exists
