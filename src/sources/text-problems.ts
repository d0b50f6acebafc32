import { textFaults } from '../domain/text-faults.ts';
import type { Problem } from './problem.ts';
import type { YamlFile } from './read-yaml.ts';
import { thingName } from './thing-name.ts';

/** The texts of a file that hold a character nobody sees, or nothing but blanks. */
export function textProblems({ data, locate }: YamlFile): readonly Problem[] {
  return textFaults(data).map(({ path, isKey, message }) => {
    const field = path.filter((step) => typeof step === 'string').at(-1) ?? '';
    return locate(path, `${thingName(data, path)}: ${isKey ? message : `"${field}": ${message}`}`, isKey);
  });
}
