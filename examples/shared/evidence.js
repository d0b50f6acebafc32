/** A colour for each kind of entity, as in the explorer. */
export const COLOURS = {
  PERSON: '#a8412a',
  FIRM: '#0a5cc2',
  ASSOCIATION: '#7a3fa8',
  GOVERNMENT_BODY: '#8a1f4b',
  PLACE: '#2f6b2f',
  PROGRAMME: '#00696b',
  GROUP: '#6a5a00',
  VENTURE: '#5a5f6a',
};

export const FONT = 'system-ui, "Noto Sans SC", sans-serif';

/** The name, and below it the Chinese one if a source gives one. */
export function bothNames({ name, names }) {
  const chinese = names.find((one) => /\p{Script=Han}/u.test(one));
  return [...new Set([name, chinese])].filter(Boolean).join('\n');
}

/** Loads the characters that a canvas is about to draw; a canvas does not wait for them. */
export async function loadFont(texts) {
  await document.fonts.load("14px 'Noto Sans SC'", texts.join(''));
}

/** All sources by id. Throws where the server answers with an error. */
export async function fetchSources() {
  const query = '{ sources(first: 100) { nodes { id title publisherName published } } }';
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  const { data, errors } = await response.json();
  if (errors) throw new Error(errors[0].message);
  return new Map(data.sources.nodes.map((source) => [source.id, source]));
}

/** What is known of the time of a relation, in words; what no source says is said to be unknown. */
export function timeOf({ start, end, ended, attestedFrom, attestedTo }) {
  const said = attestedFrom === attestedTo ? attestedTo : `${attestedFrom} to ${attestedTo}`;
  return [
    start ? `since ${start}` : 'start unknown',
    end ? `until ${end}` : { YES: 'over, end unknown', NO: 'lasting', UNKNOWN: 'end unknown' }[ended],
    ...(attestedTo ? [`attested ${said}`] : []),
  ].join(' · ');
}

/** Shows relations beside the drawing, each with its time and with who says so. */
export function showRelations(title, relations) {
  const panel = document.querySelector('aside');
  panel.replaceChildren(element('h2', title), ...relations.map(articleOf));
}

function articleOf({ sentence, time, sources }) {
  const article = element('article', '');
  const cited = sources.map(({ title, publisherName, published }) =>
    element('small', `${[publisherName, published].filter(Boolean).join(', ')}: ${title}`),
  );
  article.append(element('p', sentence), element('p', time), ...cited.flatMap((one) => [one, element('br', '')]));
  return article;
}

function element(name, text) {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}
