import { ATTRIBUTES } from '../domain/attributes.ts';
import { heading, label } from '../domain/labels/label.ts';
import { inLang } from '../domain/labels/in-lang.ts';
import { valueLabel } from '../domain/labels/value-label.ts';
import { PAGE_WORDS } from '../domain/labels/page-words.ts';
import type { EntityPageQuery } from '../generated/page-operations.ts';
import type { Citations } from './citations.ts';
import { claimRemarks, periodWords } from './claim-words.ts';
import { say, type PageRequest } from './page.ts';
import { Cited, EntityLink, Section } from './parts.tsx';

type Entity = NonNullable<EntityPageQuery['entity']>;
type AttributeClaim = Entity['claims']['nodes'][number];

interface Part {
  readonly page: PageRequest;
  readonly entity: Entity;
  readonly citations: Citations;
}

/** What sources say an entity is like. */
export function Attributes({ page, entity, citations }: Part) {
  const { lang } = page;
  const own = entity.claims.nodes.filter(({ object }) => object?.id !== entity.id);
  return (
    <Section id="facts" title={PAGE_WORDS.facts[lang]} count={own.length}>
      {own.length === 0 && <p className="quiet">{PAGE_WORDS.noFacts[lang]}</p>}
      <dl className="facts">
        {own.map((claim) => (
          <div key={claim.id}>
            <dt>{heading(label('predicate', claim.predicate, lang) ?? claim.predicate)}</dt>
            <dd>
              <AttributeValue page={page} claim={claim} /> <Cited page={page} citations={citations} claims={[claim]} />
              <span className="remarks">{claimRemarks(page, claim).join(' · ')}</span>
            </dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}

function AttributeValue({ page, claim }: { readonly page: PageRequest; readonly claim: AttributeClaim }) {
  const { predicate, object, objectTerm, value, sentence } = claim;
  if (object !== null) return <EntityLink page={page} entity={object} />;
  if (objectTerm !== null) return inLang(objectTerm.name, page.lang);
  if (value === null || hasOwnForm(predicate)) return sentence;
  return valueLabel(predicate, value, page.lang) ?? inLang(value, page.lang);
}

/** Attributes whose values only their sentence says in full. */
function hasOwnForm(predicate: string): boolean {
  return ATTRIBUTES.find((one) => one.predicate === predicate)?.takes === 'OWN_FORM';
}

/** The figures that sources give, each with what it counts, its hedge and its time. */
export function Figures({ page, entity: { statistics }, citations }: Part) {
  const { lang } = page;
  if (statistics.length === 0) return null;
  return (
    <Section id="figures" title={PAGE_WORDS.figures[lang]} count={statistics.length}>
      <dl className="facts">
        {statistics.map(({ id, measure, figure, period, asOfBasis, rank, polarity, claims }) => (
          <div key={id}>
            <dt>{measure}</dt>
            <dd>
              <b>{figure}</b> <Cited page={page} citations={citations} claims={claims} />
              <span className="remarks">
                {[
                  period === null ? PAGE_WORDS.undated[lang] : say(page, PAGE_WORDS.figureFor, { time: period.text }),
                  asOfBasis,
                  rank === 'NORMAL' ? null : label('Rank', rank, lang),
                  polarity === 'DENIED' ? label('Polarity', polarity, lang) : null,
                ]
                  .filter((text) => text !== null)
                  .join(' · ')}
              </span>
            </dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}

/** Every name that sources give, of which kind and language, and the numbers in registers. */
export function Names({ page, entity: { names, identifiers, formerIds } }: Part) {
  const { lang } = page;
  return (
    <Section id="names" title={PAGE_WORDS.names[lang]} count={names.length}>
      <dl className="facts">
        {names.map(({ value, lang: tag, kind, start, end }, index) => (
          <div key={index}>
            <dt>{heading(label('NameKind', kind, lang) ?? kind)}</dt>
            <dd>
              <span lang={tag ?? undefined}>{value}</span>
              <span className="remarks">
                {[
                  tag === null ? null : label('Language', tag.slice(0, 2), lang),
                  start === null && end === null ? null : periodWords(page, { start, end }),
                ]
                  .filter((text) => text !== null)
                  .join(' · ')}
              </span>
            </dd>
          </div>
        ))}
      </dl>
      <h3>{PAGE_WORDS.identifiers[lang]}</h3>
      {identifiers.length === 0 && <p className="quiet">{PAGE_WORDS.noIdentifiers[lang]}</p>}
      <dl className="facts">
        {identifiers.map(({ scheme, value, valid, meaning }) => (
          <div key={`${scheme} ${value}`}>
            <dt>{scheme}</dt>
            <dd>
              <code>{value}</code>
              <span className="remarks">
                {[
                  valid === null ? null : valid ? PAGE_WORDS.codeValid[lang] : PAGE_WORDS.codeInvalid[lang],
                  meaning?.authority ?? null,
                  meaning?.category ?? null,
                ]
                  .filter((text) => text !== null)
                  .join(' · ')}
              </span>
            </dd>
          </div>
        ))}
      </dl>
      {formerIds.length > 0 && (
        <p className="quiet">{say(page, PAGE_WORDS.formerIds, { ids: formerIds.join(', ') })}</p>
      )}
    </Section>
  );
}
