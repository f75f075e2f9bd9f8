@walks
Feature: Walks in an order nobody planned

  Sequences of questions are drawn from a seed, the same ones for everybody on one version of
  the suite: again, to a second project, after a refusal, a day later, two at once. After every
  answer an oracle says which answers the clauses allow. The walks are played once, after all
  other scenarios, whose questions are put to the oracle too.

  @MEC-1 @inspection
  Rule: MEC-1 holds in every order of questions

    Example: Walks in an order nobody planned
      When the walks of this suite are played
      Then they put MEC-1 to the target
      And no walk and no other scenario shows MEC-1 violated

  @MEC-2 @inspection
  Rule: MEC-2 holds in every order of questions

    Example: Walks in an order nobody planned
      When the walks of this suite are played
      Then they put MEC-2 to the target
      And no walk and no other scenario shows MEC-2 violated

  @MEC-3
  Rule: MEC-3 holds in every order of questions

    Example: Walks in an order nobody planned
      When the walks of this suite are played
      Then they put MEC-3 to the target
      And no walk and no other scenario shows MEC-3 violated

  @MEC-5 @inspection @metering
  Rule: MEC-5 holds in every order of questions

    Example: Walks in an order nobody planned
      When the walks of this suite are played
      Then they put MEC-5 to the target
      And no walk and no other scenario shows MEC-5 violated

  @MEC-6 @inspection
  Rule: MEC-6 holds in every order of questions

    Example: Walks in an order nobody planned
      When the walks of this suite are played
      Then they put MEC-6 to the target
      And no walk and no other scenario shows MEC-6 violated

  @MEC-7 @inspection @keys
  Rule: MEC-7 holds in every order of questions

    Example: Walks in an order nobody planned
      When the walks of this suite are played
      Then they put MEC-7 to the target
      And no walk and no other scenario shows MEC-7 violated

  @ALG-1
  Rule: ALG-1 holds in every order of questions

    Example: Walks in an order nobody planned
      When the walks of this suite are played
      Then they put ALG-1 to the target
      And no walk and no other scenario shows ALG-1 violated

  @ALG-2
  Rule: ALG-2 holds in every order of questions

    Example: Walks in an order nobody planned
      When the walks of this suite are played
      Then they put ALG-2 to the target
      And no walk and no other scenario shows ALG-2 violated

  @ALG-3 @inspection @keys
  Rule: ALG-3 holds in every order of questions

    Example: Walks in an order nobody planned
      When the walks of this suite are played
      Then they put ALG-3 to the target
      And no walk and no other scenario shows ALG-3 violated

  @ALG-6
  Rule: ALG-6 holds in every order of questions

    Example: Walks in an order nobody planned
      When the walks of this suite are played
      Then they put ALG-6 to the target
      And no walk and no other scenario shows ALG-6 violated

  @KEY-1 @keys
  Rule: KEY-1 holds in every order of questions

    Example: Walks in an order nobody planned
      When the walks of this suite are played
      Then they put KEY-1 to the target
      And no walk and no other scenario shows KEY-1 violated

  @KEY-2 @keys
  Rule: KEY-2 holds in every order of questions

    Example: Walks in an order nobody planned
      When the walks of this suite are played
      Then they put KEY-2 to the target
      And no walk and no other scenario shows KEY-2 violated

  @KEY-3 @keys @inspection
  Rule: KEY-3 holds in every order of questions

    Example: Walks in an order nobody planned
      When the walks of this suite are played
      Then they put KEY-3 to the target
      And no walk and no other scenario shows KEY-3 violated

  @KEY-4 @keys
  Rule: KEY-4 holds in every order of questions

    Example: Walks in an order nobody planned
      When the walks of this suite are played
      Then they put KEY-4 to the target
      And no walk and no other scenario shows KEY-4 violated

  @KEY-7
  Rule: KEY-7 holds in every order of questions

    Example: Walks in an order nobody planned
      When the walks of this suite are played
      Then they put KEY-7 to the target
      And no walk and no other scenario shows KEY-7 violated

  @KEY-8 @keys
  Rule: KEY-8 holds in every order of questions

    Example: Walks in an order nobody planned
      When the walks of this suite are played
      Then they put KEY-8 to the target
      And no walk and no other scenario shows KEY-8 violated

  @BYOK-1 @keys
  Rule: BYOK-1 holds in every order of questions

    Example: Walks in an order nobody planned
      When the walks of this suite are played
      Then they put BYOK-1 to the target
      And no walk and no other scenario shows BYOK-1 violated

  @BYOK-2 @keys
  Rule: BYOK-2 holds in every order of questions

    Example: Walks in an order nobody planned
      When the walks of this suite are played
      Then they put BYOK-2 to the target
      And no walk and no other scenario shows BYOK-2 violated

  @BYOK-3 @keys
  Rule: BYOK-3 holds in every order of questions

    Example: Walks in an order nobody planned
      When the walks of this suite are played
      Then they put BYOK-3 to the target
      And no walk and no other scenario shows BYOK-3 violated

  @BYOK-4 @keys @access
  Rule: BYOK-4 holds in every order of questions

    Example: Walks in an order nobody planned
      When the walks of this suite are played
      Then they put BYOK-4 to the target
      And no walk and no other scenario shows BYOK-4 violated

  @BYOK-6 @keys
  Rule: BYOK-6 holds in every order of questions

    Example: Walks in an order nobody planned
      When the walks of this suite are played
      Then they put BYOK-6 to the target
      And no walk and no other scenario shows BYOK-6 violated

  @BYOK-7 @keys
  Rule: BYOK-7 holds in every order of questions

    Example: Walks in an order nobody planned
      When the walks of this suite are played
      Then they put BYOK-7 to the target
      And no walk and no other scenario shows BYOK-7 violated

  @BYOK-8 @keys
  Rule: BYOK-8 holds in every order of questions

    Example: Walks in an order nobody planned
      When the walks of this suite are played
      Then they put BYOK-8 to the target
      And no walk and no other scenario shows BYOK-8 violated

  @POL-1 @access
  Rule: POL-1 holds in every order of questions

    Example: Walks in an order nobody planned
      When the walks of this suite are played
      Then they put POL-1 to the target
      And no walk and no other scenario shows POL-1 violated

  @POL-2 @access
  Rule: POL-2 holds in every order of questions

    Example: Walks in an order nobody planned
      When the walks of this suite are played
      Then they put POL-2 to the target
      And no walk and no other scenario shows POL-2 violated

  @POL-3 @access
  Rule: POL-3 holds in every order of questions

    Example: Walks in an order nobody planned
      When the walks of this suite are played
      Then they put POL-3 to the target
      And no walk and no other scenario shows POL-3 violated

  @POL-4 @access
  Rule: POL-4 holds in every order of questions

    Example: Walks in an order nobody planned
      When the walks of this suite are played
      Then they put POL-4 to the target
      And no walk and no other scenario shows POL-4 violated

  @POL-5 @access
  Rule: POL-5 holds in every order of questions

    Example: Walks in an order nobody planned
      When the walks of this suite are played
      Then they put POL-5 to the target
      And no walk and no other scenario shows POL-5 violated

  @IMM-1
  Rule: IMM-1 holds in every order of questions

    Example: Walks in an order nobody planned
      When the walks of this suite are played
      Then they put IMM-1 to the target
      And no walk and no other scenario shows IMM-1 violated

  @IMM-2
  Rule: IMM-2 holds in every order of questions

    Example: Walks in an order nobody planned
      When the walks of this suite are played
      Then they put IMM-2 to the target
      And no walk and no other scenario shows IMM-2 violated

  @IMM-3
  Rule: IMM-3 holds in every order of questions

    Example: Walks in an order nobody planned
      When the walks of this suite are played
      Then they put IMM-3 to the target
      And no walk and no other scenario shows IMM-3 violated

  @IMM-4
  Rule: IMM-4 holds in every order of questions

    Example: Walks in an order nobody planned
      When the walks of this suite are played
      Then they put IMM-4 to the target
      And no walk and no other scenario shows IMM-4 violated

  @IMM-5 @access
  Rule: IMM-5 holds in every order of questions

    Example: Walks in an order nobody planned
      When the walks of this suite are played
      Then they put IMM-5 to the target
      And no walk and no other scenario shows IMM-5 violated

  @EXI-1
  Rule: EXI-1 holds in every order of questions

    Example: Walks in an order nobody planned
      When the walks of this suite are played
      Then they put EXI-1 to the target
      And no walk and no other scenario shows EXI-1 violated

  @EXI-2 @inspection
  Rule: EXI-2 holds in every order of questions

    Example: Walks in an order nobody planned
      When the walks of this suite are played
      Then they put EXI-2 to the target
      And no walk and no other scenario shows EXI-2 violated

  @EXI-3
  Rule: EXI-3 holds in every order of questions

    Example: Walks in an order nobody planned
      When the walks of this suite are played
      Then they put EXI-3 to the target
      And no walk and no other scenario shows EXI-3 violated

  @EXI-4 @inspection
  Rule: EXI-4 holds in every order of questions

    Example: Walks in an order nobody planned
      When the walks of this suite are played
      Then they put EXI-4 to the target
      And no walk and no other scenario shows EXI-4 violated

  @EXI-5 @inspection
  Rule: EXI-5 holds in every order of questions

    Example: Walks in an order nobody planned
      When the walks of this suite are played
      Then they put EXI-5 to the target
      And no walk and no other scenario shows EXI-5 violated

  @EXI-7 @inspection
  Rule: EXI-7 holds in every order of questions

    Example: Walks in an order nobody planned
      When the walks of this suite are played
      Then they put EXI-7 to the target
      And no walk and no other scenario shows EXI-7 violated

  @PRM-1 @access
  Rule: PRM-1 holds in every order of questions

    Example: Walks in an order nobody planned
      When the walks of this suite are played
      Then they put PRM-1 to the target
      And no walk and no other scenario shows PRM-1 violated

  @PRM-2 @access
  Rule: PRM-2 holds in every order of questions

    Example: Walks in an order nobody planned
      When the walks of this suite are played
      Then they put PRM-2 to the target
      And no walk and no other scenario shows PRM-2 violated

  @PRM-4 @access
  Rule: PRM-4 holds in every order of questions

    Example: Walks in an order nobody planned
      When the walks of this suite are played
      Then they put PRM-4 to the target
      And no walk and no other scenario shows PRM-4 violated

  @PRM-5 @access
  Rule: PRM-5 holds in every order of questions

    Example: Walks in an order nobody planned
      When the walks of this suite are played
      Then they put PRM-5 to the target
      And no walk and no other scenario shows PRM-5 violated

  @PRM-6 @access
  Rule: PRM-6 holds in every order of questions

    Example: Walks in an order nobody planned
      When the walks of this suite are played
      Then they put PRM-6 to the target
      And no walk and no other scenario shows PRM-6 violated

  @CCH-1 @keys @clock
  Rule: CCH-1 holds in every order of questions

    Example: Walks in an order nobody planned
      When the walks of this suite are played
      Then they put CCH-1 to the target
      And no walk and no other scenario shows CCH-1 violated

  @CCH-2 @keys @clock
  Rule: CCH-2 holds in every order of questions

    Example: Walks in an order nobody planned
      When the walks of this suite are played
      Then they put CCH-2 to the target
      And no walk and no other scenario shows CCH-2 violated

  @CCH-4 @keys @clock
  Rule: CCH-4 holds in every order of questions

    Example: Walks in an order nobody planned
      When the walks of this suite are played
      Then they put CCH-4 to the target
      And no walk and no other scenario shows CCH-4 violated

  @CCH-5 @keys @clock
  Rule: CCH-5 holds in every order of questions

    Example: Walks in an order nobody planned
      When the walks of this suite are played
      Then they put CCH-5 to the target
      And no walk and no other scenario shows CCH-5 violated

  @CCH-6 @keys @clock
  Rule: CCH-6 holds in every order of questions

    Example: Walks in an order nobody planned
      When the walks of this suite are played
      Then they put CCH-6 to the target
      And no walk and no other scenario shows CCH-6 violated

  @CCH-7 @keys @clock
  Rule: CCH-7 holds in every order of questions

    Example: Walks in an order nobody planned
      When the walks of this suite are played
      Then they put CCH-7 to the target
      And no walk and no other scenario shows CCH-7 violated

  @CCH-9 @keys @clock @inspection
  Rule: CCH-9 holds in every order of questions

    Example: Walks in an order nobody planned
      When the walks of this suite are played
      Then they put CCH-9 to the target
      And no walk and no other scenario shows CCH-9 violated

  @HOL-1 @hologres @keys
  Rule: HOL-1 holds in every order of questions

    Example: Walks in an order nobody planned
      When the walks of this suite are played
      Then they put HOL-1 to the target
      And no walk and no other scenario shows HOL-1 violated

  @HOL-2 @hologres @keys @access
  Rule: HOL-2 holds in every order of questions

    Example: Walks in an order nobody planned
      When the walks of this suite are played
      Then they put HOL-2 to the target
      And no walk and no other scenario shows HOL-2 violated

  @HOL-3 @hologres @keys
  Rule: HOL-3 holds in every order of questions

    Example: Walks in an order nobody planned
      When the walks of this suite are played
      Then they put HOL-3 to the target
      And no walk and no other scenario shows HOL-3 violated

  @HOL-4 @hologres @keys
  Rule: HOL-4 holds in every order of questions

    Example: Walks in an order nobody planned
      When the walks of this suite are played
      Then they put HOL-4 to the target
      And no walk and no other scenario shows HOL-4 violated

  @HOL-6 @hologres
  Rule: HOL-6 holds in every order of questions

    Example: Walks in an order nobody planned
      When the walks of this suite are played
      Then they put HOL-6 to the target
      And no walk and no other scenario shows HOL-6 violated

  @HOL-7 @hologres @keys @clock
  Rule: HOL-7 holds in every order of questions

    Example: Walks in an order nobody planned
      When the walks of this suite are played
      Then they put HOL-7 to the target
      And no walk and no other scenario shows HOL-7 violated

  @BIL-1 @metering
  Rule: BIL-1 holds in every order of questions

    Example: Walks in an order nobody planned
      When the walks of this suite are played
      Then they put BIL-1 to the target
      And no walk and no other scenario shows BIL-1 violated

  @BIL-2 @metering
  Rule: BIL-2 holds in every order of questions

    Example: Walks in an order nobody planned
      When the walks of this suite are played
      Then they put BIL-2 to the target
      And no walk and no other scenario shows BIL-2 violated

  @BIL-3 @metering @keys
  Rule: BIL-3 holds in every order of questions

    Example: Walks in an order nobody planned
      When the walks of this suite are played
      Then they put BIL-3 to the target
      And no walk and no other scenario shows BIL-3 violated

  @BIL-4 @metering
  Rule: BIL-4 holds in every order of questions

    Example: Walks in an order nobody planned
      When the walks of this suite are played
      Then they put BIL-4 to the target
      And no walk and no other scenario shows BIL-4 violated

  @BIL-5 @metering @keys @clock
  Rule: BIL-5 holds in every order of questions

    Example: Walks in an order nobody planned
      When the walks of this suite are played
      Then they put BIL-5 to the target
      And no walk and no other scenario shows BIL-5 violated

  @NEW-1
  Rule: NEW-1 holds in every order of questions

    Example: Walks in an order nobody planned
      When the walks of this suite are played
      Then they put NEW-1 to the target
      And no walk and no other scenario shows NEW-1 violated

  @NEW-2 @dataworks
  Rule: NEW-2 holds in every order of questions

    Example: Walks in an order nobody planned
      When the walks of this suite are played
      Then they put NEW-2 to the target
      And no walk and no other scenario shows NEW-2 violated

  @NEW-3 @inspection
  Rule: NEW-3 holds in every order of questions

    Example: Walks in an order nobody planned
      When the walks of this suite are played
      Then they put NEW-3 to the target
      And no walk and no other scenario shows NEW-3 violated

  @NEW-4
  Rule: NEW-4 holds in every order of questions

    Example: Walks in an order nobody planned
      When the walks of this suite are played
      Then they put NEW-4 to the target
      And no walk and no other scenario shows NEW-4 violated

  @RST-1 @restart
  Rule: RST-1 holds in every order of questions

    Example: Walks in an order nobody planned
      When the walks of this suite are played
      Then they put RST-1 to the target
      And no walk and no other scenario shows RST-1 violated

  @ROT-1 @rotation @keys
  Rule: ROT-1 holds in every order of questions

    Example: Walks in an order nobody planned
      When the walks of this suite are played
      Then they put ROT-1 to the target
      And no walk and no other scenario shows ROT-1 violated

  @DST-1 @disturbance
  Rule: DST-1 holds in every order of questions

    Example: Walks in an order nobody planned
      When the walks of this suite are played
      Then they put DST-1 to the target
      And no walk and no other scenario shows DST-1 violated

  @DST-2 @disturbance @inspection
  Rule: DST-2 holds in every order of questions

    Example: Walks in an order nobody planned
      When the walks of this suite are played
      Then they put DST-2 to the target
      And no walk and no other scenario shows DST-2 violated

  @TMP-1 @tampering @inspection
  Rule: TMP-1 holds in every order of questions

    Example: Walks in an order nobody planned
      When the walks of this suite are played
      Then they put TMP-1 to the target
      And no walk and no other scenario shows TMP-1 violated
