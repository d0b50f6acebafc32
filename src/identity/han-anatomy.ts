import { bracketed } from './brackets.ts';
import { branchKey } from './branch-key.ts';
import {
  HAN_BARE_BRANCH,
  HAN_BRANCH,
  HAN_GROUP,
  HAN_HOLDING,
  HAN_LAST_NUMBER,
  HAN_ORDINAL,
  INNER_CLASSES,
} from './form-table.ts';
import { hanForm, LEGAL_CLASSES, lastHanForm, type NameForm } from './forms.ts';
import { isClearlyCut, takeBrandAndTrade } from './han-trade.ts';
import { Letters } from './letters.ts';
import type { Recognised } from './name-anatomy.ts';
import { hanFigure } from './numbers.ts';
import { ANY_DISTRICT, HOME, SHORT_HOME } from './place-table.ts';
import { isDistrict, leadingHanPlace, placeOf, placeRelation, type PlacePath } from './places.ts';

/** Recognises the parts of a folded name that has Chinese characters: [place] brand trade form [branch], place also in brackets. */
export function hanAnatomy(name: string): Recognised {
  const letters = new Letters(name);
  const inBrackets = takeBrackets(name, letters);
  const branch = inBrackets.branch ?? takeBranch(letters);
  const last = inBrackets.form ?? takeForm(letters);
  const isLegal = last !== null && LEGAL_CLASSES.has(last.classes[0]!);
  const inner = isLegal ? takeInnerForm(letters) : null;
  const form = inner ?? last;
  const group = inBrackets.group === null ? takeGroup(letters) : { kind: inBrackets.group, places: [] };
  const places = [...takePlaces(letters, 0, form !== null), ...group.places, ...inBrackets.places];
  const number = takeNumber(letters, form !== null && !LEGAL_CLASSES.has(form.classes[0]!));
  const { brand, trade } = takeBrandAndTrade(letters);
  return {
    roles: letters.roles,
    places: narrowing(places),
    brand,
    trade,
    forms: form?.classes ?? [],
    incorporated: inner !== null,
    formOf: form?.of ?? null,
    group: group.kind,
    number,
    branch,
  };
}

interface InBrackets {
  readonly places: readonly PlacePath[];
  readonly group: 'GROUP' | null;
  readonly form: NameForm | null;
  readonly branch: string | null;
}

function takeBrackets(name: string, letters: Letters): InBrackets {
  const places: PlacePath[] = [];
  const found: { group: 'GROUP' | null; form: NameForm | null; branch: string | null } = {
    group: null,
    form: null,
    branch: null,
  };
  for (const { text, from, to } of bracketed(name)) {
    const place = placeOf(text);
    const form = hanForm(text);
    if (place !== null) {
      places.push(place);
      letters.takeWithin(from, to, 'PLACE');
    } else if (text === HAN_GROUP) {
      found.group = 'GROUP';
      letters.takeWithin(from, to, 'GROUP');
    } else if (form !== null) {
      found.form = form;
      letters.takeWithin(from, to, 'FORM');
    } else if (HAN_BARE_BRANCH.test(text)) {
      found.branch = branchKey(letters.takeWithin(from, to, 'BRANCH'));
    } else letters.takeWithin(from, to, 'REST');
  }
  return { places, ...found };
}

function takeBranch(letters: Letters): string | null {
  const { text } = letters;
  const headed = HAN_BRANCH.exec(text);
  if (headed) return branchKey(letters.take(headed[1]!.length, text.length, 'BRANCH'));
  const bare = HAN_BARE_BRANCH.exec(text);
  if (!bare || bare.index < 2) return null;
  // The place before it is the branch's.
  for (let from = Math.max(2, bare.index - 6); from < bare.index; from += 1) {
    const place = leadingHanPlace(text.slice(from, bare.index));
    if (place !== null && from + place.size === bare.index) return branchKey(letters.take(from, text.length, 'BRANCH'));
  }
  return branchKey(letters.take(bare.index, text.length, 'BRANCH'));
}

function takeForm(letters: Letters): NameForm | null {
  const { text } = letters;
  const form = lastHanForm(text);
  if (form === null || form.text.length === text.length) return null;
  letters.take(text.length - form.text.length, text.length, 'FORM');
  return form;
}

// 银行股份有限公司 is a bank, whatever its legal form.
function takeInnerForm(letters: Letters): NameForm | null {
  const inner = lastHanForm(letters.text);
  return inner !== null && INNER_CLASSES.has(inner.classes[0]!) ? takeForm(letters) : null;
}

interface Group {
  readonly kind: Recognised['group'];
  readonly places: readonly PlacePath[];
}

function takeGroup(letters: Letters): Group {
  const { text } = letters;
  const at = text.indexOf(HAN_GROUP, 1);
  if (at > 0) {
    letters.take(at, at + HAN_GROUP.length, 'GROUP');
    const last = at + HAN_GROUP.length === text.length;
    // A firm of the group bears its own place behind it.
    return last ? { kind: 'GROUP', places: [] } : { kind: 'OF_GROUP', places: takePlaces(letters, at, true) };
  }
  if (!text.endsWith(HAN_HOLDING) || text.length === HAN_HOLDING.length) return { kind: null, places: [] };
  letters.take(text.length - HAN_HOLDING.length, text.length, 'GROUP');
  return { kind: 'HOLDING', places: [] };
}

// Further places only where they lie within the first: 上海市浙江商会 is a chamber of Zhejiang in Shanghai.
function takePlaces(letters: Letters, from: number, hasMore: boolean): readonly PlacePath[] {
  const found: PlacePath[] = [];
  for (;;) {
    const text = letters.text.slice(from);
    const place = leadingHanPlace(text);
    const above = found.at(-1);
    if (place === null || (place.size === text.length && !hasMore)) break;
    if (above !== undefined && placeRelation(place.path, above) !== 'WITHIN') break;
    letters.take(from, from + place.size, 'PLACE');
    found.push(place.path);
  }
  const text = letters.text.slice(from);
  const district = found.length > 0 && !isDistrict(found.at(-1)!) ? ANY_DISTRICT.exec(text) : null;
  if (district && district[0].length < text.length) {
    letters.take(from, from + district[0].length, 'PLACE');
    return [...found, `${found.at(-1)!}/${district[1]!}`];
  }
  if (found.length > 0 || !text.startsWith(SHORT_HOME) || !isClearlyCut(text.slice(SHORT_HOME.length))) return found;
  letters.take(from, from + SHORT_HOME.length, 'PLACE');
  return [HOME[0]!];
}

function takeNumber(letters: Letters, numbered: boolean): number | null {
  const { text } = letters;
  const ordinal = HAN_ORDINAL.exec(text);
  const found = ordinal ?? (numbered ? HAN_LAST_NUMBER.exec(text) : null);
  if (!found) return null;
  letters.take(found.index, found.index + found[0].length, 'NUMBER');
  return hanFigure(found[1]!);
}

function narrowing(places: readonly PlacePath[]): readonly PlacePath[] {
  return [...new Set(places)].sort((a, b) => a.length - b.length);
}
