import { BEGINNING, FOREVER, parsePartialDate, type Day, type DayRange } from './partial-date.ts';

/** A time as people write it: exact, coarse, hedged or open on a side. */
export interface TimeExpression {
  /** In Extended Date/Time Format, level 1 (ISO 8601-2): `2012`, `201X`, `2012~`, `2010/2012`, `../2012`. */
  readonly edtf: string;
  /** The words as they were written. */
  readonly text: string;
  /** The first and the last day that it can mean; null where it is open on that side. */
  readonly earliest: Day | null;
  readonly latest: Day | null;
}

/** What texts of this kind look like, for messages. */
export const TIME_EXAMPLES = '2011, 2011-06, 2011-06-15, 1990s, c. 2012, before 2012, 2010/2012 or 2013-Q3';

/**
 * Reads a time: a partial date, Extended Date/Time Format of level 1, or the words that newspapers use, in English and in
 * Chinese. Null for anything else; nothing is guessed. "About" reaches one unit to either side (of a year, a year), what
 * is marked as uncertain (`2012?`) may be any time, and "early", "mid" and "late" are a generous half of a decade.
 */
export function parseTime(text: string): TimeExpression | null {
  const written = text.trim();
  const known = parsePartialDate(written);
  if (known) return { edtf: written, text, earliest: known.min, latest: known.max };
  const read = fromEdtf(written) ?? fromWords(written.normalize('NFKC').toLowerCase().replace(/\s+/g, ' '));
  return read && { ...read, text };
}

/** The days that a time may mean, an open side as the beginning or the end of time; null where the text is no time. */
export function timeRange(text: string): DayRange | null {
  const time = parseTime(text);
  return time && { min: time.earliest ?? BEGINNING, max: time.latest ?? FOREVER };
}

type Read = Omit<TimeExpression, 'text'>;

function fromEdtf(text: string): Read | null {
  const parts = text.split('/');
  if (parts.length === 2) {
    const [from, to] = parts.map((part) => (part === '..' || part === '' ? OPEN : oneDate(part))) as Sides;
    if (from === null || to === null || (from === OPEN && to === OPEN)) return null;
    if (from.earliest !== null && to.latest !== null && from.earliest > to.latest) return null;
    return interval(from.edtf, to.edtf, from.earliest, to.latest);
  }
  return parts.length === 1 ? oneDate(text) : null;
}

type Sides = [from: Read | null, to: Read | null];

const OPEN: Read = { edtf: '..', earliest: null, latest: null };

function oneDate(text: string): Read | null {
  const qualified = /^(.+?)([?~%])$/.exec(text);
  if (qualified) {
    const [, date, mark] = qualified;
    const exact = plain(date!);
    return exact && (mark === '~' ? about(exact) : { edtf: text, earliest: null, latest: null });
  }
  return plain(text);
}

/** A date without a mark: whole, with unspecified digits, a season or a quarter. */
function plain(text: string): Read | null {
  const known = parsePartialDate(text);
  if (known) return { edtf: text, earliest: known.min, latest: known.max };
  const years = /^(\d{2,3})(X{1,2})$/.exec(text);
  if (years && text.length === 4) return digits(text, text.replaceAll('X', '0'), text.replaceAll('X', '9'));
  const within = /^(\d{4})(?:-(\d{2}))?(?:-XX){1,2}$/.exec(text);
  if (within && text.length <= 10) {
    const range = parsePartialDate(within[2] === undefined ? within[1]! : `${within[1]!}-${within[2]}`);
    return range && { edtf: text, earliest: range.min, latest: range.max };
  }
  const part = /^(\d{4})-(2[1-4]|3[3-6])$/.exec(text);
  if (!part) return null;
  const [year, code] = [Number(part[1]), Number(part[2])];
  // Winter (24) is that of the turn of the year; 33 to 36 are quarters, a code of level 2.
  return code > 30 ? quarter(part[1]!, code - 32) : season(text, year, code);
}

