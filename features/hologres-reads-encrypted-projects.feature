@hologres
Feature: Hologres reads encrypted projects

  Hologres reads MaxCompute's tables through external tables, encrypted ones too: from version
  1.1 on, with KMS permissions of its own, and with BYOKs of China (Shanghai) only.

  @HOL-1 @keys
  Rule: Hologres needs version 1.1 at least, and versions compare by number

    Background:
      Given a BYOK "vault" in cn-shanghai
      And a project "sales" encrypted with AES256 under BYOK "vault"
      And table "orders" of "sales" holds 20 rows of 100 bytes

    Scenario Outline: Version <version>
      Given a Hologres "<version>" in cn-shanghai
      When Hologres tries to read table "orders" of "sales"
      Then it is refused as HOLOGRES_VERSION_UNSUPPORTED

      Examples: before 1.1
        | version |
        | 0.9     |
        | 0.10    |
        | 1.0     |
        | 1.0.99  |
        | r0.10   |
        | r1.0    |

    Scenario Outline: Version <version>, which is new enough
      Given a Hologres "<version>" in cn-shanghai
      When Hologres tries to read table "orders" of "sales"
      Then it is accepted
      And the answer is the rows of table "orders" of "sales"

      Examples: 1.1 and later
        | version |
        | 1.1     |
        | 1.1.0   |
        | 1.2     |
        | 1.10    |
        | 2.0     |
        | 3.2     |
        | 10.0    |
        | r1.3.37 |

    Example: A new version beside an old one
      Given a Hologres "2.0" in cn-shanghai
      And a Hologres "1.0" in cn-shanghai
      When Hologres "2.0" in cn-shanghai tries to read table "orders" of "sales"
      Then it is accepted
      And the answer is the rows of table "orders" of "sales"

  @HOL-2 @keys @access
  Rule: Hologres must have been granted the KMS permissions

    Background:
      Given a BYOK "vault" in cn-shanghai
      And a project "sales" encrypted with AES256 under BYOK "vault"
      And table "orders" of "sales" holds 20 rows of 100 bytes

    Example: Without its role
      Given a Hologres "2.0" in cn-shanghai
      And Hologres has lost its encryption role
      When Hologres tries to read table "orders" of "sales"
      Then it is refused as SERVICE_NOT_AUTHORIZED

    Example: With its role granted again
      Given a Hologres "2.0" in cn-shanghai
      And Hologres has lost its encryption role
      And Hologres holds its encryption role
      When Hologres tries to read table "orders" of "sales"
      Then the answer is the rows of table "orders" of "sales"

  @HOL-3 @keys
  Rule: A BYOK must be a key of China (Shanghai)

    Scenario Outline: A BYOK of <region>
      Given a BYOK "vault" in <region>
      And a project "sales" in <region> encrypted with AES256 under BYOK "vault"
      And table "orders" of "sales" holds 20 rows of 100 bytes
      And a Hologres "2.0" in <region>
      When Hologres tries to read table "orders" of "sales"
      Then it is refused as KEY_REGION_UNSUPPORTED

      Examples:
        | region         |
        | cn-beijing     |
        | cn-hangzhou    |
        | ap-southeast-1 |

    Example: A Hologres of cn-shanghai does not make up for a BYOK of cn-beijing
      Given a BYOK "vault" in cn-beijing
      And a project "sales" in cn-beijing encrypted with AES256 under BYOK "vault"
      And table "orders" of "sales" holds 20 rows of 100 bytes
      And a Hologres "2.0" in cn-shanghai
      When Hologres tries to read table "orders" of "sales"
      Then it is refused as KEY_REGION_UNSUPPORTED or INVALID_ARGUMENT

    Example: A BYOK of cn-shanghai
      Given a BYOK "vault" in cn-shanghai
      And a project "sales" in cn-shanghai encrypted with AES256 under BYOK "vault"
      And table "orders" of "sales" holds 20 rows of 100 bytes
      And a Hologres "2.0" in cn-shanghai
      When Hologres tries to read table "orders" of "sales"
      Then it is accepted
      And the answer is the rows of table "orders" of "sales"

  @HOL-4 @keys
  Rule: What is read through Hologres is what was written

    Scenario Outline: A value of <value> under <algorithm>
      Given a BYOK "vault" in cn-shanghai
      And a project "sales" encrypted with <algorithm> under BYOK "vault"
      And table "orders" of "sales" holds a value of <value>
      And a Hologres "2.0" in cn-shanghai
      When Hologres tries to read table "orders" of "sales"
      Then it is accepted
      And the answer is the rows of table "orders" of "sales"

      Examples:
        | value               | algorithm |
        | no bytes            | AES256    |
        | non-ASCII text      | AES256    |
        | binary-looking text | AESCTR    |
        | many blocks         | RC4       |

    Example: Many rows
      Given a BYOK "vault" in cn-shanghai
      And a project "sales" encrypted with AES256 under BYOK "vault"
      And table "orders" of "sales" holds 1000 rows of 100 bytes
      And a Hologres "2.0" in cn-shanghai
      When Hologres tries to read table "orders" of "sales"
      Then the answer is the rows of table "orders" of "sales"

    Example: Rows from before and after the project was encrypted
      Given a BYOK "vault" in cn-shanghai
      And an unencrypted project "sales"
      And table "orders" of "sales" holds a value of 13 bytes
      And "sales" was then encrypted with AES256 under BYOK "vault"
      And table "orders" of "sales" holds a value of many blocks
      And a Hologres "2.0" in cn-shanghai
      When Hologres tries to read table "orders" of "sales"
      Then the answer is the rows of table "orders" of "sales"

  @HOL-5
  Rule: A project under the default key is read as it was written, or refused

    Scenario Outline: Through version <version>
      Given a project "sales" encrypted with AES256 under the default key
      And table "orders" of "sales" holds 20 rows of 100 bytes
      And a Hologres "<version>" in cn-shanghai
      When Hologres tries to read table "orders" of "sales"
      Then it is either accepted or refused as HOLOGRES_VERSION_UNSUPPORTED or KEY_REGION_UNSUPPORTED
      And where it was accepted, the answer is the rows of table "orders" of "sales"

      Examples: before 3.2, and from 3.2
        | version |
        | 1.1     |
        | 3.1     |
        | 3.2     |

  @HOL-6
  Rule: An unencrypted project is outside these limits

    Scenario Outline: Through version <version> in <region>
      Given an unencrypted project "sales" in <region>
      And table "orders" of "sales" holds 20 rows of 100 bytes
      And a Hologres "<version>" in <region>
      When Hologres tries to read table "orders" of "sales"
      Then it is accepted
      And the answer is the rows of table "orders" of "sales"

      Examples:
        | version | region      |
        | 1.1     | cn-shanghai |
        | 2.0     | cn-beijing  |

    @access
    Example: Without the role of Hologres
      Given an unencrypted project "sales"
      And table "orders" of "sales" holds 20 rows of 100 bytes
      And a Hologres "2.0" in cn-shanghai
      And Hologres has lost its encryption role
      When Hologres tries to read table "orders" of "sales"
      Then the answer is the rows of table "orders" of "sales"

  @HOL-7 @keys @clock
  Rule: A disabled key stops Hologres too, 24 hours later

    Background:
      Given a BYOK "vault" in cn-shanghai
      And a project "sales" encrypted with AES256 under BYOK "vault"
      And table "orders" of "sales" holds 20 rows of 100 bytes
      And a Hologres "2.0" in cn-shanghai

    Example: A day after the key was disabled
      Given Hologres reads table "orders" of "sales"
      And BYOK "vault" was disabled 24 hours ago
      When Hologres tries to read table "orders" of "sales"
      Then it is refused as KEY_UNAVAILABLE

    Example: A read every hour since the key was disabled
      Given Hologres reads table "orders" of "sales"
      And BYOK "vault" was disabled
      When Hologres reads table "orders" of "sales" every hour for 24 hours
      Then it is refused as KEY_UNAVAILABLE

    Example: A day after the key was enabled again
      Given BYOK "vault" was disabled 24 hours ago
      And BYOK "vault" was enabled again 24 hours ago
      When Hologres tries to read table "orders" of "sales"
      Then the answer is the rows of table "orders" of "sales"
