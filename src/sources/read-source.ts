import { createHash } from 'node:crypto';
import type { Check } from './checks/check.ts';
import { circleProblems } from './checks/circles.ts';
import { checkClaims } from './checks/claims.ts';
import { checkDisputes } from './checks/disputes.ts';
import { checkEntities } from './checks/entities.ts';
import { checkEvidence } from './checks/evidence.ts';
import { checkStatistics, checkTrends } from './checks/figures.ts';
import { checkIdentityClaims } from './checks/identity-claims.ts';
import { identityProblems } from './checks/identities.ts';
import { checkNames } from './checks/names.ts';
import { checkPassages } from './checks/passages.ts';
import { postRemarks } from './checks/posts.ts';
import { successorRemarks } from './checks/successors.ts';
import { checkRemarks } from './checks/remarks.ts';
import { checkSourceEntry } from './checks/source-entry.ts';
import { acrossFiles } from './checks/across-files.ts';
import { checkTerms } from './checks/terms.ts';
import { checkTogether } from './checks/together.ts';
import { inReadingOrder, type Problem } from './problem.ts';
import { readYaml } from './read-yaml.ts';
import { schemaProblems } from './schema-problems.ts';
import { textProblems } from './text-problems.ts';
import { wellFormedItems, type WellFormedItems } from './well-formed-items.ts';
import type { SourceFile } from '../generated/source-file.ts';
import { NOTHING_KNOWN, referenceIndexOf, type StoredReferences } from './reference-index.ts';

/** A file as it was found: the name to tell it by, and its bytes. */
export interface FoundFile {
  readonly file: string;
  readonly bytes: Uint8Array;
}

/** A source file without fault. */
export interface ReadSource {
  readonly file: string;
  /** SHA-256 of its bytes. */
  readonly hash: string;
  readonly content: SourceFile;
}

/** What reading gives: the sources, or all that is wrong with them; never both. */
export interface ReadResult {
  readonly sources: readonly ReadSource[];
  readonly problems: readonly Problem[];
  /** What is worth a second look. It does not keep a file from being loaded. */
  readonly remarks: readonly Problem[];
}

/** A file read as far as its own shape goes, before it is compared with others. */
export interface ParsedFile extends FoundFile {
  readonly wellFormed: WellFormedItems | null;
  readonly content: SourceFile;
  readonly problems: readonly Problem[];
}

const CHECKS: readonly Check[] = [
  checkSourceEntry,
  checkPassages,
  checkEvidence,
  checkTerms,
  checkEntities,
  checkNames,
  checkClaims,
  checkTrends,
  checkIdentityClaims,
  checkStatistics,
  checkRemarks,
  checkDisputes,
  checkTogether,
];

const REMARKS: readonly ((
  files: readonly WellFormedItems[],
  merged: StoredReferences['merged'],
) => readonly Problem[])[] = [acrossFiles, postRemarks, successorRemarks];

/** Reads one file on its own: as YAML, and against the schema. */
export function parseSource({ file, bytes }: FoundFile): ParsedFile {
  const yaml = readYaml(file, bytes);
  if (!('data' in yaml)) return { file, bytes, wellFormed: null, content: NO_CONTENT, problems: yaml };
  const faults = schemaProblems(yaml);
  const fatal = faults.filter((fault) => fault.fatal).map(({ place }) => place);
  const unseen = textProblems(yaml);
  const reported = new Set(unseen.map(({ path }) => path));
  const problems = [...unseen, ...faults.map(({ problem }) => problem).filter(({ path }) => !reported.has(path))];
  return { file, bytes, wellFormed: wellFormedItems(file, yaml, fatal), content: yaml.data as SourceFile, problems };
}

/**
 * Checks files that are read together against each other. `known` is what the database they are meant for holds
 * beside them. Everything that is wrong with any of them is told, in the order of reading.
 */
export function checkSources(files: readonly ParsedFile[], known: StoredReferences = NOTHING_KNOWN): ReadResult {
  const wellFormed = files.flatMap((file) => (file.wellFormed === null ? [] : [file.wellFormed]));
  const references = referenceIndexOf(
    files.map((file) => file.wellFormed),
    known,
  );
  const reported = files.flatMap((file) => file.problems);
  const places = new Set(reported.map(({ file, path }) => `${file}:${path}`));
  const further = [
    ...identityProblems(wellFormed, known),
    ...wellFormed.flatMap((file) => CHECKS.flatMap((check) => check(file, references))),
    ...circleProblems(wellFormed),
    // What the schema has told of a place need not be told again in other words.
  ].filter(({ file, path }) => !places.has(`${file}:${path}`));
  const problems = [...reported, ...further].sort(inReadingOrder);
  const remarks = REMARKS.flatMap((remarksOn) => remarksOn(wellFormed, known.merged)).sort(inReadingOrder);
  if (problems.length > 0) return { sources: [], problems, remarks };
  const sources = files.map(({ file, bytes, content }) => ({ file, hash: hashOf(bytes), content }));
  return { sources, problems, remarks };
}

/** Reads files that belong together. */
export function readSources(files: readonly FoundFile[], known: StoredReferences = NOTHING_KNOWN): ReadResult {
  return checkSources(files.map(parseSource), known);
}

/** The fingerprint by which a file is known to be unchanged. */
export function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

const NO_CONTENT: SourceFile = { source: { id: '', kind: '', title: '', language: '', recorded: '' } };
