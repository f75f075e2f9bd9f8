;; RC4, sixteen bytes at a time: the same steps as in rc4-stream.ts, spelled out once for each byte of sixteen, so
;; that the places of their entries are constants and the stream is XORed in one go.
;;
;; Memory: the permutation's 256 entries in 4 bytes each, then the bytes to work on, in place. An entry holds its
;; value twice: times 4, which is the address of the entry that it points to, and once more by itself in the third
;; byte, where the stream takes it from. So nothing has to be shifted on the way, and sums of two entries are right
;; in the bits that become an address.
;;
;; `npm run rc4-kernel` makes rc4-kernel-code.ts of this file; a test holds the two together.
(module
  (import "host" "memory" (memory 1))

  ;; $i: the entry that the first byte takes, a multiple of 16. $j: as it was left. The bytes from $at up to $end are at
  ;; least sixteen, and a multiple of 16. Gives $j as it is then.
  (func (export "apply") (param $i i32) (param $j i32) (param $at i32) (param $end i32) (result i32)
    (local $at-i i32) (local $a i32) (local $b i32) (local $t i32) (local $stream v128)
    (local.set $at-i (i32.shl (local.get $i) (i32.const 2)))
    (local.set $j (i32.shl (local.get $j) (i32.const 2)))
    (loop $sixteen
      ;; byte 0
      (local.set $a (i32.load (local.get $at-i)))
      (local.set $j (i32.and (i32.add (local.get $j) (local.get $a)) (i32.const 1020)))
      (local.set $b (i32.load (local.get $j)))
      (i32.store (local.get $at-i) (local.get $b))
      (i32.store (local.get $j) (local.get $a))
      (local.set $t (i32.and (i32.add (local.get $a) (local.get $b)) (i32.const 1020)))
      (local.set $stream (v128.load8_lane offset=2 0 (local.get $t) (local.get $stream)))

      ;; byte 1
      (local.set $a (i32.load offset=4 (local.get $at-i)))
      (local.set $j (i32.and (i32.add (local.get $j) (local.get $a)) (i32.const 1020)))
      (local.set $b (i32.load (local.get $j)))
      (i32.store offset=4 (local.get $at-i) (local.get $b))
      (i32.store (local.get $j) (local.get $a))
      (local.set $t (i32.and (i32.add (local.get $a) (local.get $b)) (i32.const 1020)))
      (local.set $stream (v128.load8_lane offset=2 1 (local.get $t) (local.get $stream)))

      ;; byte 2
      (local.set $a (i32.load offset=8 (local.get $at-i)))
      (local.set $j (i32.and (i32.add (local.get $j) (local.get $a)) (i32.const 1020)))
      (local.set $b (i32.load (local.get $j)))
      (i32.store offset=8 (local.get $at-i) (local.get $b))
      (i32.store (local.get $j) (local.get $a))
      (local.set $t (i32.and (i32.add (local.get $a) (local.get $b)) (i32.const 1020)))
      (local.set $stream (v128.load8_lane offset=2 2 (local.get $t) (local.get $stream)))

      ;; byte 3
      (local.set $a (i32.load offset=12 (local.get $at-i)))
      (local.set $j (i32.and (i32.add (local.get $j) (local.get $a)) (i32.const 1020)))
      (local.set $b (i32.load (local.get $j)))
      (i32.store offset=12 (local.get $at-i) (local.get $b))
      (i32.store (local.get $j) (local.get $a))
      (local.set $t (i32.and (i32.add (local.get $a) (local.get $b)) (i32.const 1020)))
      (local.set $stream (v128.load8_lane offset=2 3 (local.get $t) (local.get $stream)))

      ;; byte 4
      (local.set $a (i32.load offset=16 (local.get $at-i)))
      (local.set $j (i32.and (i32.add (local.get $j) (local.get $a)) (i32.const 1020)))
      (local.set $b (i32.load (local.get $j)))
      (i32.store offset=16 (local.get $at-i) (local.get $b))
      (i32.store (local.get $j) (local.get $a))
      (local.set $t (i32.and (i32.add (local.get $a) (local.get $b)) (i32.const 1020)))
      (local.set $stream (v128.load8_lane offset=2 4 (local.get $t) (local.get $stream)))

      ;; byte 5
      (local.set $a (i32.load offset=20 (local.get $at-i)))
      (local.set $j (i32.and (i32.add (local.get $j) (local.get $a)) (i32.const 1020)))
      (local.set $b (i32.load (local.get $j)))
      (i32.store offset=20 (local.get $at-i) (local.get $b))
      (i32.store (local.get $j) (local.get $a))
      (local.set $t (i32.and (i32.add (local.get $a) (local.get $b)) (i32.const 1020)))
      (local.set $stream (v128.load8_lane offset=2 5 (local.get $t) (local.get $stream)))

      ;; byte 6
      (local.set $a (i32.load offset=24 (local.get $at-i)))
      (local.set $j (i32.and (i32.add (local.get $j) (local.get $a)) (i32.const 1020)))
      (local.set $b (i32.load (local.get $j)))
      (i32.store offset=24 (local.get $at-i) (local.get $b))
      (i32.store (local.get $j) (local.get $a))
      (local.set $t (i32.and (i32.add (local.get $a) (local.get $b)) (i32.const 1020)))
      (local.set $stream (v128.load8_lane offset=2 6 (local.get $t) (local.get $stream)))

      ;; byte 7
      (local.set $a (i32.load offset=28 (local.get $at-i)))
      (local.set $j (i32.and (i32.add (local.get $j) (local.get $a)) (i32.const 1020)))
      (local.set $b (i32.load (local.get $j)))
      (i32.store offset=28 (local.get $at-i) (local.get $b))
      (i32.store (local.get $j) (local.get $a))
      (local.set $t (i32.and (i32.add (local.get $a) (local.get $b)) (i32.const 1020)))
      (local.set $stream (v128.load8_lane offset=2 7 (local.get $t) (local.get $stream)))

      ;; byte 8
      (local.set $a (i32.load offset=32 (local.get $at-i)))
      (local.set $j (i32.and (i32.add (local.get $j) (local.get $a)) (i32.const 1020)))
      (local.set $b (i32.load (local.get $j)))
      (i32.store offset=32 (local.get $at-i) (local.get $b))
      (i32.store (local.get $j) (local.get $a))
      (local.set $t (i32.and (i32.add (local.get $a) (local.get $b)) (i32.const 1020)))
      (local.set $stream (v128.load8_lane offset=2 8 (local.get $t) (local.get $stream)))

      ;; byte 9
      (local.set $a (i32.load offset=36 (local.get $at-i)))
      (local.set $j (i32.and (i32.add (local.get $j) (local.get $a)) (i32.const 1020)))
      (local.set $b (i32.load (local.get $j)))
      (i32.store offset=36 (local.get $at-i) (local.get $b))
      (i32.store (local.get $j) (local.get $a))
      (local.set $t (i32.and (i32.add (local.get $a) (local.get $b)) (i32.const 1020)))
      (local.set $stream (v128.load8_lane offset=2 9 (local.get $t) (local.get $stream)))

      ;; byte 10
      (local.set $a (i32.load offset=40 (local.get $at-i)))
      (local.set $j (i32.and (i32.add (local.get $j) (local.get $a)) (i32.const 1020)))
      (local.set $b (i32.load (local.get $j)))
      (i32.store offset=40 (local.get $at-i) (local.get $b))
      (i32.store (local.get $j) (local.get $a))
      (local.set $t (i32.and (i32.add (local.get $a) (local.get $b)) (i32.const 1020)))
      (local.set $stream (v128.load8_lane offset=2 10 (local.get $t) (local.get $stream)))

      ;; byte 11
      (local.set $a (i32.load offset=44 (local.get $at-i)))
      (local.set $j (i32.and (i32.add (local.get $j) (local.get $a)) (i32.const 1020)))
      (local.set $b (i32.load (local.get $j)))
      (i32.store offset=44 (local.get $at-i) (local.get $b))
      (i32.store (local.get $j) (local.get $a))
      (local.set $t (i32.and (i32.add (local.get $a) (local.get $b)) (i32.const 1020)))
      (local.set $stream (v128.load8_lane offset=2 11 (local.get $t) (local.get $stream)))

      ;; byte 12
      (local.set $a (i32.load offset=48 (local.get $at-i)))
      (local.set $j (i32.and (i32.add (local.get $j) (local.get $a)) (i32.const 1020)))
      (local.set $b (i32.load (local.get $j)))
      (i32.store offset=48 (local.get $at-i) (local.get $b))
      (i32.store (local.get $j) (local.get $a))
      (local.set $t (i32.and (i32.add (local.get $a) (local.get $b)) (i32.const 1020)))
      (local.set $stream (v128.load8_lane offset=2 12 (local.get $t) (local.get $stream)))

      ;; byte 13
      (local.set $a (i32.load offset=52 (local.get $at-i)))
      (local.set $j (i32.and (i32.add (local.get $j) (local.get $a)) (i32.const 1020)))
      (local.set $b (i32.load (local.get $j)))
      (i32.store offset=52 (local.get $at-i) (local.get $b))
      (i32.store (local.get $j) (local.get $a))
      (local.set $t (i32.and (i32.add (local.get $a) (local.get $b)) (i32.const 1020)))
      (local.set $stream (v128.load8_lane offset=2 13 (local.get $t) (local.get $stream)))

      ;; byte 14
      (local.set $a (i32.load offset=56 (local.get $at-i)))
      (local.set $j (i32.and (i32.add (local.get $j) (local.get $a)) (i32.const 1020)))
      (local.set $b (i32.load (local.get $j)))
      (i32.store offset=56 (local.get $at-i) (local.get $b))
      (i32.store (local.get $j) (local.get $a))
      (local.set $t (i32.and (i32.add (local.get $a) (local.get $b)) (i32.const 1020)))
      (local.set $stream (v128.load8_lane offset=2 14 (local.get $t) (local.get $stream)))

      ;; byte 15
      (local.set $a (i32.load offset=60 (local.get $at-i)))
      (local.set $j (i32.and (i32.add (local.get $j) (local.get $a)) (i32.const 1020)))
      (local.set $b (i32.load (local.get $j)))
      (i32.store offset=60 (local.get $at-i) (local.get $b))
      (i32.store (local.get $j) (local.get $a))
      (local.set $t (i32.and (i32.add (local.get $a) (local.get $b)) (i32.const 1020)))
      (local.set $stream (v128.load8_lane offset=2 15 (local.get $t) (local.get $stream)))

      (v128.store (local.get $at) (v128.xor (v128.load (local.get $at)) (local.get $stream)))
      (local.set $at-i (i32.and (i32.add (local.get $at-i) (i32.const 64)) (i32.const 1020)))
      (local.set $at (i32.add (local.get $at) (i32.const 16)))
      (br_if $sixteen (i32.lt_u (local.get $at) (local.get $end))))
    (i32.shr_u (local.get $j) (i32.const 2))))
