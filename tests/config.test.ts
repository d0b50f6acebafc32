import { describe, expect, it } from 'vitest';
import { ConfigError, readConfig } from '../src/config.ts';
import { DEFAULT_LIMITS } from '../src/domain/limits.ts';

const read = (env: Record<string, string>) =>
  readConfig({ env, defaultHome: '/home/guanxi', defaultData: '/repo/data', workingFolder: '/here' });

describe('the configuration', () => {
  it('has a default for everything', () => {
    expect(read({})).toEqual({
      textsFolder: null,
      host: '127.0.0.1',
      port: 4000,
      place: { kind: 'managed', home: '/home/guanxi' },
      home: '/home/guanxi',
      dataFolder: '/repo/data',
      logLevel: 'info',
      auth: 'local',
      review: 'open',
      tokens: null,
      documents: 'any',
      limits: DEFAULT_LIMITS,
      origins: [],
      http: {
        hosts: [],
        connections: 2000,
        basePath: '',
        trustProxy: [],
        embed: [],
        strictTransportS: 0,
        metricsAt: 'local',
      },
      observe: { slowMs: 1000, traces: null },
      javaHome: undefined,
      url: undefined,
    });
  });

  it.each([
    ['250', 250],
    ['0', 0],
  ])('takes %s milliseconds for a slow statement', (given, slowMs) => {
    expect(read({ GUANXI_SLOW_MS: given }).observe.slowMs).toBe(slowMs);
  });

  it('sends traces where a collector is named', () => {
    const endpoint = 'http://localhost:4318';
    expect(read({ OTEL_EXPORTER_OTLP_ENDPOINT: endpoint }).observe.traces).toEqual({ endpoint, serviceName: 'guanxi' });
    const named = { OTEL_EXPORTER_OTLP_ENDPOINT: endpoint, OTEL_SERVICE_NAME: 'graph' };
    expect(read(named).observe.traces).toEqual({ endpoint, serviceName: 'graph' });
    expect(read({ OTEL_SERVICE_NAME: 'graph' }).observe.traces).toBeNull();
  });

  it('takes an empty variable for none', () => {
    expect(read({ PORT: '', NEO4J_URI: ' ', LOG_LEVEL: '' })).toEqual(read({}));
  });

  it.each(['bolt://h:7687', 'neo4j://h', 'bolt+s://h', 'bolt+ssc://h', 'neo4j+s://h', 'neo4j+ssc://h'])(
    'takes a database at %s',
    (uri) => {
      expect(read({ NEO4J_URI: uri, NEO4J_PASSWORD: 'secret' }).place).toEqual({
        kind: 'given',
        uri,
        username: 'neo4j',
        password: 'secret',
      });
    },
  );

  it.each(['http://localhost:4000/graphql', 'https://guanxi.example/graphql'])('takes a server at %s', (url) => {
    expect(read({ GUANXI_URL: url }).url).toBe(url);
  });

  it.each([
    ['http://localhost:5173', ['http://localhost:5173']],
    ['https://a.example, http://b.example:8080', ['https://a.example', 'http://b.example:8080']],
    ['*', ['*']],
  ])('takes pages of %s', (given, origins) => {
    expect(read({ GUANXI_CORS: given }).origins).toEqual(origins);
  });

  it.each([
    ['guanxi.example', ['guanxi.example']],
    ['a.example, b.example:8443,[::1]:4000', ['a.example', 'b.example:8443', '[::1]:4000']],
    ['*', ['*']],
  ])('takes hosts %s', (given, hosts) => {
    expect(read({ GUANXI_HOSTS: given }).http.hosts).toEqual(hosts);
  });

  it.each([
    [{ GUANXI_PATH: '/guanxi' }, { basePath: '/guanxi' }],
    [{ GUANXI_PATH: '/a/b-c/' }, { basePath: '/a/b-c' }],
    [{ GUANXI_PATH: '/' }, { basePath: '' }],
    [{ GUANXI_TRUST_PROXY: 'loopback, 10.0.0.0/8,::1' }, { trustProxy: ['loopback', '10.0.0.0/8', '::1'] }],
    [{ GUANXI_EMBED: '*' }, { embed: ['*'] }],
    [{ GUANXI_EMBED: 'https://a.example,https://b.example' }, { embed: ['https://a.example', 'https://b.example'] }],
    [{ GUANXI_HSTS: '31536000' }, { strictTransportS: 31_536_000 }],
    [{ GUANXI_METRICS: 'off' }, { metricsAt: 'off' }],
    [{ GUANXI_METRICS: '127.0.0.1:9464' }, { metricsAt: { host: '127.0.0.1', port: 9464 } }],
    [{ GUANXI_METRICS: '[::]:9464' }, { metricsAt: { host: '::', port: 9464 } }],
  ])('takes %j', (env, http) => {
    expect(read(env).http).toMatchObject(http);
  });

  it('takes relative folders from where it is called', () => {
    expect(read({ GUANXI_DATA: 'sources', GUANXI_HOME: './home', GUANXI_TEXTS: 'texts' })).toMatchObject({
      dataFolder: '/here/sources',
      textsFolder: '/here/texts',
      place: { home: '/here/home' },
    });
  });

  it.each([
    [{ PORT: 'http' }, 'PORT: "http" is no port; give a whole number from 0 to 65535'],
    [{ PORT: '65536' }, 'PORT: "65536" is no port'],
    [{ PORT: '-1' }, 'PORT: "-1" is no port'],
    [{ LOG_LEVEL: 'warning' }, 'did you mean "warn"?'],
    [{ NEO4J_URI: 'blot://h', NEO4J_PASSWORD: 'x' }, 'did you mean "bolt"?'],
    [{ NEO4J_URI: 'localhost:7687', NEO4J_PASSWORD: 'x' }, 'NEO4J_URI: "localhost:7687" is no address'],
    [{ NEO4J_URI: 'bolt://h' }, 'NEO4J_PASSWORD: not set'],
    [{ NEO4J_PASSWORD: 'x' }, 'NEO4J_PASSWORD: set without NEO4J_URI'],
    [{ GUANXI_LIMITS: 'dept=15' }, 'GUANXI_LIMITS: there is no limit "dept" to set, did you mean "depth"?'],
    [{ GUANXI_CORS: 'localhost:5173' }, 'GUANXI_CORS: "localhost:5173" is no origin; give scheme, host and port'],
    [{ GUANXI_CORS: 'http://localhost:5173/' }, 'did you mean http://localhost:5173?'],
    [{ GUANXI_CORS: 'http://a.example,*' }, '* stands alone'],
    [{ GUANXI_CORS: 'http://a.example,,http://b.example' }, 'GUANXI_CORS: "" is no origin'],
    [{ GUANXI_CORS: 'null' }, 'GUANXI_CORS: "null" is no origin'],
    [{ GUANXI_HOSTS: 'https://guanxi.example' }, 'GUANXI_HOSTS: "https://guanxi.example" is no host'],
    [{ GUANXI_HOSTS: 'a.example,*' }, '* stands alone'],
    [{ GUANXI_HOSTS: '::1' }, 'did you mean [::1]?'],
    [{ GUANXI_HOSTS: 'a.example:99999' }, 'give a name with or without a port'],
    [{ OTEL_EXPORTER_OTLP_ENDPOINT: 'localhost:4318' }, 'give one such as http://localhost:4318'],
    [{ OTEL_EXPORTER_OTLP_ENDPOINT: 'http://me:secret@host:4318' }, 'credentials in OTEL_EXPORTER_OTLP_HEADERS'],
    [
      { OTEL_EXPORTER_OTLP_ENDPOINT: 'http://localhost:4317', OTEL_EXPORTER_OTLP_PROTOCOL: 'grpc' },
      'OTEL_EXPORTER_OTLP_PROTOCOL: "grpc" is not allowed',
    ],
    [{ GUANXI_SLOW_MS: '1s' }, 'GUANXI_SLOW_MS: "1s" is not allowed; give a whole number from 0 to 600000'],
    [{ GUANXI_CONNECTIONS: '0' }, 'give a whole number from 1 to 100000'],
    [{ GUANXI_CONNECTIONS: 'many' }, 'GUANXI_CONNECTIONS: "many" is not allowed'],
    [{ GUANXI_PATH: 'guanxi' }, 'GUANXI_PATH: "guanxi" is no path; give one such as /guanxi'],
    [{ GUANXI_PATH: '/a/../b' }, 'is no path'],
    [{ GUANXI_PATH: '/a"b' }, 'is no path'],
    [{ GUANXI_PATH: '//a' }, 'is no path'],
    [{ GUANXI_TRUST_PROXY: '1' }, 'GUANXI_TRUST_PROXY: "1" is no address of a proxy'],
    [{ GUANXI_TRUST_PROXY: 'true' }, 'give addresses or networks'],
    [{ GUANXI_TRUST_PROXY: 'lopback' }, 'did you mean "loopback"?'],
    [{ GUANXI_TRUST_PROXY: '10.0.0.0/33' }, 'is no address of a proxy'],
    [{ GUANXI_EMBED: '*,https://a.example' }, 'GUANXI_EMBED: "*" is no site'],
    [{ GUANXI_EMBED: 'https://a.example/page' }, 'did you mean https://a.example?'],
    [{ GUANXI_EMBED: "https://a.example; script-src 'unsafe-inline'" }, 'is no site'],
    [{ GUANXI_HSTS: 'yes' }, 'GUANXI_HSTS: "yes" is not allowed'],
    [{ GUANXI_METRICS: '9464' }, 'GUANXI_METRICS: "9464" is no address'],
    [{ GUANXI_URL: 'localhost:4000' }, 'GUANXI_URL: "localhost:4000" is no address of a server'],
    [{ GUANXI_KEY: 'two words' }, 'GUANXI_KEY: this is no key'],
    [{ GUANXI_URL: 'nowhere' }, 'for instance http://localhost:4000/graphql'],
    [{ GUANXI_URL: 'http://me:secret@h/graphql' }, 'GUANXI_URL: "http://…@h/graphql" holds a name or password'],
  ])('refuses %j with a line that helps', (env, message) => {
    expect(() => read(env)).toThrow(ConfigError);
    expect(() => read(env)).toThrow(message);
  });

  it('tells everything that is wrong at once, and no password', () => {
    const wrong = () => read({ PORT: 'x', LOG_LEVEL: 'y', NEO4J_URI: 'http://me:secret@h', NEO4J_PASSWORD: 'z' });
    expect(wrong).toThrow(/PORT[^]*LOG_LEVEL|NEO4J_URI[^]*PORT/);
    expect(wrong).not.toThrow(/secret/);
  });
});
