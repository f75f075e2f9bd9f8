@tampering @inspection
Feature: A stored byte that changes

  Disks fail and people interfere. AES256 can notice a changed byte. AESCTR and RC4 cannot, and the
  page promises nothing about it.

  @TMP-1
  Rule: Under AES256 a changed byte never gives other rows in silence

    Scenario Outline: The <place>
      Given a project "payroll" encrypted with AES256 under the default key
      And table "salaries" of "payroll" holds a value of many blocks
      And the <place> of table "salaries" of "payroll" was changed
      When the owner tries to read table "salaries" of "payroll"
      Then it is refused, or gives the rows of table "salaries" of "payroll"

      Examples:
        | place                         |
        | first byte of the ciphertext  |
        | second byte of the ciphertext |
        | middle byte of the ciphertext |
        | last byte of the ciphertext   |
        | first stored byte             |
        | last stored byte              |

    Example: A table that was read before
      Given a project "payroll" encrypted with AES256 under the default key
      And table "salaries" of "payroll" holds a value of many blocks
      And the owner has tried to read table "salaries" of "payroll"
      And the middle byte of the ciphertext of table "salaries" of "payroll" was changed
      When the owner tries to read table "salaries" of "payroll"
      Then it is refused, or gives the rows of table "salaries" of "payroll"

    Example: A table of many rows
      Given a project "payroll" encrypted with AES256 under the default key
      And table "salaries" of "payroll" holds 200 rows of 100 bytes
      And the middle byte of the ciphertext of table "salaries" of "payroll" was changed
      When the owner tries to read table "salaries" of "payroll"
      Then it is refused, or gives the rows of table "salaries" of "payroll"

    Scenario Outline: Under <algorithm>, which does not authenticate
      Given a project "payroll" encrypted with <algorithm> under the default key
      And table "salaries" of "payroll" holds a value of many blocks
      And the middle byte of the ciphertext of table "salaries" of "payroll" was changed
      When the owner tries to read table "salaries" of "payroll"
      Then it is refused, or gives rows of table "salaries" of "payroll" that may be changed

      Examples:
        | algorithm |
        | AESCTR    |
        | RC4       |
