@disturbance
Feature: A KMS that fails

  KMS may be busy, slow or broken for a while. Without it there is no data key, and so nothing may
  be read or written that needs one; never is the way out to do without encryption.

  @DST-1
  Rule: A KMS that fails loses no row that was accepted

    Scenario Outline: The first rows of a project, where KMS <fails> one call
      Given a project "payroll" encrypted with AES256 under the default key
      And KMS <fails> the next 1 call of MaxCompute
      When the owner tries to extend table "salaries" of "payroll" with:
        | employee | salary |
        | Mei      | 41000  |
      Then it is either accepted or refused
      And where it was accepted, table "salaries" of "payroll" holds exactly what was written

      Examples:
        | fails                |
        | throttles            |
        | leaves unanswered    |
        | answers with a fault |

    @clock
    Scenario Outline: Trying to <write> a table, where KMS <fails> every call
      Given a project "payroll" encrypted with AES256 under the default key
      And table "salaries" of "payroll" holds a value of many blocks
      And 24 hours have passed
      And KMS <fails> the next 1000 calls of MaxCompute
      When the owner tries to <write> table "salaries" of "payroll" with:
        | name  | value |
        | later | yes   |
      Then it is either accepted or refused
      And a day after KMS works again, table "salaries" of "payroll" holds exactly what was written

      Examples:
        | write     | fails                |
        | extend    | throttles            |
        | overwrite | throttles            |
        | extend    | leaves unanswered    |
        | overwrite | answers with a fault |

    @clock
    Example: A table that is read meanwhile
      Given a project "payroll" encrypted with AES256 under the default key
      And table "salaries" of "payroll" holds a value of many blocks
      And 24 hours have passed
      And KMS leaves unanswered the next 1000 calls of MaxCompute
      When the owner tries to read table "salaries" of "payroll"
      Then it is either accepted or refused
      And where it was accepted, the answer is the rows of table "salaries" of "payroll"
      And a day after KMS works again, table "salaries" of "payroll" holds exactly what was written

  @DST-2 @inspection
  Rule: A KMS that fails leaves no plaintext, and is outlasted or answered by a refusal

    Background:
      Given a project "payroll" encrypted with AES256 under the default key

    Scenario Outline: The first rows of a project, where KMS <fails> <times> calls
      Given KMS <fails> the next <times> calls of MaxCompute
      When the owner tries to extend table "salaries" of "payroll" with:
        | employee            | salary             |
        | Mei Lin of Hangzhou | forty-one thousand |
      Then it is either accepted or refused
      And where it was accepted, nothing stored for table "salaries" of "payroll" shows its rows
      And where it was refused, nothing is stored for table "salaries" of "payroll"

      Examples:
        | fails                | times |
        | throttles            | 2     |
        | throttles            | 1000  |
        | leaves unanswered    | 1000  |
        | answers with a fault | 1000  |

    Example: Rows that are written after it
      Given KMS throttles the next 1000 calls of MaxCompute
      And the owner has tried to write to table "salaries" of "payroll"
      And KMS works again
      When the owner tries to extend table "bonuses" of "payroll" with:
        | employee            | bonus              |
        | Mei Lin of Hangzhou | forty-one thousand |
      Then it is either accepted or refused
      And where it was accepted, nothing stored for table "bonuses" of "payroll" shows its rows

    @clock
    Example: Rows that are written a day after it
      Given KMS throttles the next 1000 calls of MaxCompute
      And the owner has tried to write to table "salaries" of "payroll"
      And KMS works again
      And 24 hours have passed
      When the owner extends table "bonuses" of "payroll" with:
        | employee            | bonus              |
        | Mei Lin of Hangzhou | forty-one thousand |
      Then nothing stored for table "bonuses" of "payroll" shows its rows

    @clock
    Scenario Outline: Trying to <write> a table a day after its last use
      Given table "salaries" of "payroll" holds a value of many blocks
      And the stored bytes of table "salaries" of "payroll" are noted
      And 24 hours have passed
      And KMS answers with a fault the next 1000 calls of MaxCompute
      When the owner tries to <write> table "salaries" of "payroll" with:
        | employee            | salary             |
        | Mei Lin of Hangzhou | forty-one thousand |
      Then it is either accepted or refused
      And where it was accepted, nothing stored for table "salaries" of "payroll" shows its rows
      And where it was refused, table "salaries" of "payroll" is stored as it was before

      Examples:
        | write     |
        | extend    |
        | overwrite |

    Example: A project that is created meanwhile
      Given KMS throttles the next 1000 calls of MaxCompute
      When the owner tries to create project "bonus" encrypted with AES256 under the default key
      Then it is either accepted or refused
      And KMS works again
      And where it was accepted, rows written to table "grants" of "bonus" are hidden in storage
      And where it was refused, project "bonus" does not exist

    Example: A project that is encrypted meanwhile
      Given an unencrypted project "bonus"
      And KMS throttles the next 1000 calls of MaxCompute
      When the owner tries to encrypt "bonus" with AES256 under the default key
      Then it is either accepted or refused
      And KMS works again
      And where it was accepted, rows written to table "grants" of "bonus" are hidden in storage
      And where it was refused, "bonus" is not encrypted
