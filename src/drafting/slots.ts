import type { EntityKind } from '../generated/source-file.ts';
import type { Reading, Spot } from './reading.ts';

const LETTERS: Readonly<Record<EntityKind, string>> = {
  PERSON: 'P',
  FIRM: 'F',
  ASSOCIATION: 'S',
  GOVERNMENT_BODY: 'B',
  PLACE: 'L',
  PROGRAMME: 'R',
  GROUP: 'G',
  VENTURE: 'V',
};

/** A sentence in which each spot is a slot, `<P0>`, numbered as the spots of its reading are. */
export function withSlots({ text, spots }: Reading): string {
  let [slotted, from] = ['', 0];
  for (const [index, spot] of spots.entries()) {
    slotted += text.slice(from, spot.start);
    const owner = /^Its$/.test(spot.text) ? "'s" : '';
    slotted += `<${letterOf(spot)}${index}>${owner}`;
    // The full stop of "Ltd." is part of the name.
    from =
      spot.end +
      (/\b(?:Co|Ltd|Inc|Corp|Bros)$/u.test(spot.text) && /^\.(?! \p{Lu})./u.test(text.slice(spot.end)) ? 1 : 0);
  }
  return slotted + text.slice(from);
}

function letterOf({ entity, date, figure }: Spot): string {
  if (entity !== null) return LETTERS[entity.kind];
  if (date !== null) return 'D';
  return figure?.unit === 'percent' ? 'H' : 'N';
}

const LIST =
  /^(?:officers|management|directors|executives|board|key people|shareholders?|owners|members of the board)\b[^:]{0,20}:/iu;
const HAN_LIST = /^(?:公司|企业)?(?:主要人员|高管|管理层|股东|股权结构|股东信息|董事会成员)[^：:]{0,6}[：:]/u;
/** What begins a clause of a Chinese sentence whose subject is that of the sentence. */
const ELIDED =
  /(?<=[，；]\s?)(?=(?:并|也|还|现|目前|同时|早年|此前|曾|其|并且|\d{4}年|<D\d+>)*(?:由|受|隶属|归|持有|拥有|收购|计划|打算|拟|考虑|将|成立|创办|创立|总部|位于|坐落|曾任|曾在|曾是|现任|担任|出任|任|下设|下辖|主管|监管|注册地|法定代表人|法人|业务主管|是|为|系|共有|设有|入驻|已入驻|投资|全资|控股|加入|与))/gu;

/** A slotted sentence whose subject is written out where a list or a Chinese clause leaves it out; `topic` is whom the sentences before are about. */
export function withSubjects(slotted: string, topic: string | null): string {
  if (topic !== null && LIST.test(slotted)) return `${topic} ${slotted}`;
  if (topic !== null && HAN_LIST.test(slotted)) return `${topic} ${slotted}`;
  const subject =
    /^["']?(?:(?:昨日|近日|日前|上周|今年|去年|目前|如今|另外|此外|据悉|<D\d+>)[，,]?|\d{1,2}月\d{1,2}日[，,]?)*(?:另一家企业|县|市|区)?(<[PFSB]\d+>)/u.exec(
      slotted,
    )?.[1];
  return subject === undefined ? slotted : slotted.replaceAll(ELIDED, subject);
}
