;; RC4, eight bytes at a time: the same steps as in rc4-stream.ts, spelled out once for each byte of eight, so
;; that the places of their entries are constants and the stream is XORed in one go.
;;
;; Memory: the permutation's 256 entries in 4 bytes each, then the bytes to work on, in place. Each entry holds
;; its value times 4, which makes it the address of the entry that the value points to: nothing has to be shifted
;; on the way from one entry to the next.
;;
;; `npm run rc4-kernel` makes rc4-kernel-code.ts of this file; a test holds the two together.
(module
  (import "host" "memory" (memory 1))

  ;; $i: the entry that the first byte takes, a multiple of 8. $j: as it was left. The bytes from $at up to $end are at
  ;; least eight, and a multiple of 8. Gives $j as it is then.
  (func (export "apply") (param $i i32) (param $j i32) (param $at i32) (param $end i32) (result i32)
    (local $at-i i32) (local $a i32) (local $b i32) (local $t i32) (local $stream i64)
    (local.set $at-i (i32.shl (local.get $i) (i32.const 2)))
    (local.set $j (i32.shl (local.get $j) (i32.const 2)))
    (loop $eight
      ;; byte 0
      (local.set $a (i32.load (local.get $at-i)))
      (local.set $j (i32.and (i32.add (local.get $j) (local.get $a)) (i32.const 1020)))
      (local.set $b (i32.load (local.get $j)))
      (i32.store (local.get $at-i) (local.get $b))
      (i32.store (local.get $j) (local.get $a))
      (local.set $t (i32.and (i32.add (local.get $a) (local.get $b)) (i32.const 1020)))
      (local.set $stream (i64.load32_u (local.get $t)))

      ;; byte 1
      (local.set $a (i32.load offset=4 (local.get $at-i)))
      (local.set $j (i32.and (i32.add (local.get $j) (local.get $a)) (i32.const 1020)))
      (local.set $b (i32.load (local.get $j)))
      (i32.store offset=4 (local.get $at-i) (local.get $b))
      (i32.store (local.get $j) (local.get $a))
      (local.set $t (i32.and (i32.add (local.get $a) (local.get $b)) (i32.const 1020)))
      (local.set $stream (i64.or (local.get $stream)
        (i64.shl (i64.load32_u (local.get $t)) (i64.const 8))))

      ;; byte 2
      (local.set $a (i32.load offset=8 (local.get $at-i)))
      (local.set $j (i32.and (i32.add (local.get $j) (local.get $a)) (i32.const 1020)))
      (local.set $b (i32.load (local.get $j)))
      (i32.store offset=8 (local.get $at-i) (local.get $b))
      (i32.store (local.get $j) (local.get $a))
      (local.set $t (i32.and (i32.add (local.get $a) (local.get $b)) (i32.const 1020)))
      (local.set $stream (i64.or (local.get $stream)
        (i64.shl (i64.load32_u (local.get $t)) (i64.const 16))))

      ;; byte 3
      (local.set $a (i32.load offset=12 (local.get $at-i)))
      (local.set $j (i32.and (i32.add (local.get $j) (local.get $a)) (i32.const 1020)))
      (local.set $b (i32.load (local.get $j)))
      (i32.store offset=12 (local.get $at-i) (local.get $b))
      (i32.store (local.get $j) (local.get $a))
      (local.set $t (i32.and (i32.add (local.get $a) (local.get $b)) (i32.const 1020)))
      (local.set $stream (i64.or (local.get $stream)
        (i64.shl (i64.load32_u (local.get $t)) (i64.const 24))))

      ;; byte 4
      (local.set $a (i32.load offset=16 (local.get $at-i)))
      (local.set $j (i32.and (i32.add (local.get $j) (local.get $a)) (i32.const 1020)))
      (local.set $b (i32.load (local.get $j)))
      (i32.store offset=16 (local.get $at-i) (local.get $b))
      (i32.store (local.get $j) (local.get $a))
      (local.set $t (i32.and (i32.add (local.get $a) (local.get $b)) (i32.const 1020)))
      (local.set $stream (i64.or (local.get $stream)
        (i64.shl (i64.load32_u (local.get $t)) (i64.const 32))))

      ;; byte 5
      (local.set $a (i32.load offset=20 (local.get $at-i)))
      (local.set $j (i32.and (i32.add (local.get $j) (local.get $a)) (i32.const 1020)))
      (local.set $b (i32.load (local.get $j)))
      (i32.store offset=20 (local.get $at-i) (local.get $b))
      (i32.store (local.get $j) (local.get $a))
      (local.set $t (i32.and (i32.add (local.get $a) (local.get $b)) (i32.const 1020)))
      (local.set $stream (i64.or (local.get $stream)
        (i64.shl (i64.load32_u (local.get $t)) (i64.const 40))))

      ;; byte 6
      (local.set $a (i32.load offset=24 (local.get $at-i)))
      (local.set $j (i32.and (i32.add (local.get $j) (local.get $a)) (i32.const 1020)))
      (local.set $b (i32.load (local.get $j)))
      (i32.store offset=24 (local.get $at-i) (local.get $b))
      (i32.store (local.get $j) (local.get $a))
      (local.set $t (i32.and (i32.add (local.get $a) (local.get $b)) (i32.const 1020)))
      (local.set $stream (i64.or (local.get $stream)
        (i64.shl (i64.load32_u (local.get $t)) (i64.const 48))))

      ;; byte 7
      (local.set $a (i32.load offset=28 (local.get $at-i)))
      (local.set $j (i32.and (i32.add (local.get $j) (local.get $a)) (i32.const 1020)))
      (local.set $b (i32.load (local.get $j)))
      (i32.store offset=28 (local.get $at-i) (local.get $b))
      (i32.store (local.get $j) (local.get $a))
      (local.set $t (i32.and (i32.add (local.get $a) (local.get $b)) (i32.const 1020)))
      (local.set $stream (i64.or (local.get $stream)
        (i64.rotl (i64.load32_u (local.get $t)) (i64.const 56))))

      ;; A value times 4 has its two lowest bits clear, so that eight of them, 8 bits apart, do not overlap: they take
      ;; 66 bits, and the last two come around to the free place of the first two.
      (i64.store (local.get $at)
        (i64.xor (i64.load (local.get $at)) (i64.rotr (local.get $stream) (i64.const 2))))
      (local.set $at-i (i32.and (i32.add (local.get $at-i) (i32.const 32)) (i32.const 1020)))
      (local.set $at (i32.add (local.get $at) (i32.const 8)))
      (br_if $eight (i32.lt_u (local.get $at) (local.get $end))))
    (i32.shr_u (local.get $j) (i32.const 2))))
