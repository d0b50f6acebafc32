/** A file that cannot be imported at all: it is not of the format, or it is broken where reading cannot go on. */
export class ImportAtFault extends Error {
  override readonly name = 'ImportAtFault';
}
