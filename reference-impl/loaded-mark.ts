/**
 * Marks the process in which the emulator was loaded, so that a target module which hands its answers on cannot hide where
 * they come from. The property can be neither changed nor deleted. A second copy of the package sets the same value.
 */
Object.defineProperty(globalThis, Symbol.for('sealproof.reference-impl'), { value: true })
