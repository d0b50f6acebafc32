/** A cell that cannot be read as what the mapping says; its row is left out. The message names the column and what is allowed. */
export class CellFault extends Error {
  override readonly name = 'CellFault';
}
