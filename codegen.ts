import type { CodegenConfig } from '@graphql-codegen/cli';

/** How operations become typed documents: as text, so that a client needs no parser. */
const typedDocuments = {
  plugins: ['typescript-operations', 'typed-document-node'],
  config: {
    documentMode: 'string',
    mergeFragmentTypes: true,
    enumsAsTypes: true,
    useTypeImports: true,
    immutableTypes: true,
    defaultScalarType: 'unknown',
    scalars: {
      ID: 'string',
      PartialDate: 'string',
      LocalDate: 'string',
      URL: 'string',
      JSONObject: 'Record<string, unknown>',
      DateTime: 'string',
      EntityReference: 'string | Record<string, unknown>',
    },
  },
} satisfies CodegenConfig['generates'][string];

/** What is generated from schema/, cypher/, web/operations/, src/pages/operations/, questions/ and the schema of source files: committed, checked for staleness by `npm run generate:check`. */
const config: CodegenConfig = {
  schema: 'schema/*.graphql',
  importExtension: '.ts',
  generates: {
    'src/generated/graphql.ts': {
      plugins: ['typescript', 'typescript-resolvers'],
      config: {
        contextType: '../query/context.ts#Context',
        useTypeImports: true,
        immutableTypes: true,
        enumsAsTypes: true,
        // The compiler of a field that an interface has takes its arguments from there.
        addInterfaceFieldResolverTypes: true,
        // A resolver that the schema asks for must be there; what a caller may leave out stays optional.
        avoidOptionals: { field: true, query: true, mutation: true },
        resolversNonOptionalTypename: { unionMember: true, interfaceImplementingType: true },
        defaultScalarType: 'unknown',
        scalars: {
          ID: { input: 'string', output: 'string' },
          PartialDate: 'string',
          LocalDate: 'string',
          URL: 'string',
          JSONObject: 'Record<string, unknown>',
          DateTime: 'string',
          EntityReference: 'string | Record<string, unknown>',
        },
      },
    },
    // What the explorer asks, typed; the answers' types come from nowhere else.
    'web/src/generated/operations.ts': { documents: 'web/operations/*.graphql', ...typedDocuments },
    // What the pages from the server ask, likewise.
    'src/generated/page-operations.ts': { documents: 'src/pages/operations/*.graphql', ...typedDocuments },
    // What ships with the server, for other programs: the same, and the analysts' questions.
    'packages/client/src/generated/operations.ts': { documents: 'web/operations/*.graphql', ...typedDocuments },
    'packages/client/src/generated/questions.ts': {
      documents: ['questions/*.graphql', '!questions/first-*.graphql'],
      ...typedDocuments,
    },
    'src/generated/schema.graphql': { plugins: ['schema-ast'], config: { sort: true } },
    'src/generated/source-file.ts': {
      plugins: ['./src/tools/source-types-plugin.ts'],
      config: { file: 'data/source.schema.json' },
    },
    'src/generated/cypher.ts': {
      plugins: ['./src/tools/cypher-plugin.ts'],
      config: { folder: 'cypher', typesFrom: '../graph/statement.ts' },
    },
  },
};

export default config;
