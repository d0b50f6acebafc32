import { escapeHtml } from '../domain/escape-html.ts';
import { typeLabel } from '../domain/labels/label.ts';
import { PHRASES } from '../domain/labels/phrases.ts';
import type { Lang } from '../domain/labels/lang.ts';
import type { DescribedEntity, DescribedRelation } from '../identity/described-entity.ts';
import { POSSIBLY_SAME_AS } from '../identity/says-who.ts';
import { kindName } from './manifest.ts';

/** How many relations a preview shows; there is room for no more. */
const MOST_RELATIONS = 6;

/** A small page that tells an entity apart from its namesakes: its kind, names, numbers, places and some relations. */
export function previewPage(entity: DescribedEntity, lang: Lang): string {
  return `<!doctype html>
<html lang="${lang === 'zh' ? 'zh-Hans' : 'en'}">
<head>
<meta charset="utf-8">
<title>${escapeHtml(entity.names[0]?.value ?? entity.id)}</title>
<style>
body { font: 14px/1.5 system-ui, sans-serif; margin: 12px; color-scheme: light dark; }
h1 { font-size: 16px; margin: 0; }
p, ul { margin: 6px 0; padding: 0; list-style: none; }
.kind { opacity: .7; }
</style>
</head>
<body>
${flyoutHtml(entity, lang)}
</body>
</html>
`;
}

/** The same as a piece of HTML, for clients that show it in a page of their own. */
export function flyoutHtml({ id, kind, names, identifiers, places, relations }: DescribedEntity, lang: Lang): string {
  const [shown, ...others] = names.map(({ value }) => value);
  const separator = PHRASES.and[lang];
  const lines = [
    others.join(separator),
    identifiers.map(({ scheme, value }) => `${scheme} ${value}`).join(separator),
    places.slice(0, 3).join(separator),
  ].filter((line) => line !== '');
  const isTelling = ({ type }: DescribedRelation) => Number(type !== POSSIBLY_SAME_AS);
  const related = relations
    .toSorted((a, b) => isTelling(b) - isTelling(a))
    .slice(0, MOST_RELATIONS)
    .map(({ type, direction, other }) => {
      const words = typeLabel(type, lang, direction) + PHRASES.colon[lang] + other.name;
      return `<li>${escapeHtml(words)}</li>`;
    });
  return [
    `<h1>${escapeHtml(shown ?? id)}</h1>`,
    `<p class="kind">${escapeHtml(`${kindName(kind, lang)} · ${id}`)}</p>`,
    ...lines.map((line) => `<p>${escapeHtml(line)}</p>`),
    ...(related.length === 0 ? [] : [`<ul>${related.join('')}</ul>`]),
  ].join('\n');
}
