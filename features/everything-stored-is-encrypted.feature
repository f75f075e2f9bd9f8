@inspection
Feature: Everything stored in an encrypted project is encrypted

  A project is encrypted as a whole. Whatever is written into it, whichever table
  it goes to and however it is written, lies in storage as ciphertext only.

  @MEC-1
  Rule: Every table and every write of an encrypted project is encrypted

    Scenario Outline: The first rows of a table under <algorithm>
      Given a project "payroll" encrypted with <algorithm> under the default key
      When the owner extends table "salaries" of "payroll" with:
        | employee            | salary             |
        | Mei Lin of Hangzhou | forty-one thousand |
      Then nothing stored for table "salaries" of "payroll" shows its rows
      And table "salaries" of "payroll" holds exactly what was written

      Examples:
        | algorithm |
        | AES256    |
        | AESCTR    |
        | RC4       |

    @keys
    Example: The first rows of a table under a BYOK
      Given a BYOK "vault" in cn-shanghai
      And a project "payroll" encrypted with AES256 under BYOK "vault"
      When the owner extends table "salaries" of "payroll" with:
        | employee            | salary             |
        | Mei Lin of Hangzhou | forty-one thousand |
      Then nothing stored for table "salaries" of "payroll" shows its rows
      And table "salaries" of "payroll" holds exactly what was written

    Example: Rows that are added to a table later
      Given a project "payroll" encrypted with AES256 under the default key
      And table "salaries" of "payroll" holds:
        | employee            | salary             |
        | Mei Lin of Hangzhou | forty-one thousand |
      When the owner extends table "salaries" of "payroll" with:
        | employee             | salary                 |
        | Tao Chen of Shenzhen | thirty-eight and a half |
      Then nothing stored for table "salaries" of "payroll" shows its rows
      And table "salaries" of "payroll" holds exactly what was written

    Example: Rows that replace others
      Given a project "payroll" encrypted with AES256 under the default key
      And table "salaries" of "payroll" holds:
        | employee            | salary             |
        | Mei Lin of Hangzhou | forty-one thousand |
      When the owner overwrites table "salaries" of "payroll" with:
        | employee             | salary                 |
        | Tao Chen of Shenzhen | thirty-eight and a half |
      Then nothing stored for table "salaries" of "payroll" shows its rows
      And table "salaries" of "payroll" holds exactly what was written

    Example: A second table
      Given a project "payroll" encrypted with AES256 under the default key
      And table "salaries" of "payroll" holds:
        | employee            | salary             |
        | Mei Lin of Hangzhou | forty-one thousand |
      When the owner extends table "bonuses" of "payroll" with:
        | employee             | bonus                |
        | Tao Chen of Shenzhen | two thousand in June |
      Then nothing stored for table "bonuses" of "payroll" shows its rows
      And table "bonuses" of "payroll" holds exactly what was written

    Scenario Outline: <count> rows of <size> bytes
      Given a project "payroll" encrypted with AES256 under the default key
      And table "salaries" of "payroll" holds <count> rows of <size> bytes
      When the owner tries to read table "salaries" of "payroll"
      Then the answer is the rows of table "salaries" of "payroll"
      And nothing stored for table "salaries" of "payroll" shows its rows

      Examples: small rows and large, few and many
        | count | size  |
        | 1     | 8     |
        | 300   | 24    |
        | 3     | 20000 |

      Examples: more than a target may write at a time
        | count | size   |
        | 5     | 850000 |

  @MEC-2
  Rule: No stored byte ever holds the plaintext

    Scenario Outline: A value of <value> under <algorithm>
      Given a project "clinic" encrypted with <algorithm> under the default key
      And table "findings" of "clinic" holds a value of <value>
      When the owner tries to read table "findings" of "clinic"
      Then the answer is the rows of table "findings" of "clinic"
      And nothing stored for table "findings" of "clinic" shows its rows

      Examples: around a cipher's block, and far beyond it
        | value               | algorithm |
        | 13 bytes            | AES256    |
        | 16 bytes            | AES256    |
        | 17 bytes            | AES256    |
        | many blocks         | AES256    |
        | one mebibyte        | AES256    |
        | binary-looking text | AES256    |
        | non-ASCII text      | AES256    |
        | many blocks         | AESCTR    |
        | 64 kibibytes        | AESCTR    |
        | many blocks         | RC4       |
        | 64 kibibytes        | RC4       |

    Example: A value that is no longer there
      Given a project "clinic" encrypted with AES256 under the default key
      And table "findings" of "clinic" holds:
        | patient            | finding              |
        | Wang Wei, ward 7   | fracture of the ulna |
      When the owner overwrites table "findings" of "clinic" with:
        | patient            | finding              |
        | Zhao Min, ward 2   | nothing out of place |
      Then nothing stored for table "findings" of "clinic" shows "fracture of the ulna"
      And table "findings" of "clinic" holds exactly what was written

    Example: A column's name tells nothing of its values
      Given a project "clinic" encrypted with AES256 under the default key
      And table "findings" of "clinic" holds:
        | name-of-the-patient | finding              |
        | Wang Wei, ward 7    | fracture of the ulna |
      When the owner reads table "findings" of "clinic" and writes it back
      Then nothing stored for table "findings" of "clinic" shows its rows
      And table "findings" of "clinic" holds exactly what was written
