/** Whether a text is a Legal Entity Identifier in form, its check figures included (ISO 17442; MOD 97-10 of ISO 7064). */
export function isLei(code: string): boolean {
  if (!/^[0-9A-Z]{18}\d{2}$/.test(code)) return false;
  let rest = 0;
  for (const character of code) {
    const value = parseInt(character, 36);
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
  }
  return rest === 1;
}
