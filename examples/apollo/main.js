import { ApolloClient, gql, HttpLink, InMemoryCache } from '@apollo/client';

const client = new ApolloClient({ link: new HttpLink({ uri: '/graphql' }), cache: new InMemoryCache() });
const HEADS = gql`
  {
    relations(where: { type: [HEADS] }, first: 100) {
      nodes {
        id
        sentence(lang: "en")
        zh: sentence(lang: "zh")
        claims {
          id
          source {
            id
            publisherName
            published
          }
        }
      }
    }
  }
`;
const { data } = await client.query({ query: HEADS });
for (const { sentence, zh, claims } of data.relations.nodes) {
  const said = claims.map(({ source }) => `${source.publisherName}, ${source.published ?? 'undated'}`);
  const item = Object.assign(document.createElement('li'), { textContent: `${sentence} · ${zh} (${said.join('; ')})` });
  document.querySelector('ul').append(item);
}
