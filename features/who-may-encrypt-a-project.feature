@access
Feature: Who may encrypt an existing project

  Storage encryption is a basic property. To change it takes both a RAM authorisation and the
  role Super_Administrator in the project; other properties ask for less.

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
  Rule: No other role is enough

    Scenario Outline: The role <role>
      Given an unencrypted project "payroll"
      And a policy that allows everything in MaxCompute is attached to RAM user "mei"
      And RAM user "mei" has the role <role> in "payroll"
      When RAM user "mei" tries to encrypt "payroll" with AES256 under the default key
      Then it is refused as ACCESS_DENIED
      And "payroll" is still not encrypted

      Examples:
        | role         |
        | Admin        |
        | custom-admin |
        | user         |

    Example: Nobody known
      Given an unencrypted project "payroll"
      When an unknown caller tries to encrypt "payroll" with AES256 under the default key
      Then it is refused as ACCESS_DENIED or NOT_FOUND
      And "payroll" is still not encrypted

    @inspection
    Example: What is written after a refused attempt is stored as before
      Given an unencrypted project "payroll"
      And a policy that allows everything in MaxCompute is attached to RAM user "mei"
      And RAM user "mei" has the role Admin in "payroll"
      And table "salaries" of "payroll" holds a value of many blocks
      When RAM user "mei" tries to encrypt "payroll" with AES256 under the default key
      Then it is refused as ACCESS_DENIED
      And table "salaries" of "payroll" is stored without encryption

  @PRM-3
  Rule: Neither the RAM authorisation nor the role is enough by itself

    Example: The RAM authorisation without any role
      Given an unencrypted project "payroll"
      And a policy that allows everything in MaxCompute is attached to RAM user "mei"
      When RAM user "mei" tries to encrypt "payroll" with AES256 under the default key
      Then it is refused as ACCESS_DENIED
      And "payroll" is still not encrypted

    Example: The role without any policy
      Given an unencrypted project "payroll"
      And RAM user "mei" has the role Super_Administrator in "payroll"
      When RAM user "mei" tries to encrypt "payroll" with AES256 under the default key
      Then it is refused as ACCESS_DENIED
      And "payroll" is still not encrypted

    Scenario Outline: The role with a policy that <policy>
      Given an unencrypted project "payroll"
      And a policy that <policy> is attached to RAM user "mei"
      And RAM user "mei" has the role Super_Administrator in "payroll"
      When RAM user "mei" tries to encrypt "payroll" with AES256 under the default key
      Then it is refused as ACCESS_DENIED
      And "payroll" is still not encrypted

      Examples:
        | policy                                |
        | allows reading the configuration only |
        | allows creating projects              |

    Example: The role with a policy that allows and one that denies
      Given an unencrypted project "payroll"
      And a policy that allows everything in MaxCompute is attached to RAM user "mei"
      And a policy that denies changing basic properties is attached to RAM user "mei"
      And RAM user "mei" has the role Super_Administrator in "payroll"
      When RAM user "mei" tries to encrypt "payroll" with AES256 under the default key
      Then it is refused as ACCESS_DENIED

    Example: The role with a policy for another project
      Given an unencrypted project "payroll"
      And a policy that allows everything in a project of another name is attached to RAM user "mei"
      And RAM user "mei" has the role Super_Administrator in "payroll"
      When RAM user "mei" tries to encrypt "payroll" with AES256 under the default key
      Then it is refused as ACCESS_DENIED
      And "payroll" is still not encrypted

    Example: The role in another project
      Given an unencrypted project "payroll"
      And an unencrypted project "ledger"
      And a policy that allows everything in MaxCompute is attached to RAM user "mei"
      And RAM user "mei" has the role Super_Administrator in "ledger"
      When RAM user "mei" tries to encrypt "payroll" with AES256 under the default key
      Then it is refused as ACCESS_DENIED

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
  Rule: An ordinary user may set neither

    Scenario Outline: An ordinary user sets <property>
      Given an unencrypted project "payroll"
      And RAM user "mei" has the role user in "payroll"
      When RAM user "mei" tries to set <property> of "payroll" to "<value>"
      Then it is refused as ACCESS_DENIED

      Examples:
        | property    | value      |
        | ipWhitelist | 10.0.0.0/8 |
        | permissions | acl        |

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

    Example: A RAM user does not encrypt what somebody else created
      Given a policy that allows everything in MaxCompute is attached to RAM user "mei"
      And a policy that allows everything in MaxCompute is attached to RAM user "tao"
      And RAM user "mei" has created an unencrypted project "payroll"
      When RAM user "tao" tries to encrypt "payroll" with AES256 under the default key
      Then it is refused as ACCESS_DENIED
      And "payroll" is still not encrypted