function season(edtf: string, year: number, code: number): Read {
  const month = (code - 20) * 3;
  const [last, end] = month === 12 ? [year + 1, 2] : [year, month + 2];
  return spanOf(edtf, `${year}-${pad(month)}`, `${pad4(last)}-${pad(end)}`);
}

function quarter(year: string, number: number): Read {
  const [from, to] = [`${year}-${pad(number * 3 - 2)}`, `${year}-${pad(number * 3)}`];
  return spanOf(`${from}/${to}`, from, to);
}

function digits(edtf: string, first: string, last: string): Read | null {
  return Number(first) === 0 ? null : spanOf(edtf, first, last);
}

function spanOf(edtf: string, first: string, last: string): Read {
  return { edtf, earliest: parsePartialDate(first)!.min, latest: parsePartialDate(last)!.max };
}

function interval(from: string, to: string, earliest: Day | null, latest: Day | null): Read {
  return { edtf: `${from}/${to}`, earliest, latest };
}

/** One unit more on either side: a day, a month, a year, ten years or a hundred. */
function about({ edtf, earliest, latest }: Read): Read | null {
  const marked = `${edtf}~`;
  if (edtf.includes('/')) return null;
  const step = (text: string, by: number) => neighbour(text, by);
  const [first, last] = [step(edtf, -1), step(edtf, 1)];
  if (!first || !last) return { edtf: marked, earliest, latest };
  return { edtf: marked, earliest: first.min, latest: last.max };
}

function neighbour(edtf: string, by: number): DayRange | null {
  const decade = /^(\d{2,3})(X{1,2})$/.exec(edtf);
  if (decade) {
    const next = plain(String(Number(decade[1]) + by).padStart(decade[1]!.length, '0') + decade[2]!);
    return next && { min: next.earliest!, max: next.latest! };
  }
  const [year, month, day] = edtf.split('-').map(Number) as [number, number?, number?];
  if (month !== undefined && (Number.isNaN(month) || month > 12)) return null;
  const moved = new Date(Date.UTC(2000, (month ?? 1) - 1, day ?? 1));
  moved.setUTCFullYear(year + (month === undefined ? by : 0));
  if (day !== undefined) moved.setUTCDate(day + by);
  else if (month !== undefined) moved.setUTCMonth(month - 1 + by);
  return parsePartialDate(moved.toISOString().slice(0, edtf.length));
}

/** The months in which a part of a year lies, a generous half of it. */
const PARTS_OF_YEAR: Readonly<Record<string, readonly [first: string, last: string]>> = {
  early: ['01', '06'],
  beginning: ['01', '06'],
  初: ['01', '06'],
  mid: ['04', '09'],
  middle: ['04', '09'],
  中: ['04', '09'],
  late: ['07', '12'],
  end: ['07', '12'],
  末: ['07', '12'],
  底: ['07', '12'],
};
const SEASONS: Readonly<Record<string, number>> = {
  spring: 21,
  春: 21,
  summer: 22,
  夏: 22,
  autumn: 23,
  fall: 23,
  秋: 23,
  winter: 24,
  冬: 24,
};
const QUARTERS = ['first', 'second', 'third', 'fourth'];
const CHINESE_DIGITS = '一二三四';
const HALVES: Readonly<Record<string, readonly [first: number, last: number]>> = {
  early: [0, 4],
  初: [0, 4],
  mid: [3, 7],
  中: [3, 7],
  late: [5, 9],
  末: [5, 9],
};

type Rule = readonly [form: RegExp, read: (match: RegExpExecArray) => Read | null];

