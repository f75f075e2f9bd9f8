@access
Feature: A policy that forces encryption

  RAM can see to it that nobody creates an unencrypted project: a policy that is published
  with the documentation denies exactly that.

  @POL-1
  Rule: Under the published policy no unencrypted project can be created

    Example: A RAM user who may do everything else
      Given a policy that allows everything in MaxCompute is attached to RAM user "mei"
      And a policy that denies creating unencrypted projects is attached to RAM user "mei"
      When RAM user "mei" tries to create project "payroll" without encryption
      Then it is refused as ACCESS_DENIED
      And project "payroll" does not exist

    Example: A RAM user who was allowed everything else later
      Given a policy that denies creating unencrypted projects is attached to RAM user "mei"
      And a policy that allows everything in MaxCompute is attached to RAM user "mei"
      When RAM user "mei" tries to create project "payroll" without encryption
      Then it is refused as ACCESS_DENIED
      And project "payroll" does not exist

    Example: A RAM user who may just create projects
      Given a policy that allows creating projects is attached to RAM user "mei"
      And a policy that denies creating unencrypted projects is attached to RAM user "mei"
      When RAM user "mei" tries to create project "payroll" without encryption
      Then it is refused as ACCESS_DENIED
      And project "payroll" does not exist

  @POL-2
  Rule: Under the published policy an encrypted project can be created

    Background:
      Given a policy that allows everything in MaxCompute is attached to RAM user "mei"
      And a policy that denies creating unencrypted projects is attached to RAM user "mei"

    Scenario Outline: Encrypted with <algorithm>
      Given KMS is ready in cn-shanghai
      When RAM user "mei" tries to create project "payroll" encrypted with <algorithm> under the default key
      Then it is accepted
      And "payroll" is encrypted with <algorithm> under the default key

      Examples:
        | algorithm |
        | AES256    |
        | AESCTR    |
        | RC4       |

    @keys
    Example: Encrypted under a BYOK
      Given a BYOK "vault" in cn-shanghai
      When RAM user "mei" tries to create project "payroll" encrypted with AES256 under BYOK "vault"
      Then it is accepted
      And "payroll" is encrypted with AES256 under BYOK "vault"

  @POL-3
  Rule: Without the policy both can be created

    Example: An unencrypted project
      Given a policy that allows everything in MaxCompute is attached to RAM user "mei"
      When RAM user "mei" tries to create project "payroll" without encryption
      Then it is accepted
      And "payroll" is not encrypted

    Example: An encrypted project
      Given KMS is ready in cn-shanghai
      And a policy that allows everything in MaxCompute is attached to RAM user "mei"
      When RAM user "mei" tries to create project "payroll" encrypted with AES256 under the default key
      Then it is accepted
      And "payroll" is encrypted with AES256 under the default key

    Example: The policy of another RAM user
      Given a policy that allows everything in MaxCompute is attached to RAM user "mei"
      And a policy that denies creating unencrypted projects is attached to RAM user "tao"
      When RAM user "mei" tries to create project "payroll" without encryption
      Then it is accepted
      And "payroll" is not encrypted

  @POL-4
  Rule: Deny beats Allow in any order and number, and nothing is allowed that no policy allows

    Example: Denied first, then allowed twice
      Given a policy that denies creating unencrypted projects is attached to RAM user "mei"
      And a policy that allows everything in MaxCompute is attached to RAM user "mei"
      And a policy that allows creating projects is attached to RAM user "mei"
      When RAM user "mei" tries to create project "payroll" without encryption
      Then it is refused as ACCESS_DENIED
      And project "payroll" does not exist

    Example: Everything denied and everything allowed
      Given KMS is ready in cn-shanghai
      And a policy that denies everything in MaxCompute is attached to RAM user "mei"
      And a policy that allows everything in MaxCompute is attached to RAM user "mei"
      When RAM user "mei" tries to create project "payroll" encrypted with AES256 under the default key
      Then it is refused as ACCESS_DENIED
      And project "payroll" does not exist

    Scenario Outline: A policy that <policy>
      Given KMS is ready in cn-shanghai
      And a policy that <policy> is attached to RAM user "mei"
      And a policy that allows everything in MaxCompute is attached to RAM user "mei"
      When RAM user "mei" tries to create project "payroll" encrypted with AES256 under the default key
      Then it is refused as ACCESS_DENIED
      And project "payroll" does not exist

      Examples: stars at the end, at the beginning and within
        | policy                                              |
        | denies creating projects whose name begins with pay |
        | denies creating projects whose name ends in roll    |
        | denies creating projects in regions of China        |

    Example: A policy that denies creating projects whose name begins otherwise
      Given KMS is ready in cn-shanghai
      And a policy that denies creating projects whose name begins with pay is attached to RAM user "mei"
      And a policy that allows everything in MaxCompute is attached to RAM user "mei"
      When RAM user "mei" tries to create project "ledger" encrypted with AES256 under the default key
      Then it is accepted

    Example: No policy at all
      Given KMS is ready in cn-shanghai
      And a RAM user "mei"
      When RAM user "mei" tries to create project "payroll" encrypted with AES256 under the default key
      Then it is refused as ACCESS_DENIED
      And project "payroll" does not exist

    Example: A policy that allows something else
      Given KMS is ready in cn-shanghai
      And a policy that allows reading the configuration only is attached to RAM user "mei"
      When RAM user "mei" tries to create project "payroll" encrypted with AES256 under the default key
      Then it is refused as ACCESS_DENIED
      And project "payroll" does not exist

    Example: Nothing but the published policy, which allows nothing by itself
      Given KMS is ready in cn-shanghai
      And a policy that denies creating unencrypted projects is attached to RAM user "mei"
      When RAM user "mei" tries to create project "payroll" encrypted with AES256 under the default key
      Then it is refused as ACCESS_DENIED
      And project "payroll" does not exist

  @POL-5
  Rule: The policy gates creation only, and cannot tell one encryption from another

    Background:
      Given a policy that allows everything in MaxCompute is attached to RAM user "mei"
      And a policy that denies creating unencrypted projects is attached to RAM user "mei"

    Example: An existing project can be encrypted under it
      Given an unencrypted project "payroll"
      And RAM user "mei" has the role Super_Administrator in "payroll"
      When RAM user "mei" tries to encrypt "payroll" with AES256 under the default key
      Then it is accepted

    Example: An existing unencrypted project goes on working under it
      Given an unencrypted project "payroll"
      And RAM user "mei" has the role Super_Administrator in "payroll"
      When RAM user "mei" tries to set ipWhitelist of "payroll" to "10.0.0.0/8"
      Then it is accepted

    Example: The weakest algorithm satisfies it
      Given KMS is ready in cn-shanghai
      When RAM user "mei" tries to create project "payroll" encrypted with RC4 under the default key
      Then it is accepted
      And "payroll" is encrypted with RC4 under the default key

  @POL-6
  Rule: Under the policy, a request without a word on encryption gives no half-made project

    Example: Encryption left out of the request
      Given a policy that allows everything in MaxCompute is attached to RAM user "mei"
      And a policy that denies creating unencrypted projects is attached to RAM user "mei"
      When RAM user "mei" tries to create project "payroll" without a word on encryption
      Then it is either accepted or refused as ACCESS_DENIED
      And where it was refused, project "payroll" does not exist
      And where it was accepted, "payroll" lies in cn-shanghai
