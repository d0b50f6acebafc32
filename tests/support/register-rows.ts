import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The row of a firm that is named by its id. */
export const firmRow = (id: string, ...claims: readonly object[]) => ({
  id,
  claims: [{ predicate: 'KIND', value: 'FIRM' }, { predicate: 'NAME', value: id }, ...claims],
});
/** A claim that an entity has a USCC. */
export const codeClaim = (value: string, more: object = {}) => ({
  predicate: 'IDENTIFIER',
  value,
  details: { scheme: 'USCC' },
  ...more,
});
/** The row of a share, in percent. */
export const ownsRow = (from: string, to: string, number: number, more: object = {}) => ({
  from,
  type: 'OWNS',
  to,
  claims: [{ details: { share: { number, text: 'percent', qualifier: 'EXACT' } }, ...more }],
});

/** Writes a register of one or more sources into a folder. */
export async function writeRegisterOf(
  folder: string,
  entities: readonly { readonly claims: readonly object[] }[],
  relations: readonly { readonly claims: readonly object[] }[] = [],
  ids: readonly string[] = ['list'],
): Promise<void> {
  const lines = (rows: readonly object[]) => rows.map((row) => `${JSON.stringify(row)}\n`).join('');
  await writeFile(join(folder, 'e.jsonl'), lines(entities));
  await writeFile(join(folder, 'r.jsonl'), lines(relations));
  const source = (id: string) => ({
    ...{ id, kind: 'REGISTER_EXTRACT', title: id, language: 'zh', published: '2014-01-15', recorded: '2026-11-26' },
  });
  const manifest = {
    format: 1,
    sources: ids.map(source),
    files: {
      entities: [{ name: 'e.jsonl', rows: entities.length }],
      relations: [{ name: 'r.jsonl', rows: relations.length }],
    },
    counts: {
      entities: entities.length,
      relations: relations.length,
      claims: [...entities, ...relations].reduce((sum, { claims }) => sum + claims.length, 0),
    },
  };
  await writeFile(join(folder, 'register.json'), JSON.stringify(manifest));
}
