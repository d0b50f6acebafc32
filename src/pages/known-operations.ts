import { ATTRIBUTES } from '../domain/attributes.ts';
import { ENTITY_KINDS } from '../domain/vocabulary.ts';
import {
  BrowseRelationsDocument,
  BrowseStartDocument,
  EntityPageDocument,
  PageEntitiesDocument,
  QuestionFormDocument,
  QuestionPageDocument,
  RelationPageDocument,
  SearchPageDocument,
  SourcePageClaimsDocument,
  SourcePageDocument,
} from '../generated/page-operations.ts';
import { kindListOperation } from './kind-list.ts';

type Values = Readonly<Record<string, unknown>>;

const SOURCE = 'src-chinadaily-20131118-center-links-firms';
const HEAD = 'wang-zhendong.heads.shanghai-coffee-association';

/** The operations that the pages ask, each with the variables of an example, so that they are planned before anybody reads one. */
export const PAGE_OPERATIONS: readonly { readonly query: string; readonly variables: Values }[] = [
  {
    query: EntityPageDocument,
    variables: { id: 'ssec', attributes: ATTRIBUTES.map(({ predicate }) => predicate), after: null, knownAt: null },
  },
  { query: RelationPageDocument, variables: { ids: [HEAD], knownAt: null } },
  { query: SourcePageDocument, variables: { id: SOURCE } },
  { query: SourcePageClaimsDocument, variables: { id: SOURCE, after: null } },
  { query: BrowseStartDocument, variables: {} },
  { query: BrowseRelationsDocument, variables: { where: { type: ['HEADS'] }, after: null } },
  { query: SearchPageDocument, variables: { text: 'coffee', kinds: null, after: null } },
  { query: PageEntitiesDocument, variables: { ids: ['ssec'] } },
  { query: QuestionFormDocument, variables: { name: 'heads' } },
  { query: QuestionPageDocument, variables: { name: 'heads', variables: null } },
  ...ENTITY_KINDS.map((kind) => ({
    query: kindListOperation(kind),
    variables: { where: null, orderBy: { field: 'NAME', direction: 'ASC' }, after: null },
  })),
].map(({ query, variables }) => ({ query: String(query), variables: { lang: 'en', ...variables } }));