/** The words for times, first match first. Every rule reads a whole text. */
const RULES: readonly Rule[] = [
  [/^(?:(early|mid|late)[ -])?(?:the )?(\d{3})0s$/, (m) => decade(m[2]!, m[1])],
  [/^(?:the )?(early|mid|late)[ -](?:the )?(\d{3})0s$/, (m) => decade(m[2]!, m[1])],
  [/^上(?:个)?世纪([1-9])0年代([初中末])?(?:期)?$/, (m) => decade(`19${m[1]!}`, m[2])],
  [/^(\d{2})世纪([0-9])0年代([初中末])?(?:期)?$/, (m) => decade(pad(Number(m[1]) - 1) + m[2]!, m[3])],
  [/^(\d{3})0年代([初中末])?(?:期)?$/, (m) => decade(m[1]!, m[2])],
  [/^(?:the )?(?:(early|mid|late)[ -](?:the )?)?(\d{1,2})(?:st|nd|rd|th)[ -]century$/, (m) => century(m[2]!, m[1])],
  [/^(\d{1,2})世纪([初中末])?[期叶]?$/, (m) => century(m[1]!, m[2])],
  [/^上(?:个)?世纪([初中末])?[期叶]?$/, (m) => century('20', m[1])],
  [/^(\d{3}0s) ?[-–—] ?(\d{3}0s)$/, (m) => between(m[1]!, m[2]!)],
  [/^(\d{3}0s)\?$/, (m) => marked(m[1]!)],
  [/^(early|mid|late)[ -](\d{4})$/, (m) => partOfYear(m[2]!, m[1]!)],
  [/^(?:the )?(beginning|middle|end) of (\d{4})$/, (m) => partOfYear(m[2]!, m[1]!)],
  [/^(\d{4})年([初中末底])$/, (m) => partOfYear(m[1]!, m[2]!)],
  [/^(?:the )?(spring|summer|autumn|fall|winter)(?: of)? (\d{4})$/, (m) => seasonIn(m[2]!, m[1]!)],
  [/^(\d{4})年(春|夏|秋|冬)[天季]?$/, (m) => seasonIn(m[1]!, m[2]!)],
  [/^(\d{4})-?q([1-4])$/, (m) => quarter(m[1]!, Number(m[2]))],
  [/^q([1-4])[ /-]?(\d{4})$/, (m) => quarter(m[2]!, Number(m[1]))],
  [
    /^(?:the )?(first|second|third|fourth) quarter (?:of )?(\d{4})$/,
    (m) => quarter(m[2]!, QUARTERS.indexOf(m[1]!) + 1),
  ],
  [/^(\d{4})年第?([1-4一二三四])季度$/, (m) => quarter(m[1]!, Number(m[2]) || CHINESE_DIGITS.indexOf(m[2]!) + 1)],
  [/^(\d{4})年(上|下)半年$/, (m) => half(m[1]!, m[2] === '上')],
  [/^(?:the )?(first|second) half (?:of )?(\d{4})$/, (m) => half(m[2]!, m[1] === 'first')],
  [/^(?:circa|ca\.?|c\.?|about|around|approximately|大约|约|左右) ?(.+)$/, (m) => approximate(m[1]!)],
  [/^(.+?)(?:左右|前后)$/, (m) => approximate(m[1]!)],
  [/^(?:possibly|perhaps|probably|可能是?) ?(.+)$/, (m) => marked(m[1]!)],
  [/^before (.+)$/, (m) => before(m[1]!)],
  [/^(.+?)(?:以前|之前|前)$/, (m) => before(m[1]!)],
  [/^after (.+)$/, (m) => after(m[1]!)],
  [/^(.+?)(?:以后|之后|后)$/, (m) => after(m[1]!)],
  [/^(?:by|until|up to|no later than|not later than|not after|不晚于|截至) ?(.+)$/, (m) => openFrom(m[1]!)],
  [/^(?:from|since|no earlier than|not earlier than|not before|不早于|自) ?(.+?)(?: on)?$/, (m) => openTo(m[1]!)],
  [/^(?:between|from) (.+?) (?:and|to) (.+)$/, (m) => between(m[1]!, m[2]!)],
  [/^(\d{4}) ?[-–—~至到] ?(\d{4})年?$/, (m) => between(m[1]!, m[2]!)],
  [/^(.+?) to (.+)$/, (m) => between(m[1]!, m[2]!)],
  [/^(.+年.*?)[至到—–-](.+年.*)$/, (m) => between(m[1]!, m[2]!)],
];

function fromWords(text: string): Read | null {
  for (const [form, read] of RULES) {
    const match = form.exec(text);
    const found = match && read(match);
    if (found) return found;
  }
  return null;
}

