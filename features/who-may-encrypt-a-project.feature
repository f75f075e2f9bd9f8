@access
Feature: Who may encrypt an existing project

  Storage encryption is a basic property. Its page asks for a RAM authorisation and the role
  Super_Administrator in the project, another page for one of the two. Other properties need less.

  @PRM-1
  Rule: With the RAM authorisation and the role Super_Administrator it works

    Scenario Outline: A policy that <policy>
      Given an unencrypted project "payroll"
      And a policy that <policy> is attached to RAM user "mei"
      And RAM user "mei" has the role Super_Administrator in "payroll"
      When RAM user "mei" tries to encrypt "payroll" with AES256 under the default key
      Then it is accepted
      And "payroll" is encrypted with AES256 under the default key

      Examples:
        | policy                           |
        | allows changing basic properties |
        | allows everything in MaxCompute  |

  @PRM-2
  Rule: Without the RAM authorisation no other role is enough

    Scenario Outline: The role <role> without any policy
      Given an unencrypted project "payroll"
      And RAM user "mei" has the role <role> in "payroll"
      When RAM user "mei" tries to encrypt "payroll" with AES256 under the default key
      Then it is refused as ACCESS_DENIED
      And "payroll" is still not encrypted

      Examples:
        | role         |
        | Admin        |
        | custom-admin |
        | user         |

    Scenario Outline: The role Admin with a policy that <policy>
      Given an unencrypted project "payroll"
      And a policy that <policy> is attached to RAM user "mei"
      And RAM user "mei" has the role Admin in "payroll"
      When RAM user "mei" tries to encrypt "payroll" with AES256 under the default key
      Then it is refused as ACCESS_DENIED
      And "payroll" is still not encrypted

      Examples:
        | policy                                         |
        | allows reading the configuration only          |
        | allows creating projects                       |
        | allows everything in a project of another name |

    Example: The role Admin with a policy that allows and one that denies
      Given an unencrypted project "payroll"
      And a policy that allows everything in MaxCompute is attached to RAM user "mei"
      And a policy that denies changing basic properties is attached to RAM user "mei"
      And RAM user "mei" has the role Admin in "payroll"
      When RAM user "mei" tries to encrypt "payroll" with AES256 under the default key
      Then it is refused as ACCESS_DENIED
      And "payroll" is still not encrypted

    Example: A RAM user without a policy and without a role
      Given an unencrypted project "payroll"
      And a RAM user "mei"
      When RAM user "mei" tries to encrypt "payroll" with AES256 under the default key
      Then it is refused as ACCESS_DENIED or NOT_FOUND
      And "payroll" is still not encrypted

    Example: The role Super_Administrator in another project, without any policy
      Given an unencrypted project "payroll"
      And an unencrypted project "ledger"
      And RAM user "mei" has the role Super_Administrator in "ledger"
      When RAM user "mei" tries to encrypt "payroll" with AES256 under the default key
      Then it is refused as ACCESS_DENIED or NOT_FOUND
      And "payroll" is still not encrypted

    Example: Nobody known
      Given an unencrypted project "payroll"
      When an unknown caller tries to encrypt "payroll" with AES256 under the default key
      Then it is refused as ACCESS_DENIED or NOT_FOUND
      And "payroll" is still not encrypted

    Scenario Outline: A Super_Administrator who was then assigned the role <role>, without any policy
      Given an unencrypted project "payroll"
      And RAM user "mei" has the role Super_Administrator in "payroll"
      And RAM user "mei" has the role <role> in "payroll"
      When RAM user "mei" tries to encrypt "payroll" with AES256 under the default key
      Then it is refused as ACCESS_DENIED
      And "payroll" is still not encrypted

      Examples:
        | role         |
        | Admin        |
        | custom-admin |
        | user         |

    @inspection
    Example: What is written after a refused attempt is stored as before
      Given an unencrypted project "payroll"
      And RAM user "mei" has the role Admin in "payroll"
      And table "salaries" of "payroll" holds a value of many blocks
      When RAM user "mei" tries to encrypt "payroll" with AES256 under the default key
      Then it is refused as ACCESS_DENIED
      And table "salaries" of "payroll" is stored without encryption
      And rows written to table "bonuses" of "payroll" are plain in storage

  @PRM-3
  Rule: With the RAM authorisation alone, or the role alone, a project is really encrypted, or it is refused

    Example: The RAM authorisation without any role
      Given an unencrypted project "payroll"
      And a policy that allows everything in MaxCompute is attached to RAM user "mei"
      When RAM user "mei" tries to encrypt "payroll" with AES256 under the default key
      Then it is either accepted or refused as ACCESS_DENIED
      And where it was refused, "payroll" is still not encrypted
      And where it was accepted, "payroll" is encrypted with AES256 under the default key

    Scenario Outline: The RAM authorisation with the role <role>
      Given an unencrypted project "payroll"
      And a policy that allows everything in MaxCompute is attached to RAM user "mei"
      And RAM user "mei" has the role <role> in "payroll"
      When RAM user "mei" tries to encrypt "payroll" with AES256 under the default key
      Then it is either accepted or refused as ACCESS_DENIED
      And where it was refused, "payroll" is still not encrypted
      And where it was accepted, "payroll" is encrypted with AES256 under the default key

      Examples:
        | role         |
        | Admin        |
        | custom-admin |
        | user         |

    Example: The RAM authorisation with the role in another project
      Given an unencrypted project "payroll"
      And an unencrypted project "ledger"
      And a policy that allows everything in MaxCompute is attached to RAM user "mei"
      And RAM user "mei" has the role Super_Administrator in "ledger"
      When RAM user "mei" tries to encrypt "payroll" with AES256 under the default key
      Then it is either accepted or refused as ACCESS_DENIED
      And where it was refused, "payroll" is still not encrypted
      And where it was accepted, "payroll" is encrypted with AES256 under the default key
      And "ledger" is still not encrypted

    Example: The role without any policy
      Given an unencrypted project "payroll"
      And RAM user "mei" has the role Super_Administrator in "payroll"
      When RAM user "mei" tries to encrypt "payroll" with AES256 under the default key
      Then it is either accepted or refused as ACCESS_DENIED
      And where it was refused, "payroll" is still not encrypted
      And where it was accepted, "payroll" is encrypted with AES256 under the default key

    Scenario Outline: The role with a policy that <policy>
      Given an unencrypted project "payroll"
      And a policy that <policy> is attached to RAM user "mei"
      And RAM user "mei" has the role Super_Administrator in "payroll"
      When RAM user "mei" tries to encrypt "payroll" with AES256 under the default key
      Then it is either accepted or refused as ACCESS_DENIED
      And where it was refused, "payroll" is still not encrypted
      And where it was accepted, "payroll" is encrypted with AES256 under the default key

      Examples:
        | policy                                         |
        | allows reading the configuration only          |
        | allows creating projects                       |
        | allows everything in a project of another name |
        | denies changing basic properties               |

    @inspection
    Example: What is written after an attempt with the RAM authorisation alone
      Given an unencrypted project "payroll"
      And a policy that allows everything in MaxCompute is attached to RAM user "mei"
      When RAM user "mei" tries to encrypt "payroll" with AES256 under the default key
      Then it is either accepted or refused as ACCESS_DENIED
      And where it was refused, rows written to table "salaries" of "payroll" are plain in storage
      And where it was accepted, rows written to table "salaries" of "payroll" are hidden in storage

    @inspection
    Example: What is written after an attempt with the role alone
      Given an unencrypted project "payroll"
      And RAM user "mei" has the role Super_Administrator in "payroll"
      When RAM user "mei" tries to encrypt "payroll" with AES256 under the default key
      Then it is either accepted or refused as ACCESS_DENIED
      And where it was refused, rows written to table "salaries" of "payroll" are plain in storage
      And where it was accepted, rows written to table "salaries" of "payroll" are hidden in storage

  @PRM-4
  Rule: Permissions and the IP whitelist are open to every administrative role

    Scenario Outline: The role <role> sets <property>
      Given an unencrypted project "payroll"
      And a policy that allows everything in MaxCompute is attached to RAM user "mei"
      And RAM user "mei" has the role <role> in "payroll"
      When RAM user "mei" tries to set <property> of "payroll" to "<value>"
      Then it is accepted

      Examples:
        | role                | property    | value      |
        | Super_Administrator | ipWhitelist | 10.0.0.0/8 |
        | Admin               | ipWhitelist | 10.0.0.0/8 |
        | custom-admin        | ipWhitelist | 10.0.0.0/8 |
        | Super_Administrator | permissions | acl        |
        | Admin               | permissions | acl        |
        | custom-admin        | permissions | acl        |

    Example: An encrypted project is no exception
      Given a project "payroll" encrypted with AES256 under the default key
      And a policy that allows everything in MaxCompute is attached to RAM user "mei"
      And RAM user "mei" has the role Admin in "payroll"
      When RAM user "mei" tries to set ipWhitelist of "payroll" to "10.0.0.0/8"
      Then it is accepted
      And "payroll" is still encrypted with AES256 under the default key

  @PRM-5
  Rule: An ordinary user and an administrator of another project may set neither

    Scenario Outline: An ordinary user sets <property>
      Given an unencrypted project "payroll"
      And RAM user "mei" has the role user in "payroll"
      When RAM user "mei" tries to set <property> of "payroll" to "<value>"
      Then it is refused as ACCESS_DENIED

      Examples:
        | property    | value      |
        | ipWhitelist | 10.0.0.0/8 |
        | permissions | acl        |

    Scenario Outline: The role <role> in another project
      Given an unencrypted project "payroll"
      And an unencrypted project "ledger"
      And RAM user "mei" has the role <role> in "ledger"
      When RAM user "mei" tries to set ipWhitelist of "payroll" to "10.0.0.0/8"
      Then it is refused as ACCESS_DENIED or NOT_FOUND

      Examples:
        | role                |
        | Super_Administrator |
        | Admin               |

    Example: An Admin who was then assigned the role user
      Given an unencrypted project "payroll"
      And RAM user "mei" has the role Admin in "payroll"
      And RAM user "mei" has the role user in "payroll"
      When RAM user "mei" tries to set ipWhitelist of "payroll" to "10.0.0.0/8"
      Then it is refused as ACCESS_DENIED

    Example: Nobody known
      Given an unencrypted project "payroll"
      When an unknown caller tries to set ipWhitelist of "payroll" to "10.0.0.0/8"
      Then it is refused as ACCESS_DENIED or NOT_FOUND

  @PRM-6
  Rule: Whoever creates a project is its Super_Administrator

    Example: A RAM user encrypts what they created
      Given a policy that allows everything in MaxCompute is attached to RAM user "mei"
      And RAM user "mei" has created an unencrypted project "payroll"
      When RAM user "mei" tries to encrypt "payroll" with AES256 under the default key
      Then it is accepted
      And "payroll" is encrypted with AES256 under the default key

    Example: A RAM user sets other properties of what they created
      Given a policy that allows creating projects is attached to RAM user "mei"
      And RAM user "mei" has created an unencrypted project "payroll"
      When RAM user "mei" tries to set ipWhitelist of "payroll" to "10.0.0.0/8"
      Then it is accepted

    Example: A RAM user who may create projects does not encrypt what another one created
      Given a policy that allows everything in MaxCompute is attached to RAM user "mei"
      And a policy that allows creating projects is attached to RAM user "tao"
      And RAM user "mei" has created an unencrypted project "payroll"
      And RAM user "tao" has created an unencrypted project "ledger"
      When RAM user "tao" tries to encrypt "payroll" with AES256 under the default key
      Then it is refused as ACCESS_DENIED or NOT_FOUND
      And "payroll" is still not encrypted
