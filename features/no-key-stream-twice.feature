@inspection
Feature: No key stream is used twice

  Under one key stream, two ciphertexts give away how their plaintexts differ. Equal rows
  are the simplest way to see it: they must never lie in storage as equal bytes.

  @MEC-6
  Rule: Equal rows never give equal stored bytes

    Scenario Outline: The same rows in two projects under <algorithm>
      Given a project "north" encrypted with <algorithm> under the default key
      And a project "south" encrypted with <algorithm> under the default key
      And table "sales" of "north" holds a value of many blocks
      When the owner reads table "sales" of "north" into table "sales" of "south"
      Then these tables share no key stream:
        | project | table |
        | north   | sales |
        | south   | sales |

      Examples:
        | algorithm |
        | AES256    |
        | AESCTR    |
        | RC4       |

    Scenario Outline: The same rows in two tables of a project under <algorithm>
      Given a project "north" encrypted with <algorithm> under the default key
      And table "sales" of "north" holds a value of many blocks
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

    Scenario Outline: The same rows twice in one table under <algorithm>
      Given a project "north" encrypted with <algorithm> under the default key
      And table "sales" of "north" holds a value of many blocks
      When the owner reads table "sales" of "north" into table "sales" of "north"
      Then these tables share no key stream:
        | project | table |
        | north   | sales |
      And table "sales" of "north" holds exactly what was written

      Examples:
        | algorithm |
        | AES256    |
        | AESCTR    |
        | RC4       |

    Scenario Outline: The same rows written over themselves under <algorithm>
      Given a project "north" encrypted with <algorithm> under the default key
      And table "sales" of "north" holds a value of many blocks
      And the stored bytes of table "sales" of "north" are noted
      When the owner reads table "sales" of "north" and writes it back
      Then table "sales" of "north" shares no key stream with what was noted

      Examples:
        | algorithm |
        | AES256    |
        | AESCTR    |
        | RC4       |
