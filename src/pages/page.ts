import { phrase } from '../domain/labels/phrase.ts';
import type { Bilingual, Lang } from '../domain/labels/lang.ts';

/** What a page is asked for, and where it stands: enough to make every link of it. */
export interface PageRequest {
  readonly lang: Lang;
  /** The path under which the server is reached, `/guanxi`; empty at the root of a host. */
  readonly basePath: string;
  /** The address of the server as its reader reaches it, with that path: `https://guanxi.example/guanxi`. */
  readonly site: string;
  /** The path of the page, escaped: `/entity/ssec`. */
  readonly path: string;
  /** The parameters of its address besides the language and `embed`, each once. */
  readonly query: Readonly<Record<string, string>>;
  /** Whether the page is shown within another one. */
  readonly embed: boolean;
}

/** The moment that a page is asked of, by `?at=`; null for now. */
export function momentOf({ query }: PageRequest): string | null {
  return query['at'] ?? null;
}

/** A page as text, with its status. */
export interface RenderedPage {
  readonly kind: 'page';
  readonly status: number;
  readonly html: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** What is answered to a request for a page: the page, the address of another one, or a file; one with a name is saved. */
export type PageAnswer =
  | RenderedPage
  | { readonly kind: 'moved'; readonly to: string }
  | { readonly kind: 'file'; readonly type: string; readonly name: string | null; readonly text: string };

/** An operation of a page was refused or failed; the message is for its reader. */
export class PageFault extends Error {
  readonly code: string;
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;

  constructor(message: string, code: string, status: number, headers: Readonly<Record<string, string>> = {}) {
    super(message);
    this.name = 'PageFault';
    this.code = code;
    this.status = status;
    this.headers = headers;
  }
}

/** Asks one of the pages' operations. Throws PageFault where the answer has errors. */
export type Ask = <Data, Variables>(operation: Operation<Data, Variables>, variables: Variables) => Promise<Data>;

/** The text of an operation that knows what it takes and answers. */
export interface Operation<Data, Variables> {
  toString(): string;
  readonly __apiType?: (variables: Variables) => Data;
}

type Params = Readonly<Record<string, string | null>>;

/** A link within the site, in the language of the page. */
export function hrefOf(
  { basePath, lang }: Pick<PageRequest, 'basePath' | 'lang'>,
  path: string,
  params: Params = {},
): string {
  return basePath + withParams(path, { lang: lang === 'en' ? null : lang, ...params });
}

/** The address of a page as others write it down. */
export function addressOf({ site }: Pick<PageRequest, 'site'>, path: string, params: Params = {}): string {
  return site + withParams(path, params);
}

/** A path with parameters; those that are null or empty are left out. */
export function withParams(path: string, params: Params): string {
  const given = Object.entries(params).flatMap(([name, value]) =>
    value === null || value === ''
      ? []
      : [`${encodeURIComponent(name)}=${encodeURIComponent(value).replaceAll('%2C', ',').replaceAll('%3A', ':')}`],
  );
  return given.length === 0 ? path : `${path}?${given.join('&')}`;
}

/** The path of the page of an entity, a relation or a source. */
export function pathTo(of: 'entity' | 'relation' | 'source', id: string): string {
  return `/${of}/${encodeURIComponent(id)}`;
}

/** The anchor of a claim on the page of its source. */
export function claimAnchor(id: string): string {
  return `claim-${encodeURIComponent(id)}`;
}

/** A phrase in the language of the page. */
export function say<const Phrase extends Bilingual>(
  { lang }: Pick<PageRequest, 'lang'>,
  words: Phrase,
  values: Parameters<typeof phrase<Phrase>>[2],
): string {
  return phrase(words, lang, values);
}

/** A number of things in words: `1 source`, `2 sources`. */
export function counted(page: Pick<PageRequest, 'lang'>, count: number, one: Bilingual, many: Bilingual): string {
  return count === 1 ? one[page.lang] : many[page.lang].replace('{count}', count.toLocaleString(page.lang));
}

/** The tag of a language, as HTML has it. */
export function htmlLang(lang: Lang): string {
  return lang === 'zh' ? 'zh-Hans' : 'en';
}
