import { hasHan } from '../domain/names.ts';
import type { AttributeEntry, EntityEntry, NameEntry } from '../generated/source-file.ts';
import { mainName, type CastEntity } from './cast.ts';
import { pinyinName } from './names/pinyin-name.ts';
import { LONG_SURNAMES } from '../domain/surnames.ts';
import type { Proposal } from './proposals.ts';

/** The note by which a reader sees which rule proposed something. */
export function ruleNote(rule: string): string {
  return `drafted by rule ${rule}`;
}

/** The entries of the entities of a text, each marked as proposed, with the rule that found it. */
export function entityEntries(
  entities: readonly CastEntity[],
  ids: ReadonlyMap<CastEntity, string>,
  proposals: readonly Proposal[],
): readonly EntityEntry[] {
  return entities.map((entity) => {
    const attributes = attributesOf(entity, proposals);
    return {
      id: ids.get(entity)!,
      kind: entity.kind,
      kindBasis: {
        ...(entity.inferred ? { modality: 'INFERRED' as const } : {}),
        status: 'PROPOSED' as const,
        note:
          entity.knownId === null
            ? ruleNote(entity.rule)
            : `${ruleNote(entity.rule)}; the graph knows an entity of this name`,
      },
      names: entity.names
        .filter(({ at }) => at.size > 0)
        .map((name) => nameEntry(entity, name.value, name.kind, [...name.at])),
      ...(attributes.length > 0 ? { attributes } : {}),
      at: [...entity.at],
    };
  });
}

function nameEntry(entity: CastEntity, value: string, kind: NameEntry['kind'], at: readonly string[]): NameEntry {
  const parts = entity.kind === 'PERSON' ? partsOf(value) : null;
  const language = hasHan(value) ? 'zh' : parts?.pinyin === true ? 'zh-Latn' : 'en';
  return {
    value,
    lang: language,
    kind,
    ...(parts === null ? {} : { family: parts.family, given: parts.given }),
    status: 'PROPOSED',
    at,
  };
}

function partsOf(name: string): { readonly family: string; readonly given: string; readonly pinyin: boolean } | null {
  if (hasHan(name)) {
    if (name.includes('·')) return null;
    const size = LONG_SURNAMES.some((one) => name.startsWith(one)) ? 2 : 1;
    return { family: name.slice(0, size), given: name.slice(size), pinyin: false };
  }
  const chinese = pinyinName(name.split(' '));
  return chinese === null ? null : { ...chinese, pinyin: true };
}

function attributesOf(entity: CastEntity, proposals: readonly Proposal[]): readonly AttributeEntry[] {
  const at = [...entity.at];
  const { figure } = entity;
  if (entity.kind === 'VENTURE') {
    const plan = proposals.find(
      ({ to, predicate }) => to === entity && /^(?:CONSIDERS_FOUNDING|AIMS_TO_BUILD)$/.test(predicate),
    );
    if (plan === undefined) return [];
    const isConsidered = plan.predicate === 'CONSIDERS_FOUNDING';
    return [
      {
        predicate: 'STATUS',
        value: isConsidered ? 'CONSIDERED' : 'INTENDED',
        modality: isConsidered ? 'PROPOSED' : 'INTENDED',
        status: 'PROPOSED',
        at,
      },
    ];
  }
  if (entity.kind !== 'GROUP' || figure === null) return [];
  const { value, valueText, qualifier } = figure;
  return [
    {
      predicate: 'SIZE',
      value: valueText,
      ...(value === null ? {} : { number: value }),
      qualifier,
      status: 'PROPOSED',
      at,
    },
  ];
}

/** Whether an entity has a place in the file: one with a name always, a description where it counts or a claim needs it. */
export function isWanted(entity: CastEntity, proposals: readonly Proposal[]): boolean {
  if (entity.names.some(({ kind, at }) => kind !== 'DESCRIPTION' && at.size > 0)) return true;
  return (
    entity.figure !== null ||
    proposals.some(({ from, to }) => from === entity || to === entity) ||
    mainName(entity) === ''
  );
}
