"""AES-256 in Galois/Counter Mode (NIST SP 800-38D), for the few hundred bytes of a lead (LS11).

It is slow, and takes no care of side channels: what is encrypted here is made up.
"""

from __future__ import annotations

from functools import cache

BLOCK = 16
ROUNDS = 14
KEY_WORDS = 8


def encrypt(key: bytes, nonce: bytes, plain: bytes) -> tuple[bytes, bytes]:
    """The cipher text and its tag of 16 bytes.

    Args:
        key: 32 bytes.
        nonce: 12 bytes, which no other text has under this key.
        plain: What is to be hidden.
    """
    schedule = _schedule(key)
    blocks = range(-(-len(plain) // BLOCK))
    stream = b"".join(_cipher(schedule, nonce + (number + 2).to_bytes(4, "big")) for number in blocks)
    cipher = bytes(left ^ right for left, right in zip(plain, stream, strict=False))
    lengths = (8 * len(cipher)).to_bytes(BLOCK, "big")
    digest = _ghash(_cipher(schedule, bytes(BLOCK)), cipher + bytes(-len(cipher) % BLOCK) + lengths)
    mask = _cipher(schedule, nonce + (1).to_bytes(4, "big"))
    return cipher, bytes(left ^ right for left, right in zip(digest, mask, strict=True))


def _ghash(subkey: bytes, data: bytes) -> bytes:
    factor, found = int.from_bytes(subkey, "big"), 0
    for begin in range(0, len(data), BLOCK):
        found = _product(found ^ int.from_bytes(data[begin : begin + BLOCK], "big"), factor)
    return found.to_bytes(BLOCK, "big")


def _product(left: int, right: int) -> int:
    """In the field of 2**128 elements, whose bits are counted from the left."""
    found = 0
    for bit in range(127, -1, -1):
        if left >> bit & 1:
            found ^= right
        right = right >> 1 ^ (0xE1 << 120 if right & 1 else 0)
    return found


def _double(byte: int) -> int:
    """In the field of 2**8 elements."""
    return (byte << 1 ^ (0x11B if byte & 0x80 else 0)) & 0xFF


@cache
def _sbox() -> bytes:
    found, power, inverse = bytearray(256), 1, 1
    found[0] = 0x63
    while True:
        power ^= _double(power)  # times three, which runs through all but zero
        for shift in (1, 2, 4):
            inverse ^= inverse << shift & 0xFF
        inverse ^= 0x09 if inverse & 0x80 else 0  # divided by three
        rotated = inverse * 0x101
        mixed = inverse ^ rotated >> 7 ^ rotated >> 6 ^ rotated >> 5 ^ rotated >> 4
        found[power] = mixed & 0xFF ^ 0x63
        if power == 1:
            return bytes(found)


def _schedule(key: bytes) -> list[bytes]:
    """The key of each round (FIPS 197)."""
    sbox, words, factor = _sbox(), [key[begin : begin + 4] for begin in range(0, 4 * KEY_WORDS, 4)], 1
    while len(words) < 4 * (ROUNDS + 1):
        word = words[-1]
        if len(words) % KEY_WORDS == 0:
            turned = bytes(sbox[byte] for byte in word[1:] + word[:1])
            word, factor = bytes([turned[0] ^ factor]) + turned[1:], _double(factor)
        elif len(words) % KEY_WORDS == 4:
            word = bytes(sbox[byte] for byte in word)
        words.append(bytes(left ^ right for left, right in zip(word, words[-KEY_WORDS], strict=True)))
    return [b"".join(words[begin : begin + 4]) for begin in range(0, len(words), 4)]


def _cipher(schedule: list[bytes], block: bytes) -> bytes:
    """One block (FIPS 197), by columns."""
    sbox = _sbox()
    state = bytes(left ^ right for left, right in zip(block, schedule[0], strict=True))
    for number, round_key in enumerate(schedule[1:], 1):
        state = bytes(sbox[state[(5 * place) % BLOCK]] for place in range(BLOCK))  # substituted, and rows shifted
        if number < ROUNDS:
            state = b"".join(_mixed(state[begin : begin + 4]) for begin in range(0, BLOCK, 4))
        state = bytes(left ^ right for left, right in zip(state, round_key, strict=True))
    return state


def _mixed(column: bytes) -> bytes:
    whole = column[0] ^ column[1] ^ column[2] ^ column[3]
    return bytes(byte ^ whole ^ _double(byte ^ column[(place + 1) % 4]) for place, byte in enumerate(column))
