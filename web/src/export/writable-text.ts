/** A text without the characters that files of text cannot hold, or hold in vain: the sign for such stands in their place. */
export function writableText(text: string): string {
  return text.replace(UNWRITABLE, '\ufffd');
}

/** Control characters, halves of characters, and what stands for no character: what XML 1.0 has no way to write. */
const UNWRITABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff\p{Surrogate}]/gu;
