"""The ciphers behind the three algorithms.

The documentation names algorithms and no modes. AES256 is Galois/Counter Mode here, which notices
a changed byte; the contract would take CBC just as well.
"""

import secrets
from dataclasses import dataclass
from typing import Literal

from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

try:  # newer versions of cryptography have weak ciphers here
    from cryptography.hazmat.decrepit.ciphers.algorithms import ARC4
except ImportError:  # older ones, such as Debian 12's 38
    from cryptography.hazmat.primitives.ciphers.algorithms import ARC4

CipherName = Literal["aes-256-gcm", "aes-256-ctr", "rc4"]

CIPHER_OF: dict[str, CipherName] = {
    "AES256": "aes-256-gcm",
    "AESCTR": "aes-256-ctr",
    "RC4": "rc4",
}

KEY_BYTES = 32
_TAG_BYTES = 16
_IV_BYTES: dict[CipherName, int] = {"aes-256-gcm": 12, "aes-256-ctr": 16, "rc4": 0}


@dataclass(frozen=True)
class Sealed:
    ciphertext: bytes
    iv: bytes  # empty if the cipher has none
    tag: bytes  # empty if the cipher has none


def seal(cipher: CipherName, key: bytes, plaintext: bytes, iv: bytes | None = None) -> Sealed:
    """Encrypts. The initialisation vector is random; tests with published vectors pass one."""
    iv = secrets.token_bytes(_IV_BYTES[cipher]) if iv is None else iv
    if cipher == "aes-256-gcm":
        both = AESGCM(key).encrypt(iv, plaintext, None)
        return Sealed(both[:-_TAG_BYTES], iv, tag=both[-_TAG_BYTES:])
    return Sealed(_key_stream_over(plaintext, cipher, key, iv), iv, tag=b"")


def unseal(cipher: CipherName, key: bytes, sealed: Sealed) -> bytes:
    """Decrypts; raises InvalidTag when the cipher detects a changed byte."""
    if cipher == "aes-256-gcm":
        return AESGCM(key).decrypt(sealed.iv, sealed.ciphertext + sealed.tag, None)
    return _key_stream_over(sealed.ciphertext, cipher, key, sealed.iv)


def derive_key(data_key: bytes, salt: bytes, info: bytes) -> bytes:
    """HKDF (RFC 5869): derives a key for each object from the data key."""
    return HKDF(SHA256(), KEY_BYTES, salt, info).derive(data_key)


def _key_stream_over(
    content: bytes, cipher: Literal["aes-256-ctr", "rc4"], key: bytes, iv: bytes
) -> bytes:
    """Counter mode and RC4 encrypt and decrypt in the same way."""
    if cipher == "rc4":
        stream = Cipher(ARC4(key), None).encryptor()
    else:
        stream = Cipher(algorithms.AES(key), modes.CTR(iv)).encryptor()
    return stream.update(content) + stream.finalize()
