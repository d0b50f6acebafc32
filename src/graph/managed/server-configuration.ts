/** What differs from one start of the managed database to the next. */
export interface ServerConfiguration {
  readonly port: number;
  /** In MiB. */
  readonly pageCacheMb: number;
  /** Settings of Neo4j beside those below, or in their stead. */
  readonly settings?: Readonly<Record<string, string>> | undefined;
}

/** The text of neo4j.conf: one database on the loopback address, spoken to by Bolt alone. */
export function serverConfiguration({ port, pageCacheMb, settings }: ServerConfiguration): string {
  const all: Record<string, string> = {
    'server.default_listen_address': '127.0.0.1',
    'server.default_advertised_address': '127.0.0.1',
    'server.bolt.listen_address': `127.0.0.1:${port}`,
    'server.bolt.advertised_address': `127.0.0.1:${port}`,
    'server.http.enabled': 'false',
    'server.https.enabled': 'false',
    'server.memory.pagecache.size': `${pageCacheMb}m`,
    'dbms.usage_report.enabled': 'false',
    // LOAD CSV reads files and addresses even inside a read: no statement of ours uses it, so neither may be reached.
    'dbms.security.allow_csv_import_from_file_urls': 'false',
    'internal.dbms.cypher_ip_blocklist': '0.0.0.0/0,::/0',
    // Procedures of plug-ins may read files and addresses, too: none is loaded, and those of Neo4j itself get no further rights.
    'dbms.security.procedures.allowlist': 'db.*,dbms.*,tx.*',
    // A plan would be made anew for a text of 5 letters and one of 50, for a list of one and one of three: 0.4 s each.
    'internal.cypher.use_parameter_size': 'false',
    // Callers give up much earlier; this ends what a killed caller left behind.
    'db.transaction.timeout': '15m',
    'db.transaction.monitor.check.interval': '500ms',
    // 256 MiB for each of two databases would be reserved before the first fact is stored.
    'db.tx_log.preallocate': 'false',
    'db.tx_log.rotation.retention_policy': '256M size',
    // Without this an orderly stop waits 10 s for connections that are already gone.
    'internal.dbms.bolt.netty_server_shutdown_quiet_period': '0',
    'server.logs.debug.enabled': 'true',
    'db.logs.query.enabled': 'OFF',
    ...settings,
  };
  const lines = Object.entries(all).map(([key, value]) => `${key}=${value}`);
  return ['# Written by Guanxi at every start: changes made here are lost.', ...lines, ''].join('\n');
}
