import { Ajv2020 } from 'ajv/dist/2020.js';
import { parsePartialDate } from '../../domain/partial-date.ts';
import { quoted } from '../../domain/quoted.ts';
import { shapeFault } from '../../registers/shape-fault.ts';
import type { PopoloList } from '../popolo-words.ts';

type Text = string | null;

/** An item of any list of Popolo, as far as it is read; which list has which of these is in the standard. */
export interface PopoloItem {
  readonly id?: Text;
  readonly name?: Text;
  readonly other_names?: readonly {
    readonly name: string;
    readonly note?: Text;
    readonly start_date?: Text;
    readonly end_date?: Text;
  }[];
  readonly identifiers?: readonly { readonly identifier: string; readonly scheme?: Text }[];
  readonly classification?: Text;
  readonly gender?: Text;
  readonly parent_id?: Text;
  readonly area_id?: Text;
  readonly dissolution_date?: Text;
  readonly label?: Text;
  readonly role?: Text;
  readonly person_id?: Text;
  readonly member?: { readonly id?: string } | null;
  readonly organization_id?: Text;
  readonly post_id?: Text;
  readonly start_date?: Text;
  readonly end_date?: Text;
}

const text = { type: ['string', 'null'] };
const word = { type: 'string', minLength: 1 };
const dates = { start_date: text, end_date: text };
const objects = (required: string, properties: object) => ({
  type: 'array',
  items: { type: 'object', required: [required], properties },
});

const properties = {
  other_names: objects('name', { name: word, note: text, ...dates }),
  identifiers: objects('identifier', { identifier: word, scheme: text }),
  ...Object.fromEntries(
    [
      'classification',
      'gender',
      'parent_id',
      'area_id',
      'dissolution_date',
      'label',
      'role',
      'person_id',
      'organization_id',
      'post_id',
    ].map((name) => [name, text]),
  ),
  ...dates,
  member: { type: ['object', 'null'], properties: { id: word } },
};

const ajv = new Ajv2020({ strict: false, verbose: true });
const named = ajv.compile<PopoloItem>({
  type: 'object',
  required: ['id', 'name'],
  properties: { ...properties, id: word, name: word },
});
const post = ajv.compile<PopoloItem>({ type: 'object', required: ['id'], properties: { ...properties, id: word } });
const membership = ajv.compile<PopoloItem>({ type: 'object', properties });

const CHECKS = { persons: named, organizations: named, areas: named, posts: post, memberships: membership };
const DATES = ['start_date', 'end_date', 'dissolution_date'] as const;

/** What is wrong with an item of a list; null where nothing is. */
export function popoloFault(value: unknown, list: PopoloList, json: string): string | null {
  const check = CHECKS[list];
  if (!check(value)) return shapeFault(check.errors![0]!, 'the item', json);
  for (const name of DATES) {
    for (const date of [
      value[name],
      ...(value.other_names ?? []).map((one) => (name === 'dissolution_date' ? null : one[name])),
    ])
      if (date && parsePartialDate(date.replace(/T.*$/, '')) === null)
        return `${name} is ${quoted(date)}, which is no date; allowed: a year, a month or a day that there is (2013, 2013-11, 2013-11-18)`;
  }
  return null;
}
