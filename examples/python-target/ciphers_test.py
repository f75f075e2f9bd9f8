"""The ciphers against published vectors: the suite must be able to open what these seal."""

import unittest

from cryptography.exceptions import InvalidTag

from ciphers import CIPHER_OF, CipherName, Sealed, derive_key, seal, unseal

KEY = bytes(range(32))


class PublishedVectors(unittest.TestCase):
    def test_gcm_is_that_of_nist(self) -> None:
        """Test case 14 of "The Galois/Counter Mode of Operation"."""
        sealed = seal("aes-256-gcm", bytes(32), bytes(16), iv=bytes(12))
        self.assertEqual(sealed.ciphertext.hex(), "cea7403d4d606b6e074ec5d3baf39d18")
        self.assertEqual(sealed.tag.hex(), "d0d1c8a799996bf0265b98b5d48ab919")

    def test_counter_mode_is_that_of_nist(self) -> None:
        """SP 800-38A, F.5.5."""
        key = "603deb1015ca71be2b73aef0857d77811f352c073b6108d72d9810a30914dff4"
        sealed = seal(
            "aes-256-ctr",
            bytes.fromhex(key),
            bytes.fromhex("6bc1bee22e409f96e93d7e117393172a"),
            iv=bytes.fromhex("f0f1f2f3f4f5f6f7f8f9fafbfcfdfeff"),
        )
        self.assertEqual(sealed.ciphertext.hex(), "601ec313775789a5b7a7f504bbf3d228")

    def test_rc4_drops_no_byte(self) -> None:
        """RFC 6229, 256 bits, offset 0."""
        sealed = seal("rc4", bytes(range(1, 33)), bytes(16))
        self.assertEqual(sealed.ciphertext.hex(), "eaa6bd25880bf93d3f5d1e4ca2611d91")

    def test_keys_are_derived_with_hkdf(self) -> None:
        """RFC 5869, A.1, of which 32 bytes are asked for here."""
        info = bytes.fromhex("f0f1f2f3f4f5f6f7f8f9")
        derived = derive_key(b"\x0b" * 22, salt=bytes(range(13)), info=info)
        expected = "3cb25f25faacd57a90434f64d0362f2a2d2d0a90cf1a5a4c5db02d56ecc4c5bf"
        self.assertEqual(derived.hex(), expected)


class RoundTrips(unittest.TestCase):
    def test_every_cipher_opens_what_it_sealed(self) -> None:
        for cipher in CIPHER_OF.values():
            for length in (0, 1, 15, 16, 17, 1000):
                with self.subTest(cipher=cipher, length=length):
                    sealed = seal(cipher, KEY, b"x" * length)
                    self.assertEqual(unseal(cipher, KEY, sealed), b"x" * length)

    def test_equal_plaintexts_never_look_alike(self) -> None:
        ciphers: tuple[CipherName, ...] = ("aes-256-gcm", "aes-256-ctr")
        for cipher in ciphers:
            with self.subTest(cipher=cipher):
                one, other = seal(cipher, KEY, bytes(64)), seal(cipher, KEY, bytes(64))
                self.assertNotEqual(one.ciphertext, other.ciphertext)

    def test_gcm_notices_a_changed_byte(self) -> None:
        sealed = seal("aes-256-gcm", KEY, b"forty-one thousand")
        changed = Sealed(b"\x00" + sealed.ciphertext[1:], sealed.iv, sealed.tag)
        with self.assertRaises(InvalidTag):
            unseal("aes-256-gcm", KEY, changed)
