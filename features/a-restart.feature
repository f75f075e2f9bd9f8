@restart
Feature: A restart renews nothing

  Processes end, and what they kept in memory with them. What the service has promised rests on
  what is stored, so that a restart changes none of it.

  @RST-1
  Rule: A restart changes nothing that is promised, and renews neither cache nor nonce

    Scenario Outline: A table under <algorithm>
      Given a project "payroll" encrypted with <algorithm> under the default key
      And table "salaries" of "payroll" holds a value of many blocks
      When the service is restarted
      Then table "salaries" of "payroll" holds exactly what was written
      And "payroll" is still encrypted with <algorithm> under the default key

      Examples:
        | algorithm |
        | AES256    |
        | AESCTR    |
        | RC4       |

    Example: Another algorithm is asked for
      Given a project "payroll" encrypted with AES256 under the default key
      And the service was restarted
      When the owner tries to encrypt "payroll" with RC4 under the default key
      Then it is refused as ENCRYPTION_IMMUTABLE
      And "payroll" is still encrypted with AES256 under the default key

    Example: Its encryption is to be switched off
      Given a project "payroll" encrypted with AES256 under the default key
      And the service was restarted
      When the owner tries to switch the encryption of "payroll" off
      Then it is refused as ENCRYPTION_IMMUTABLE
      And "payroll" is still encrypted with AES256 under the default key

    @inspection
    Example: What is stored
      Given a project "payroll" encrypted with AES256 under the default key
      And table "salaries" of "payroll" holds a value of many blocks
      And the stored bytes of table "salaries" of "payroll" are noted
      When the service is restarted
      Then table "salaries" of "payroll" is stored as it was before

    @inspection
    Example: A project that was encrypted later
      Given an unencrypted project "payroll"
      And "payroll" was then encrypted with AES256 under the default key
      And the service was restarted
      When the owner extends table "salaries" of "payroll" with:
        | employee            | salary             |
        | Mei Lin of Hangzhou | forty-one thousand |
      Then nothing stored for table "salaries" of "payroll" shows its rows

    @inspection
    Scenario Outline: Equal rows before and after it under <algorithm>
      Given a project "north" encrypted with <algorithm> under the default key
      And table "sales" of "north" holds a value of many blocks
      And the service was restarted
      When the owner reads table "sales" of "north" into table "copies" of "north"
      Then these tables share no key stream:
        | project | table  |
        | north   | sales  |
        | north   | copies |

      Examples:
        | algorithm |
        | AES256    |
        | AESCTR    |
        | RC4       |

    @keys @clock
    Scenario Outline: Trying to read <time> after a BYOK was <change>, and 12 hours after a restart
      Given a BYOK "vault" in cn-shanghai
      And a project "payroll" encrypted with AES256 under BYOK "vault"
      And table "salaries" of "payroll" holds a value of many blocks
      And BYOK "vault" was <change> <before> ago
      And the service was restarted 12 hours ago
      When the owner tries to read table "salaries" of "payroll"
      Then it is refused as KEY_UNAVAILABLE

      Examples:
        | change                 | before              | time                |
        | disabled               | 12 hours            | 24 hours            |
        | disabled               | 23 hours 59 minutes | 35 hours 59 minutes |
        | scheduled for deletion | 12 hours            | 24 hours            |

    @keys @clock
    Example: Trying to write a day after a BYOK was disabled
      Given a BYOK "vault" in cn-shanghai
      And a project "payroll" encrypted with AES256 under BYOK "vault"
      And table "salaries" of "payroll" holds a value of many blocks
      And BYOK "vault" was disabled 12 hours ago
      And the service was restarted 12 hours ago
      When the owner tries to extend table "salaries" of "payroll" with:
        | name  | value |
        | later | yes   |
      Then it is refused as KEY_UNAVAILABLE
