import unittest

from ciphers import CIPHER_OF, Sealed, derive_key, unseal
from kms import DataKey
from storage import (
    bytes_to_rows,
    from_base64,
    plain_object,
    read_object,
    rows_to_bytes,
    sealed_object,
)

DATA_KEY = DataKey(plaintext=bytes(range(32)), wrapped=b"the data key, wrapped")
ROWS = [{"name": "Mei Lin", "note": 'says "no",\nthen 好'}, {}, {"": "", "half": "\ud800"}]


def unwrap(_: bytes) -> bytes:
    return DATA_KEY.plaintext


def never_asked(_: bytes) -> bytes:
    raise AssertionError("a plain object needs no data key")


class Rows(unittest.TestCase):
    def test_come_back_as_they_were(self) -> None:
        self.assertEqual(bytes_to_rows(rows_to_bytes(ROWS)), ROWS)
        self.assertEqual(bytes_to_rows(b""), [])

    def test_stand_in_utf_8_without_escapes(self) -> None:
        self.assertIn('says "no",\nthen 好'.encode(), rows_to_bytes(ROWS))


class Objects(unittest.TestCase):
    def test_a_plain_one_shows_its_rows_and_needs_no_key(self) -> None:
        stored = plain_object(ROWS)
        self.assertIn(b"Mei Lin", stored.content)
        self.assertIsNone(stored.envelope)
        self.assertEqual(read_object(stored, never_asked), ROWS)

    def test_a_plain_one_cannot_pass_for_a_sealed_one(self) -> None:
        self.assertIsNone(plain_object([{"SEAL": "SEAL"}]).envelope)

    def test_a_sealed_one_gives_its_rows_to_the_data_key_alone(self) -> None:
        for algorithm in CIPHER_OF:
            for rows in (ROWS, []):
                with self.subTest(algorithm=algorithm, rows=rows):
                    stored = sealed_object(rows, algorithm, "a-key", DATA_KEY)
                    self.assertEqual(read_object(stored, unwrap), rows)
                    self.assertNotIn(b"Mei", stored.content)
                    self.assertNotIn(DATA_KEY.plaintext, stored.content)

    def test_equal_rows_never_look_alike(self) -> None:
        for algorithm in CIPHER_OF:
            with self.subTest(algorithm=algorithm):
                one, other = (
                    sealed_object(ROWS, algorithm, "a-key", DATA_KEY).envelope for _ in range(2)
                )
                assert one is not None and other is not None
                self.assertNotEqual(one.sealed.ciphertext, other.sealed.ciphertext)

    def test_the_reported_envelope_is_enough_to_open_it(self) -> None:
        """As the suite does: with the contract's members and the stored bytes, and nothing else."""
        for algorithm, cipher in CIPHER_OF.items():
            with self.subTest(algorithm=algorithm):
                stored = sealed_object(ROWS, algorithm, "a-key", DATA_KEY)
                assert stored.envelope is not None
                told = stored.envelope.to_json()
                self.assertEqual((told["cipher"], told["keyId"]), (cipher, "a-key"))
                offset, length, derivation = told["offset"], told["length"], told["derivation"]
                assert isinstance(offset, int) and isinstance(length, int)
                assert isinstance(derivation, dict)
                key = derive_key(
                    DATA_KEY.plaintext,
                    from_base64(derivation["salt"]),
                    from_base64(derivation["info"]),
                )
                sealed = Sealed(
                    stored.content[offset : offset + length],
                    from_base64(str(told.get("iv", ""))),
                    from_base64(str(told.get("tag", ""))),
                )
                self.assertEqual(bytes_to_rows(unseal(cipher, key, sealed)), ROWS)