/** A date within words: partial, of unspecified digits, or a Chinese one; or other words that are a time. */
function dateIn(words: string): Read | null {
  const chinese = /^(\d{4})年(?:(\d{1,2})月(?:(\d{1,2})日)?)?$/.exec(words);
  if (!chinese) return plain(words.toUpperCase()) ?? fromWords(words);
  return plain([chinese[1]!, ...chinese.slice(2).flatMap((part) => (part ? pad(Number(part)) : []))].join('-'));
}

function decade(tens: string, part: string | undefined): Read | null {
  const whole = plain(`${tens}X`);
  const half = part === undefined ? undefined : HALVES[part];
  return whole && half ? spanOf(`${tens}X`, `${tens}${half[0]}`, `${tens}${half[1]}`) : whole;
}

/** The nth century, from the year with which people begin it to the one with which it ends: 1900 to 2000 for the 20th. */
function century(nth: string, part: string | undefined): Read | null {
  const before = Number(nth) - 1;
  if (before < 1) return null;
  const half = part === undefined ? undefined : HALVES[part];
  const [first, last] = half ? [half[0] * 10, half[1] === 9 ? 100 : (half[1] + 1) * 10] : [0, 100];
  const yearAt = (years: number) => pad4(before * 100 + years);
  return spanOf(`${pad(before)}XX`, yearAt(first), yearAt(last));
}

function partOfYear(year: string, part: string): Read {
  const [first, last] = PARTS_OF_YEAR[part]!;
  return spanOf(year, `${year}-${first}`, `${year}-${last}`);
}

/** A season in words; a winter may be the one with which its year begins, or ends. */
function seasonIn(year: string, name: string): Read {
  const code = SEASONS[name]!;
  const read = season(`${year}-${code}`, Number(year), code);
  return code === SEASONS['winter'] ? { ...read, earliest: parsePartialDate(year)!.min } : read;
}

function half(year: string, first: boolean): Read {
  const [from, to] = first ? [`${year}-01`, `${year}-06`] : [`${year}-07`, `${year}-12`];
  return spanOf(`${from}/${to}`, from, to);
}

function approximate(words: string): Read | null {
  const date = dateIn(words);
  return date && about(date);
}

function marked(words: string): Read | null {
  const date = dateIn(words);
  return date && !date.edtf.includes('/') ? { edtf: `${date.edtf}?`, earliest: null, latest: null } : null;
}

function before(words: string): Read | null {
  const date = dateIn(words);
  return date?.earliest ? interval('..', date.edtf, null, moveDay(date.earliest, -1)) : null;
}

function after(words: string): Read | null {
  const date = dateIn(words);
  return date?.latest ? interval(date.edtf, '..', moveDay(date.latest, 1), null) : null;
}

function openFrom(words: string): Read | null {
  const date = dateIn(words);
  return date?.latest ? interval('..', date.edtf, null, date.latest) : null;
}

function openTo(words: string): Read | null {
  const date = dateIn(words);
  return date?.earliest ? interval(date.edtf, '..', date.earliest, null) : null;
}

function between(from: string, to: string): Read | null {
  const [first, last] = [dateIn(from), dateIn(to)];
  if (!first?.earliest || !last?.latest || first.earliest > last.latest) return null;
  if (first.edtf.includes('/') || last.edtf.includes('/')) return null;
  return interval(first.edtf, last.edtf, first.earliest, last.latest);
}

function moveDay(day: Day, by: number): Day {
  const moved = new Date(Date.UTC(2000, (Math.floor(day / 100) % 100) - 1, day % 100));
  moved.setUTCFullYear(Math.floor(day / 10000), (Math.floor(day / 100) % 100) - 1, (day % 100) + by);
  return moved.getUTCFullYear() * 10000 + (moved.getUTCMonth() + 1) * 100 + moved.getUTCDate();
}

function pad(number: number): string {
  return String(number).padStart(2, '0');
}

function pad4(number: number): string {
  return String(number).padStart(4, '0');
}
