import { heading, label } from '../domain/labels/label.ts';
import type { FrontMatter } from './front-matter.ts';
import { parsePath, type Path } from './path.ts';
import { PathChecker, type FormContext, type Listed, type Report } from './path-checker.ts';
import type { AnswerForm, Bilingual, Column } from './question.ts';
import type { SelectionSite } from './selected.ts';
import { parsePaths, type Template } from './template.ts';

const [HEADING_EN, HEADING_ZH] = (['en', 'zh'] as const).map((lang) => heading(label('EntityKind', 'PERSON', lang)!));
const EXAMPLE_HEADING = `${HEADING_EN} | ${HEADING_ZH}`;

/** What the operation selects at any of several places. */
function together(sites: readonly SelectionSite[]): SelectionSite {
  return {
    types: sites.flatMap(({ types }) => types),
    selections: sites.flatMap(({ selections }) => selections),
    list: sites.some(({ list }) => list),
    vocabulary: null,
  };
}

/** How an answer is told, each path found in the operation; null where something is wrong, which has been reported. */
export function readForm(head: FrontMatter, context: FormContext, report: Report): AnswerForm | null {
  const failed: string[] = [];
  const fail = (key: string, message: string) => {
    failed.push(key);
    report(key, message);
  };
  const checker = new PathChecker(context, fail);
  const rowsPaths = [head.rows].flat().flatMap((text): Path[] => {
    const path = parsePath(text);
    if (!path || path.counted) fail('rows', `"${text}" is no path; write it as firm.formerStaff.edges`);
    return path ? [{ ...path, start: 'top' }] : [];
  });
  const sites = rowsPaths.flatMap((path) => checker.rowSite(path) ?? []);
  if (sites.length === 0 || failed.length > 0) return null;
  const rows = { row: together(sites.map(({ row }) => row)), parent: together(sites.map(({ parent }) => parent)) };
  const template = (key: 'sentence' | 'none'): Bilingual<Template> => ({
    en: checker.template(key, head[key], key === 'sentence' ? rows : null),
    zh: checker.template(`${key}Zh`, head[`${key}Zh`], key === 'sentence' ? rows : null),
  });
  const listed = (key: 'cite' | 'notSaid' | 'ambiguities', type: Listed): readonly Path[] => {
    const text = head[key];
    if (text === undefined) return [];
    const paths = parsePaths(text);
    if (!paths || paths.some(({ counted }) => counted)) fail(key, `"${text}" is no path`);
    return (paths ?? []).map((path) =>
      checker.listOf(key, key === 'cite' ? path : { ...path, start: 'top' }, rows, type),
    );
  };
  const form: AnswerForm = {
    rows: rowsPaths,
    only: Object.entries(head.only ?? {}).flatMap(([text, value]) =>
      checker.paths('only', text, rows).map((path) => ({ path, value: String(value) })),
    ),
    atLeast: Object.entries(head.atLeast ?? {}).flatMap(([text, value]) => {
      if (typeof value !== 'number') fail('atLeast', `${text}: it must be a number`);
      return checker.paths('atLeast', text, rows).map((path) => ({ path, value: Number(value) }));
    }),
    order: head.order === undefined ? [] : checker.paths('order', head.order, rows),
    differ: (head.differ ?? []).flatMap((text) => checker.paths('differ', text, rows)),
    columns: Object.entries(head.columns).flatMap(([text, path]): Column[] => {
      const [en, zh, ...more] = text.split('|').map((one) => one.trim());
      if (!en || !zh || more.length > 0) fail('columns', `"${text}" is no heading; write it as ${EXAMPLE_HEADING}`);
      if (typeof path !== 'string') fail('columns', `${text}: its path must be a text`);
      else return [{ heading: { en: en ?? '', zh: zh ?? '' }, paths: checker.paths('columns', path, rows) }];
      return [];
    }),
    sentence: template('sentence'),
    none: template('none'),
    cite: listed('cite', 'Claim'),
    notSaid: listed('notSaid', 'Absence')[0] ?? null,
    ambiguities: listed('ambiguities', 'Ambiguity')[0] ?? null,
  };
  return failed.length === 0 ? form : null;
}
