import graphqlPlugin from '@graphql-eslint/eslint-plugin';
import importPlugin, { createNodeResolver } from 'eslint-plugin-import-x';
import tseslint from 'typescript-eslint';

/** The folders of src/, and what else of it each may import from: the house's one direction. */
const mayImport = {
  domain: [],
  graph: ['domain'],
  store: ['identity', 'graph', 'domain', 'generated'],
  query: ['store', 'graph', 'domain', 'generated'],
  sources: ['store', 'graph', 'domain', 'generated'],
  changes: ['sources', 'store', 'graph', 'domain', 'generated'],
  registers: ['store', 'graph', 'domain', 'generated'],
  exchange: ['registers', 'store', 'graph', 'domain', 'generated'],
  reconcile: ['store', 'query', 'identity', 'graph', 'domain', 'generated'],
  identity: ['domain'],
  questions: ['domain'],
  synthetic: ['domain'],
  drafting: ['identity', 'domain', 'generated'],
  access: ['graph', 'domain', 'generated'],
  agents: ['domain'],
  pages: ['domain', 'generated'],
  api: [
    'agents',
    'pages',
    'access',
    'changes',
    'exchange',
    'questions',
    'reconcile',
    'query',
    'graph',
    'domain',
    'generated',
  ],
  commands: [
    'config.ts',
    'access',
    'agents',
    'pages',
    'api',
    'questions',
    'drafting',
    'changes',
    'exchange',
    'registers',
    'synthetic',
    'sources',
    'query',
    'store',
    'graph',
    'domain',
    'generated',
  ],
};

const zones = Object.entries(mayImport).map(([folder, others]) => ({
  target: `./src/${folder}`,
  from: './src',
  except: [folder, ...others].map((allowed) => `./${allowed}`),
  message: `src/${folder} may import from ${others.length === 0 ? 'nothing of ours' : others.join(', ')} only.`,
}));

const folderIndex = {
  regex: String.raw`^\.{1,2}/?$|^\..*/(index(\.[jt]s)?)?$`,
  message: 'Import the file itself, not its folder.',
};
const surroundings = ['node:process', 'process'].map((name) => ({
  name,
  importNames: ['env', 'argv'],
  message: 'Only src/main.ts reads the environment and the arguments.',
}));
const driver = { name: 'neo4j-driver', message: 'Only src/graph speaks to the driver.' };
const graphql = {
  group: ['graphql', 'graphql/*'],
  message: 'Only src/api, src/query, src/questions and src/tools know GraphQL.',
};

/** The rule no-restricted-imports for files that may not import these packages; later blocks replace earlier ones. */
function withoutImports({ paths = [], patterns = [] }) {
  return {
    'no-restricted-imports': ['error', { paths: [...surroundings, ...paths], patterns: [folderIndex, ...patterns] }],
  };
}

const sdl = '@graphql-eslint/';

