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
      Then they put MEC-1 to the target and find it kept

  @MEC-2 @inspection
  Rule: MEC-2 holds in every order of questions

    Example: Walks in an order nobody planned
      When the walks of this suite are played
      Then they put MEC-2 to the target and find it kept

  @MEC-3
  Rule: MEC-3 holds in every order of questions

    Example: Walks in an order nobody planned
      When the walks of this suite are played
      Then they put MEC-3 to the target and find it kept

  @MEC-5 @inspection @metering
  Rule: MEC-5 holds in every order of questions

    Example: Walks in an order nobody planned
      When the walks of this suite are played
      Then they put MEC-5 to the target and find it kept

  @MEC-6 @inspection
  Rule: MEC-6 holds in every order of questions

    Example: Walks in an order nobody planned
      When the walks of this suite are played
      Then they put MEC-6 to the target and find it kept

  @MEC-7 @inspection @keys
  Rule: MEC-7 holds in every order of questions

    Example: Walks in an order nobody planned
      When the walks of this suite are played
      Then they put MEC-7 to the target and find it kept

  @ALG-1
  Rule: ALG-1 holds in every order of questions

    Example: Walks in an order nobody planned
      When the walks of this suite are played
      Then they put ALG-1 to the target and find it kept

  @ALG-2
  Rule: ALG-2 holds in every order of questions

    Example: Walks in an order nobody planned
      When the walks of this suite are played
      Then they put ALG-2 to the target and find it kept

  @ALG-3 @inspection @keys
  Rule: ALG-3 holds in every order of questions

    Example: Walks in an order nobody planned
      When the walks of this suite are played
      Then they put ALG-3 to the target and find it kept

  @ALG-6
  Rule: ALG-6 holds in every order of questions

    Example: Walks in an order nobody planned
      When the walks of this suite are played
      Then they put ALG-6 to the target and find it kept

  @KEY-1 @keys
  Rule: KEY-1 holds in every order of questions

    Example: Walks in an order nobody planned
      When the walks of this suite are played
      Then they put KEY-1 to the target and find it kept

  @KEY-2 @keys
  Rule: KEY-2 holds in every order of questions

    Example: Walks in an order nobody planned
      When the walks of this suite are played
      Then they put KEY-2 to the target and find it kept

  @KEY-3 @keys @inspection
  Rule: KEY-3 holds in every order of questions

    Example: Walks in an order nobody planned
      When the walks of this suite are played
      Then they put KEY-3 to the target and find it kept

  @KEY-4 @keys
  Rule: KEY-4 holds in every order of questions

    Example: Walks in an order nobody planned
      When the walks of this suite are played
      Then they put KEY-4 to the target and find it kept

  @KEY-7
  Rule: KEY-7 holds in every order of questions

    Example: Walks in an order nobody planned
      When the walks of this suite are played
      Then they put KEY-7 to the target and find it kept

  @KEY-8 @keys
  Rule: KEY-8 holds in every order of questions

    Example: Walks in an order nobody planned
      When the walks of this suite are played
      Then they put KEY-8 to the target and find it kept

  @BYOK-1 @keys
  Rule: BYOK-1 holds in every order of questions

    Example: Walks in an order nobody planned
      When the walks of this suite are played
      Then they put BYOK-1 to the target and find it kept

  @BYOK-2 @keys
  Rule: BYOK-2 holds in every order of questions

    Example: Walks in an order nobody planned
      When the walks of this suite are played
      Then they put BYOK-2 to the target and find it kept

  @BYOK-3 @keys
  Rule: BYOK-3 holds in every order of questions

    Example: Walks in an order nobody planned
      When the walks of this suite are played
      Then they put BYOK-3 to the target and find it kept

  @BYOK-4 @keys @access
  Rule: BYOK-4 holds in every order of questions

    Example: Walks in an order nobody planned
      When the walks of this suite are played
      Then they put BYOK-4 to the target and find it kept

  @BYOK-6 @keys
  Rule: BYOK-6 holds in every order of questions

    Example: Walks in an order nobody planned
      When the walks of this suite are played
      Then they put BYOK-6 to the target and find it kept

  @BYOK-7 @keys
  Rule: BYOK-7 holds in every order of questions

    Example: Walks in an order nobody planned
      When the walks of this suite are played
      Then they put BYOK-7 to the target and find it kept

  @BYOK-8 @keys
  Rule: BYOK-8 holds in every order of questions

    Example: Walks in an order nobody planned
      When the walks of this suite are played
      Then they put BYOK-8 to the target and find it kept

  @POL-1 @access
  Rule: POL-1 holds in every order of questions

    Example: Walks in an order nobody planned
      When the walks of this suite are played
      Then they put POL-1 to the target and find it kept

  @POL-2 @access
  Rule: POL-2 holds in every order of questions

    Example: Walks in an order nobody planned
      When the walks of this suite are played
      Then they put POL-2 to the target and find it kept

  @POL-3 @access
  Rule: POL-3 holds in every order of questions

    Example: Walks in an order nobody planned
      When the walks of this suite are played
      Then they put POL-3 to the target and find it kept

  @POL-4 @access
  Rule: POL-4 holds in every order of questions

    Example: Walks in an order nobody planned
      When the walks of this suite are played
      Then they put POL-4 to the target and find it kept

  @POL-5 @access
  Rule: POL-5 holds in every order of questions

    Example: Walks in an order nobody planned
      When the walks of this suite are played
      Then they put POL-5 to the target and find it kept

  @IMM-1
  Rule: IMM-1 holds in every order of questions

    Example: Walks in an order nobody planned
      When the walks of this suite are played
      Then they put IMM-1 to the target and find it kept

  @IMM-2
  Rule: IMM-2 holds in every order of questions

    Example: Walks in an order nobody planned
      When the walks of this suite are played
      Then they put IMM-2 to the target and find it kept

  @IMM-3
  Rule: IMM-3 holds in every order of questions

    Example: Walks in an order nobody planned
      When the walks of this suite are played
      Then they put IMM-3 to the target and find it kept

  @IMM-4
  Rule: IMM-4 holds in every order of questions

    Example: Walks in an order nobody planned
      When the walks of this suite are played
      Then they put IMM-4 to the target and find it kept

  @IMM-5 @access
  Rule: IMM-5 holds in every order of questions

    Example: Walks in an order nobody planned
      When the walks of this suite are played
      Then they put IMM-5 to the target and find it kept

  @EXI-1
  Rule: EXI-1 holds in every order of questions

    Example: Walks in an order nobody planned
      When the walks of this suite are played
      Then they put EXI-1 to the target and find it kept

  @EXI-2 @inspection
  Rule: EXI-2 holds in every order of questions

    Example: Walks in an order nobody planned
      When the walks of this suite are played
      Then they put EXI-2 to the target and find it kept

  @EXI-3
  Rule: EXI-3 holds in every order of questions

    Example: Walks in an order nobody planned
      When the walks of this suite are played
      Then they put EXI-3 to the target and find it kept

  @EXI-4 @inspection
  Rule: EXI-4 holds in every order of questions

    Example: Walks in an order nobody planned
      When the walks of this suite are played
      Then they put EXI-4 to the target and find it kept

  @EXI-5 @inspection
  Rule: EXI-5 holds in every order of questions

    Example: Walks in an order nobody planned
      When the walks of this suite are played
      Then they put EXI-5 to the target and find it kept

  @EXI-7 @inspection
  Rule: EXI-7 holds in every order of questions

    Example: Walks in an order nobody planned
      When the walks of this suite are played
      Then they put EXI-7 to the target and find it kept

  @PRM-1 @access
  Rule: PRM-1 holds in every order of questions

    Example: Walks in an order nobody planned
      When the walks of this suite are played
      Then they put PRM-1 to the target and find it kept

  @PRM-2 @access
  Rule: PRM-2 holds in every order of questions

    Example: Walks in an order nobody planned
      When the walks of this suite are played
      Then they put PRM-2 to the target and find it kept

  @PRM-4 @access
  Rule: PRM-4 holds in every order of questions

    Example: Walks in an order nobody planned
      When the walks of this suite are played
      Then they put PRM-4 to the target and find it kept

  @PRM-5 @access
  Rule: PRM-5 holds in every order of questions

    Example: Walks in an order nobody planned
      When the walks of this suite are played
      Then they put PRM-5 to the target and find it kept

  @PRM-6 @access
  Rule: PRM-6 holds in every order of questions

    Example: Walks in an order nobody planned
      When the walks of this suite are played
      Then they put PRM-6 to the target and find it kept

  @CCH-1 @keys @clock
  Rule: CCH-1 holds in every order of questions

    Example: Walks in an order nobody planned
      When the walks of this suite are played
      Then they put CCH-1 to the target and find it kept

  @CCH-2 @keys @clock
  Rule: CCH-2 holds in every order of questions

    Example: Walks in an order nobody planned
      When the walks of this suite are played
      Then they put CCH-2 to the target and find it kept

  @CCH-4 @keys @clock
  Rule: CCH-4 holds in every order of questions

    Example: Walks in an order nobody planned
      When the walks of this suite are played
      Then they put CCH-4 to the target and find it kept

  @CCH-5 @keys @clock
  Rule: CCH-5 holds in every order of questions

    Example: Walks in an order nobody planned
      When the walks of this suite are played
      Then they put CCH-5 to the target and find it kept

  @CCH-6 @keys @clock
  Rule: CCH-6 holds in every order of questions

    Example: Walks in an order nobody planned
      When the walks of this suite are played
      Then they put CCH-6 to the target and find it kept

  @CCH-7 @keys @clock
  Rule: CCH-7 holds in every order of questions

    Example: Walks in an order nobody planned
      When the walks of this suite are played
      Then they put CCH-7 to the target and find it kept

  @CCH-9 @keys @clock @inspection
  Rule: CCH-9 holds in every order of questions

    Example: Walks in an order nobody planned
      When the walks of this suite are played
      Then they put CCH-9 to the target and find it kept

  @HOL-1 @hologres @keys
  Rule: HOL-1 holds in every order of questions

    Example: Walks in an order nobody planned
      When the walks of this suite are played
      Then they put HOL-1 to the target and find it kept

  @HOL-2 @hologres @keys @access
  Rule: HOL-2 holds in every order of questions

    Example: Walks in an order nobody planned
      When the walks of this suite are played
      Then they put HOL-2 to the target and find it kept

  @HOL-3 @hologres @keys
  Rule: HOL-3 holds in every order of questions

    Example: Walks in an order nobody planned
      When the walks of this suite are played
      Then they put HOL-3 to the target and find it kept

  @HOL-4 @hologres @keys
  Rule: HOL-4 holds in every order of questions

    Example: Walks in an order nobody planned
      When the walks of this suite are played
      Then they put HOL-4 to the target and find it kept

  @HOL-6 @hologres
  Rule: HOL-6 holds in every order of questions

    Example: Walks in an order nobody planned
      When the walks of this suite are played
      Then they put HOL-6 to the target and find it kept

  @HOL-7 @hologres @keys @clock
  Rule: HOL-7 holds in every order of questions

    Example: Walks in an order nobody planned
      When the walks of this suite are played
      Then they put HOL-7 to the target and find it kept

  @BIL-1 @metering
  Rule: BIL-1 holds in every order of questions

    Example: Walks in an order nobody planned
      When the walks of this suite are played
      Then they put BIL-1 to the target and find it kept

  @BIL-2 @metering
  Rule: BIL-2 holds in every order of questions

    Example: Walks in an order nobody planned
      When the walks of this suite are played
      Then they put BIL-2 to the target and find it kept

  @BIL-3 @metering @keys
  Rule: BIL-3 holds in every order of questions

    Example: Walks in an order nobody planned
      When the walks of this suite are played
      Then they put BIL-3 to the target and find it kept

  @BIL-4 @metering
  Rule: BIL-4 holds in every order of questions

    Example: Walks in an order nobody planned
      When the walks of this suite are played
      Then they put BIL-4 to the target and find it kept

  @BIL-5 @metering @keys @clock
  Rule: BIL-5 holds in every order of questions

    Example: Walks in an order nobody planned
      When the walks of this suite are played
      Then they put BIL-5 to the target and find it kept

  @NEW-1
  Rule: NEW-1 holds in every order of questions

    Example: Walks in an order nobody planned
      When the walks of this suite are played
      Then they put NEW-1 to the target and find it kept

  @NEW-2 @dataworks
  Rule: NEW-2 holds in every order of questions

    Example: Walks in an order nobody planned
      When the walks of this suite are played
      Then they put NEW-2 to the target and find it kept

  @NEW-3 @inspection
  Rule: NEW-3 holds in every order of questions

    Example: Walks in an order nobody planned
      When the walks of this suite are played
      Then they put NEW-3 to the target and find it kept

  @NEW-4
  Rule: NEW-4 holds in every order of questions

    Example: Walks in an order nobody planned
      When the walks of this suite are played
      Then they put NEW-4 to the target and find it kept

  @RST-1 @restart
  Rule: RST-1 holds in every order of questions

    Example: Walks in an order nobody planned
      When the walks of this suite are played
      Then they put RST-1 to the target and find it kept

  @ROT-1 @rotation @keys
  Rule: ROT-1 holds in every order of questions

    Example: Walks in an order nobody planned
      When the walks of this suite are played
      Then they put ROT-1 to the target and find it kept

  @DST-1 @disturbance
  Rule: DST-1 holds in every order of questions

    Example: Walks in an order nobody planned
      When the walks of this suite are played
      Then they put DST-1 to the target and find it kept

  @DST-2 @disturbance @inspection
  Rule: DST-2 holds in every order of questions

    Example: Walks in an order nobody planned
      When the walks of this suite are played
      Then they put DST-2 to the target and find it kept

  @TMP-1 @tampering @inspection
  Rule: TMP-1 holds in every order of questions

    Example: Walks in an order nobody planned
      When the walks of this suite are played
      Then they put TMP-1 to the target and find it kept
