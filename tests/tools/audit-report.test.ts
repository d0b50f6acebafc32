import { describe, expect, test } from 'vitest';
import { auditReport } from '../../src/tools/audit-report.ts';

const vulnerability = (severity: string) => ({
  severity,
  range: '<2.0.0',
  via: [{ title: 'Reads beyond its end', url: 'https://example.org/1' }, 'other'],
  fixAvailable: severity !== 'low',
});
const output = (vulnerabilities: object) => JSON.stringify({ auditReportVersion: 2, vulnerabilities });

describe('the check for known vulnerabilities', () => {
  test('passes where there are none', () => {
    expect(auditReport(output({}))).toEqual({ code: 0, lines: ['No known vulnerability.'] });
  });

  test.each(['high', 'critical'])('fails for one that is %s', (severity) => {
    expect(auditReport(output({ part: vulnerability(severity) }))).toEqual({
      code: 1,
      lines: [
        `${severity}: part <2.0.0: Reads beyond its end (https://example.org/1); by other; fixed in a newer version`,
      ],
    });
  });

  test('lists lesser ones and passes', () => {
    const { code, lines } = auditReport(output({ part: vulnerability('low') }));
    expect(code).toBe(0);
    expect(lines[0]).toMatch(/^low: part .* no fix yet$/);
  });

  test.each([
    ['', 'nothing at all'],
    ['{"error":{"code":"ENOTFOUND","summary":"request failed"}}', 'that there is no network'],
    ['{"message":"not found","error":"404"}', 'that it has no such service'],
    ['null', 'null'],
    ['<html>', 'a page'],
  ])('fails nothing where the registry answers %j', (text) => {
    expect(auditReport(text)).toEqual({
      code: 0,
      lines: ['The registry could not be asked for known vulnerabilities; nothing was checked.'],
    });
  });
});
