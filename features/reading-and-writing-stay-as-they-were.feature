Feature: Reading and writing stay as they were

  Encryption is none of a user's business: who may read and write does so as in
  any project, and gets back what was written, byte for byte.

  @MEC-3
  Rule: What was written is what is read

    Scenario Outline: A value of <value> under <algorithm>
      Given a project "ledger" encrypted with <algorithm> under the default key
      And table "entries" of "ledger" holds a value of <value>
      When the owner tries to read table "entries" of "ledger"
      Then the answer is the rows of table "entries" of "ledger"
      And "ledger" is still encrypted with <algorithm> under the default key

      Examples: every kind of value
        | value                 | algorithm |
        | no bytes              | AES256    |
        | one byte              | AES256    |
        | 13 bytes              | AES256    |
        | 16 bytes              | AES256    |
        | 17 bytes              | AES256    |
        | many blocks           | AES256    |
        | one mebibyte          | AES256    |
        | binary-looking text   | AES256    |
        | non-ASCII text        | AES256    |
        | blanks and line ends  | AES256    |
        | quotes and separators | AES256    |
        | the word null         | AES256    |

      Examples: ciphers that work byte by byte
        | value        | algorithm |
        | no bytes     | AESCTR    |
        | 17 bytes     | AESCTR    |
        | 64 kibibytes | AESCTR    |
        | no bytes     | RC4       |
        | 17 bytes     | RC4       |
        | 64 kibibytes | RC4       |

    Scenario Outline: Values of <size> bytes
      Given a project "ledger" encrypted with AES256 under the default key
      And table "entries" of "ledger" holds <count> rows of <size> bytes
      When the owner tries to read table "entries" of "ledger"
      Then the answer is the rows of table "entries" of "ledger"

      Examples: where the encoding of a length may grow
        | count | size  |
        | 2     | 127   |
        | 2     | 128   |
        | 2     | 16383 |
        | 2     | 65536 |

      Examples: more than a target may write at a time
        | count | size    |
        | 1     | 4250000 |

    Example: A thousand rows
      Given a project "ledger" encrypted with AES256 under the default key
      And table "entries" of "ledger" holds 1000 rows of 100 bytes
      When the owner tries to read table "entries" of "ledger"
      Then the answer is the rows of table "entries" of "ledger"

    Example: Rows in several scripts
      Given a project "ledger" encrypted with AES256 under the default key
      When the owner extends table "entries" of "ledger" with:
        | account | note    |
        | cash    | opening |
        | 现金    | 期初    |
        | касса   | остаток |
      Then table "entries" of "ledger" holds exactly what was written

    Example: Rows that are added stand beside the rows that were there
      Given a project "ledger" encrypted with AESCTR under the default key
      And table "entries" of "ledger" holds:
        | account | amount |
        | cash    | 1500   |
      When the owner extends table "entries" of "ledger" with:
        | account | amount |
        | bank    | 270    |
        | cash    | 1500   |
      Then table "entries" of "ledger" holds exactly what was written

    Example: Rows that replace others leave nothing of them
      Given a project "ledger" encrypted with AESCTR under the default key
      And table "entries" of "ledger" holds:
        | account | amount |
        | cash    | 1500   |
        | bank    | 270    |
      When the owner overwrites table "entries" of "ledger" with:
        | account | amount |
        | stock   | 9      |
      Then table "entries" of "ledger" holds exactly what was written

    Example: Replacing all rows with none empties the table
      Given a project "ledger" encrypted with RC4 under the default key
      And table "entries" of "ledger" holds:
        | account | amount |
        | cash    | 1500   |
      When the owner overwrites table "entries" of "ledger" with:
        | account | amount |
      Then table "entries" of "ledger" holds exactly what was written

    Example: Tables of one name in two projects are two tables
      Given a project "ledger" encrypted with AES256 under the default key
      And a project "archive" encrypted with AES256 under the default key
      And table "entries" of "ledger" holds:
        | account | amount |
        | cash    | 1500   |
      When the owner extends table "entries" of "archive" with:
        | account | amount |
        | bank    | 270    |
      Then table "entries" of "ledger" holds exactly what was written
      And table "entries" of "archive" holds exactly what was written

    @access
    Example: A project's Super_Administrator who is not its owner
      Given a project "ledger" encrypted with AES256 under the default key
      And a policy that allows everything in MaxCompute is attached to RAM user "mei"
      And RAM user "mei" has the role Super_Administrator in "ledger"
      When RAM user "mei" extends table "entries" of "ledger" with:
        | account | amount |
        | cash    | 1500   |
      Then table "entries" of "ledger" holds exactly what was written

    @access
    Example: A stranger reads nothing
      Given a project "ledger" encrypted with AES256 under the default key
      And table "entries" of "ledger" holds:
        | account | amount |
        | cash    | 1500   |
      When an unknown caller tries to read table "entries" of "ledger"
      Then it is refused as ACCESS_DENIED or NOT_FOUND
      And table "entries" of "ledger" holds exactly what was written

    @access
    Example: A RAM user without a role in the project reads nothing
      Given a project "ledger" encrypted with AES256 under the default key
      And table "entries" of "ledger" holds:
        | account | amount |
        | cash    | 1500   |
      And a RAM user "mei"
      When RAM user "mei" tries to read table "entries" of "ledger"
      Then it is refused as ACCESS_DENIED or NOT_FOUND
      And table "entries" of "ledger" holds exactly what was written

    @access
    Example: A RAM user without a role in the project writes nothing
      Given a project "ledger" encrypted with AES256 under the default key
      And table "entries" of "ledger" holds:
        | account | amount |
        | cash    | 1500   |
      And a RAM user "mei"
      When RAM user "mei" tries to overwrite table "entries" of "ledger" with:
        | account | amount |
        | bank    | 270    |
      Then it is refused as ACCESS_DENIED or NOT_FOUND
      And table "entries" of "ledger" holds exactly what was written
