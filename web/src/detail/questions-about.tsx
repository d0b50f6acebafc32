import { ORGANIZATION_KINDS } from '../../../src/domain/vocabulary.ts';
import { useView } from '../address/address-bar.ts';
import { HOME } from '../address/view.ts';
import { useAnswer } from '../data/use-answer.ts';
import { QuestionsAboutDocument, type EntityKind, type EntityOnSceneFragment } from '../generated/operations.ts';
import { ViewLink } from '../elements/header.tsx';
import { useWords } from '../words/words.ts';

/** The variables of questions that take an entity, and of which kind; of any where null. */
const TAKES: Readonly<Record<string, readonly EntityKind[] | null>> = {
  entity: null,
  organization: ORGANIZATION_KINDS,
  firm: ['FIRM'],
  body: ['GOVERNMENT_BODY'],
  group: ['GROUP'],
};

/** The analysts' questions that can be asked of an entity with nothing else given but the time. */
export function QuestionsAbout({ entity }: { readonly entity: EntityOnSceneFragment }) {
  const { lang, asOf } = useView();
  const words = useWords();
  const questions = useAnswer(QuestionsAboutDocument, { lang }).data?.data.questions ?? [];
  const asked = questions.flatMap(({ name, title, variables }) => {
    const given: Record<string, string> = {};
    for (const variable of variables.filter(({ required }) => required)) {
      if (variable.name === 'asOf' && asOf !== null) given['asOf'] = asOf;
      else if (takes(variable.name, entity.kind)) given[variable.name] = entity.id;
      else return [];
    }
    return Object.values(given).includes(entity.id) ? [{ name, title, given }] : [];
  });
  if (asked.length === 0) return null;
  return (
    <details className="questions-about">
      <summary>{words.questionsAbout}</summary>
      <ul>
        {asked.map(({ name, title, given }) => (
          <li key={name}>
            <ViewLink to={{ ...HOME, lang, screen: 'questions', question: name, variables: given }}>{title}</ViewLink>
          </li>
        ))}
      </ul>
    </details>
  );
}

function takes(variable: string, kind: EntityKind): boolean {
  return variable in TAKES && (TAKES[variable]?.includes(kind) ?? true);
}
