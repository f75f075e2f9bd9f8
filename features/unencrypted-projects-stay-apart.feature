Feature: An unencrypted project has nothing to do with keys

  Encryption is a choice for each project. One that did not choose it keeps its rows as
  they are and gives KMS no work.

  @MEC-5
  Rule: An unencrypted project stores its rows as they are and calls no KMS

    @inspection
    Example: Its stored bytes show its rows
      Given an unencrypted project "archive"
      When the owner extends table "letters" of "archive" with:
        | sender            | subject                  |
        | the tax authority | the year's last reminder |
      Then table "letters" of "archive" is stored without encryption
      And table "letters" of "archive" holds exactly what was written

    @inspection
    Scenario Outline: Its stored bytes show a value of <value>
      Given an unencrypted project "archive"
      And table "letters" of "archive" holds a value of <value>
      When the owner reads table "letters" of "archive"
      Then table "letters" of "archive" is stored without encryption

      Examples: characters that formats of text escape
        | value                 |
        | quotes and separators |
        | non-ASCII text        |
        | blanks and line ends  |

    @inspection
    Example: An encrypted neighbour changes nothing about that
      Given an unencrypted project "archive"
      And a project "ledger" encrypted with AES256 under the default key
      When the owner extends table "letters" of "archive" with:
        | sender            | subject                  |
        | the tax authority | the year's last reminder |
      Then table "letters" of "archive" is stored without encryption

    @metering
    Example: KMS hears nothing of it
      Given the meters are noted
      And an unencrypted project "archive"
      When the owner extends table "letters" of "archive" with:
        | sender            | subject                  |
        | the tax authority | the year's last reminder |
      Then once log and bill are up to date, KMS has counted no call of "archive"
      And table "letters" of "archive" holds exactly what was written
