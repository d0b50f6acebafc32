import { copyFileSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { RELEASED_FOLDER } from './read-released-schema.ts';

// `npm run release-schema`, at a release: records the present schema as that of the version in package.json.
const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
rmSync(RELEASED_FOLDER, { recursive: true, force: true });
mkdirSync(RELEASED_FOLDER);
copyFileSync('src/generated/schema.graphql', join(RELEASED_FOLDER, `${version}.graphql`));
