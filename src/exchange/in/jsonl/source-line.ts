import { knownFrom } from '../../../domain/standing.ts';
import type { Dispute } from '../../../domain/dispute.ts';
import type { RegisterSource } from '../../../domain/register.ts';
import {
  absenceFromProperties,
  ambiguityFromProperties,
  derivationFromProperties,
  passageFromProperties,
  sourceFromProperties,
} from '../../../store/layout/source-from-properties.ts';
import type { SourceContent, SourceRecord } from '../../../store/layout/source-records.ts';

/** A source as its line has it: without claims, and of a register by the id of that register's first source. */
export interface SourceOfLine {
  readonly content: Omit<SourceContent, 'claims'>;
  readonly register: string | null;
}

type Fields = Readonly<Record<string, unknown>>;

/** The source of a line, or what is wrong with it. */
export function sourceOfLine(
  line: Fields,
): { readonly source: SourceOfLine; readonly fault: null } | { readonly source: null; readonly fault: string } {
  const missing = ['id', 'kind', 'title', 'language', 'recordedAt'].find((name) => typeof line[name] !== 'string');
  if (missing !== undefined)
    return { source: null, fault: `the key "${missing}" of the source is missing, or no text` };
  const id = line['id'] as string;
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id))
    return {
      source: null,
      fault: `the id of the source, ${JSON.stringify(id)}, is not of lower-case letters, digits and single hyphens`,
    };
  const source = sourceFromProperties({ ...withJson(line), updatedStamp: jsonOf(line['updatedStamp']) });
  const register = typeof line['register'] === 'string' ? line['register'] : null;
  const within = (name: string) => itemsOf(line[name]).map((item): Fields => ({ ...withJson(item), source: id }));
  return {
    fault: null,
    source: {
      register,
      content: {
        source: source.knownFrom === 0 ? { ...source, knownFrom: fromDates(source) } : source,
        passages: within('passages').map(passageFromProperties),
        absences: within('absences').map(absenceFromProperties),
        ambiguities: within('ambiguities').map(ambiguityFromProperties),
        derivations: within('derivations').map(derivationFromProperties),
        disputes: itemsOf(line['disputes']).map((dispute) => disputeOf(dispute, id)),
      },
    },
  };
}

/** A source of a register as its manifest has it. */
export function registerSourceOf(source: SourceRecord): RegisterSource {
  const { id, kind, title, language, publisherName, published, url, summary, recordedAt } = source;
  return {
    id,
    kind,
    title,
    language,
    ...(publisherName !== null && { publisherName }),
    ...(published !== null && { published }),
    ...(url !== null && { url }),
    recorded: recordedAt,
    ...(summary !== null && { summary }),
  };
}

function fromDates({ published, recordedAt }: SourceRecord): number {
  return knownFrom({ saidOn: published, recordedAt });
}

// What the store keeps as JSON is no text in a line.
function withJson(item: Fields): Fields {
  return { ...item, textsZh: jsonOf(item['textsZh']) };
}

function jsonOf(value: unknown): string | undefined {
  return value === undefined ? undefined : JSON.stringify(value);
}

function itemsOf(value: unknown): readonly Fields[] {
  return Array.isArray(value) ? (value as readonly Fields[]) : [];
}

function disputeOf({ id, about, question, questionZh, positions }: Fields, source: string): Dispute {
  return {
    id: String(id),
    source,
    about: (about ?? []) as Dispute['about'],
    question: String(question),
    questionZh: typeof questionZh === 'string' ? questionZh : null,
    positions: (positions ?? []) as Dispute['positions'],
  };
}
