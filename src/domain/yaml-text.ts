/** What stands for itself in YAML without quotes, within brackets too: words that no schema reads as something else. */
const PLAIN = /^[\p{L}][\p{L}\p{N}]*(?:[ _./()-]+[\p{L}\p{N}()]+)*$/u;
const READ_OTHERWISE = /^(?:true|false|null|yes|no|on|off|y|n)$/i;

/** A text as YAML writes it within brackets: as it stands where that is the same text, else in single quotes. */
export function yamlText(text: string): string {
  return PLAIN.test(text) && !READ_OTHERWISE.test(text) ? text : `'${text.replaceAll("'", "''")}'`;
}
