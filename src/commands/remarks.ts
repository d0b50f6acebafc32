/** At most so many remarks are printed. */
const MOST_REMARKS = 100;

/** Prints remarks as they come, the first hundred; `end` says how many more there were. */
export function remarksTo(print: (line: string) => void): {
  readonly remark: (text: string) => void;
  readonly end: () => void;
} {
  let remarks = 0;
  return {
    remark: (text) => {
      remarks += 1;
      if (remarks <= MOST_REMARKS) print(`remark: ${text}`);
    },
    end: () => {
      if (remarks > MOST_REMARKS) print(`and ${remarks - MOST_REMARKS} more remarks`);
    },
  };
}
