/** A register cannot be imported as it is; the message says why, in one clear line. */
export class RegisterAtFault extends Error {}
