/**
 * Memory outside of the collector's heap, where all bytes of tables lie. Pages that are new to the
 * process have to be cleared by the system first, one by one: where that is slow, as in many
 * virtual machines, it takes longer than encrypting them.
 */

/**
 * Gives memory back at once. The collector counts what lies outside of its heap only roughly: left
 * to it, the plaintext of a large table would pile up beside its rows.
 */
export function release(bytes: Buffer): void {
  const memory = bytes.buffer
  // Small buffers share a pool with others.
  if (memory instanceof ArrayBuffer && memory.byteLength === bytes.byteLength) memory.transfer(0)
}

/**
 * The C library hands freed memory of the size of a chunk straight back to the system, until it has
 * once seen more freed in one piece: from then on it keeps up to twice as much for what comes next
 * (M_MMAP_THRESHOLD in https://man7.org/linux/man-pages/man3/mallopt.3.html; 32 MiB is the most).
 * Nothing is ever written to this piece, so that it takes up no memory itself.
 */
release(Buffer.from(new ArrayBuffer(32 * 2 ** 20 - 2 ** 16)))