export default tseslint.config(
  { ignores: ['**/dist/', '**/.venv/', 'coverage/', '**/src/generated/'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.strict, tseslint.configs.stylistic],
    plugins: { 'import-x': importPlugin },
    settings: {
      'import-x/resolver-next': [createNodeResolver({ extensions: ['.ts', '.tsx', '.js'] })],
    },
    rules: {
      'max-lines': ['error', { max: 400 }],
      eqeqeq: 'error',
      'no-console': 'error',
      'import-x/no-default-export': 'error',
      'import-x/no-extraneous-dependencies': ['error', { devDependencies: ['{tests,bench,src/tools,web}/**', '*.ts'] }],
      'import-x/no-restricted-paths': [
        'error',
        {
          zones: [
            ...zones,
            {
              target: './web/src',
              from: '.',
              except: ['./web', './src/domain', './questions', './node_modules'],
              message: 'The explorer knows the server by its answers; it may import src/domain and questions only.',
            },
            {
              target: './src/api',
              from: './src/query',
              except: ['./engine.ts'],
              message: 'src/api sees the compiler by src/query/engine.ts only.',
            },
            { target: './src/main.ts', from: './src/tools', message: 'The tools are not part of the program.' },
            { target: './src/tools', from: './src/main.ts', message: 'src/main.ts is run, not imported.' },
            { target: './tests', from: './src/main.ts', message: 'src/main.ts is run, not imported.' },
          ],
        },
      ],
      'no-restricted-properties': [
        'error',
        { object: 'process', property: 'env', message: 'Only src/main.ts reads the environment.' },
        { object: 'process', property: 'argv', message: 'Only src/main.ts reads the arguments.' },
        {
          object: 'Date',
          property: 'now',
          message:
            'Measure time by performance.now(), as clocks are set; write new Date() for a moment of the calendar.',
        },
      ],
      ...withoutImports({ paths: [driver], patterns: [graphql] }),
      '@typescript-eslint/consistent-type-imports': 'error',
      // An index that the code has just made sure of is clearer with `!` than with a branch that never runs.
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
  // Translators find every word in the catalogues: src/domain/labels, and web/src/words for the explorer.
  {
    files: ['src/**', 'web/src/**'],
    ignores: [
      'src/domain/labels/**',
      'web/src/words/**',
      // Characters that names and dates are recognised by, and how they are read; nothing of it is shown.
      'src/domain/{edtf,gloss-words,group-phrase,legal-forms,name-forms,noise,other-families,other-ways,pinyin,post-key,readings,short-words,surnames,titles,variant-characters}.ts',
      'src/identity/{courtesy-words,form-table,place-table,trade-table}.ts',
      // Words by which texts are read.
      'src/drafting/{words,rules,names}/**',
      'src/exchange/in/csv/words/**',
      'src/drafting/{anaphora,attribution,dates,document-facts,figures,groups,han-figures,han-short-forms,layout,pattern,readable,relate,slots}.ts',
      // The names of the invented city are data.
      'src/synthetic/**',
      // A row of data, as an example.
      'src/registers/register-example.ts',
    ],
    rules: {
      'no-restricted-syntax': [
        'error',
        ...[
          'Literal[value=HAN]',
          'TemplateElement[value.raw=HAN]',
          'JSXText[value=HAN]',
          'Property > Identifier[name=HAN]',
        ].map((selector) => ({
          selector: selector.replace('HAN', '/[\\u3000-\\u303f\\u3400-\\u9fff\\uff00-\\uffef]/'),
          message: 'Put Chinese words into src/domain/labels, or web/src/words for the explorer, beside the English.',
        })),
      ],
    },
  },
  {
    files: ['{src,web/src}/**/*.{ts,tsx}'],
    rules: { 'max-lines-per-function': ['error', { max: 80, skipBlankLines: true, skipComments: true }] },
  },
  { files: ['src/graph/**'], rules: withoutImports({ patterns: [graphql] }) },
  { files: ['src/{api,query,questions}/**', 'src/tools/**'], rules: withoutImports({ paths: [driver] }) },
  { files: ['src/main.ts'], rules: { 'no-restricted-properties': 'off', 'no-console': 'off' } },
  { files: ['src/tools/**'], rules: { 'no-restricted-properties': 'off', 'no-console': 'off' } },
  // Vite loads its configuration by its default export.
  { files: ['web/vite.config.ts'], rules: { 'import-x/no-default-export': 'off' } },
  {
    files: ['tests/**', 'bench/**'],
    rules: {
      'no-restricted-properties': 'off',
      'no-restricted-imports': 'off',
      'no-console': 'off',
    },
  },
  // Those that a tool loads by their default export.
  {
    files: ['codegen.ts', 'vitest.config.ts', 'tests/support/global-*.ts'],
    rules: { 'import-x/no-default-export': 'off' },
  },
  { files: ['**/*.js'], rules: { 'max-lines': ['error', { max: 400 }], eqeqeq: 'error', 'no-unused-vars': 'error' } },
  {
    files: ['schema/*.graphql'],
    plugins: { '@graphql-eslint': graphqlPlugin },
    languageOptions: {
      parser: graphqlPlugin.parser,
      parserOptions: { graphQLConfig: { schema: 'schema/*.graphql' } },
    },
    rules: {
      ...graphqlPlugin.configs['flat/schema-recommended'].rules,
      ...graphqlPlugin.configs['flat/schema-relay'].rules,
      'max-lines': ['error', { max: 400 }],
      [`${sdl}no-scalar-result-type-on-mutation`]: 'error',
      [`${sdl}input-name`]: ['error', { checkInputType: true, caseSensitiveInputType: false }],
      [`${sdl}require-nullable-result-in-root`]: 'error',
      [`${sdl}require-description`]: [
        'error',
        {
          types: true,
          rootField: true,
          DirectiveDefinition: true,
          EnumValueDefinition: true,
          FieldDefinition: true,
          InputValueDefinition: true,
        },
      ],
      // What has an id of its own implements Node; a name, a figure's size or a count has none.
      [`${sdl}strict-id-in-types`]: 'off',
      // Arguments are described in one line beside them, everything else in a block above it.
      [`${sdl}description-style`]: 'off',
      'no-restricted-syntax': [
        'error',
        {
          selector: ':not(InputValueDefinition) > StringValue.description[block=false]',
          message: 'Write the description as a block.',
        },
      ],
      [`${sdl}naming-convention`]: [
        'error',
        {
          types: 'PascalCase',
          FieldDefinition: 'camelCase',
          InputValueDefinition: 'camelCase',
          DirectiveDefinition: 'camelCase',
          // The rules of search are words of the public contract, in lower case.
          'EnumValueDefinition[parent.name.value!=MatchRule]': 'UPPER_CASE',
          'FieldDefinition[parent.name.value=Query]': { forbiddenPrefixes: ['query', 'get', 'list'] },
        },
      ],
      // Paging forward is enough for what hangs on a thing, and a list of nodes spares the reader its edges.
      [`${sdl}relay-arguments`]: ['error', { includeBoth: false }],
      [`${sdl}relay-edge-types`]: ['error', { listTypeCanWrapOnlyEdgeType: false, withEdgeSuffix: true }],
    },
  },
  // `kind` is taken: which of the eight kinds an entity is.
  { files: ['schema/place.graphql'], rules: { [`${sdl}no-typename-prefix`]: 'off' } },
);
