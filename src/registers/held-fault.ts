/** Says that the id of a register's source is in use, by whom, and what can be done: give another id, or `otherWay`. */
export function heldFault(id: string, holder: string, otherWay: string): string {
  return `source "${id}": ${holder}; give the source of the register another id, or ${otherWay}`;
}
