// What npm runs after an installation: the build, where the compiler was installed too.
import { buildIfStale } from './build-if-stale.js';

process.exitCode = buildIfStale() ? 0 : 1;
