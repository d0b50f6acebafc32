/** Whether a text is a Legal Entity Identifier in form, its two check figures included (ISO 17442; MOD 97-10 of ISO 7064). */
export function isLei(code: string): boolean {
  if (!/^[0-9A-Z]{18}\d{2}$/.test(code)) return false;
  const figures = Array.from(code, (character) => parseInt(character, 36)).join('');
  return [...figures].reduce((rest, figure) => (rest * 10 + Number(figure)) % 97, 0) === 1;
}
