import type { CodegenConfig } from '@graphql-codegen/cli';

/** How operations become types and texts. */
const OPERATIONS = {
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
};

/** What is generated from schema/, cypher/, web/operations/, src/pages/operations/ and the schema of source files: committed, checked for staleness by `npm run generate:check`. */
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
    'web/src/generated/operations.ts': {
      documents: 'web/operations/*.graphql',
      plugins: ['typescript-operations', 'typed-document-node'],
      config: OPERATIONS,
    },
    // What the pages from the server ask, likewise.
    'src/generated/page-operations.ts': {
      documents: 'src/pages/operations/*.graphql',
      plugins: ['typescript-operations', 'typed-document-node'],
      config: OPERATIONS,
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
