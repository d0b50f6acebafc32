import type { PluginFunction } from '@graphql-codegen/plugin-helpers';
import { printModule } from './cypher/print.ts';
import { findCypher, readCypher } from './cypher/read.ts';

/** How codegen.ts configures this plug-in. */
export interface CypherPluginConfig {
  /** The folder of statements, from where codegen runs. */
  readonly folder: string;
  /** The import path of Statement, from the generated file. */
  readonly typesFrom: string;
}

/** A graphql-codegen plug-in that makes a typed constant of every statement file. It has no use for the schema. */
export const plugin: PluginFunction<CypherPluginConfig> = (_schema, _documents, { folder, typesFrom }) =>
  printModule(readCypher(findCypher(folder)), typesFrom);
